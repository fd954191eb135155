import ExperienceModel

@testable import ExperienceStore

/// What a store should hold, kept as simply as can be.
struct StoreModel: Equatable {
    struct Key: Hashable {
        var identity: String
        var occurrence = 1
    }

    private(set) var rows: [Key: Response] = [:]

    /// Imports the rows of one file: what was counted, updated and unchanged.
    mutating func add(_ responses: [Response]) -> [Int] {
        var versions: [Key: [Response]] = [:]
        var occurrences: [String: Int] = [:]
        for response in responses {
            var key = Key(identity: Self.identity(response))
            if case .rowText = response.identity {
                occurrences[key.identity, default: 0] += 1
                key.occurrence = occurrences[key.identity] ?? 1
            }
            versions[key, default: []].append(response)
        }
        var fates = [0, 0, 0]
        for (key, responses) in versions {
            let old = rows[key]
            var state = old
            var found: [Int] = []
            for response in responses {
                let new = state.map { Self.merge($0, response) } ?? response
                found.append(state.map { Self.fate($0, new) } ?? 0)
                state = new
            }
            if let old, let state, Self.fate(old, state) == 2 { found = found.map { _ in 2 } }
            for fate in found { fates[fate] += 1 }
            rows[key] = state
        }
        return fates
    }

    private static func identity(_ response: Response) -> String {
        switch response.identity {
        case .responseID(let id): "id \(id)"
        case .respondent(let id): "person \(id) \(response.day)"
        case .rowText(let text): "text \(text) \(response.day)"
        }
    }

    private static func merge(_ old: Response, _ later: Response) -> Response {
        if case .responseID = old.identity, later.day < old.day {
            let isBeside = !later.answers.contains { answer in
                old.answers.contains { $0.metric == answer.metric }
            }
            guard isBeside else { return old }
            return filled(old, from: later)
        }
        return filled(later, from: old)
    }

    private static func filled(_ later: Response, from old: Response) -> Response {
        var new = later
        new.branch = later.branch ?? old.branch
        new.persona = later.persona ?? old.persona
        new.comment = later.comment ?? old.comment
        let kept = old.answers.filter { answer in
            !later.answers.contains { $0.metric == answer.metric }
        }
        new.answers = (kept + later.answers).sorted { $0.metric < $1.metric }
        return new
    }

    /// 0 counted, 1 updated, 2 unchanged.
    private static func fate(_ old: Response, _ new: Response) -> Int {
        var same = new
        same.answers = old.answers
        same.line = old.line
        let agrees =
            same == old
            && old.answers.allSatisfy { answer in
                new.answers.first { $0.metric == answer.metric } == answer
            }
        return agrees ? (new.answers.count == old.answers.count ? 2 : 0) : 1
    }

    /// Customers in each arm.
    var customers: [String: Int] {
        rows.values.reduce(into: [:]) { $0[$1.arm, default: 0] += $1.weight }
    }

    /// One line for every count of a value, quantities left out.
    var counts: [String: Int] {
        var counts: [String: Int] = [:]
        for row in rows.values {
            for answer in row.answers where answer.metric != "cost" {
                let place = "\(row.arm) \(answer.metric) \(row.day)"
                let parts =
                    ["branch \(row.branch ?? "-")"] + (row.persona.map { ["persona \($0)"] } ?? [])
                for part in parts {
                    counts["\(place) \(part) \(answer.value)", default: 0] += row.weight
                }
            }
        }
        return counts
    }

    /// The same lines as tallies have them.
    static func counts(_ tallies: PilotTallies) -> [String: Int] {
        var counts: [String: Int] = [:]
        func add(_ place: String, _ answers: Answers) {
            guard case .tally(let tally) = answers else { return }
            for (value, count) in tally.counts { counts["\(place) \(value)", default: 0] += count }
        }
        for cell in tallies.cells {
            add("\(cell.arm) \(cell.metric) \(cell.day) branch \(cell.branch ?? "-")", cell.answers)
        }
        for cell in tallies.groups {
            add(
                "\(cell.arm) \(cell.metric) \(cell.day) \(cell.dimension) \(cell.group)",
                cell.answers)
        }
        return counts
    }
}
