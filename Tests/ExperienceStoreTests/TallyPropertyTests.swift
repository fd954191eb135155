import ExperienceModel
import GRDB
import TestSupport
import Testing

@testable import ExperienceStore

/// Whatever was imported in whatever order, the tallies say what the rows say.
@Suite struct TallyPropertyTests {
    @Test(arguments: 1...12)
    func talliesEqualARecountOfTheRows(seed: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let fixture = try StoreFixture.launched()
        for round in 0..<6 {
            let rows = (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
                Self.row(using: &numbers)
            }
            try fixture.add(rows, source: StoreFixture.source("file-\(round).csv"))
            let tallies = try fixture.store.tallies(of: "welkom-1", through: nil)
            let recount = try Self.recount(fixture.store)
            #expect(Self.lines(tallies) == recount.lines)
            #expect(tallies.customers == recount.customers)
        }
        #expect(try fixture.store.verifyLog() == .whole(entries: try fixture.store.log().count))
    }

    private static func row(using numbers: inout SeededNumbers) -> Response {
        let id = Int.random(in: 1...40, using: &numbers)
        let identity: Response.Identity =
            switch id % 3 {
            case 0: .responseID("R\(id)")
            case 1: .respondent("k\(id)")
            default: .rowText("row \(id)")
            }
        var answers: [String: Double] = [:]
        if Bool.random(using: &numbers) {
            answers["nps"] = Double(Int.random(in: 0...10, using: &numbers))
        }
        if Bool.random(using: &numbers) {
            answers["cost"] = Double.random(in: -3...9, using: &numbers)
        }
        if Bool.random(using: &numbers) { answers["cancelled"] = 1 }
        return StoreFixture.response(
            identity, answers, arm: ["control", "pilot"].randomElement(using: &numbers) ?? "pilot",
            day: "2026-02-0\(Int.random(in: 1...3, using: &numbers))",
            branch: ["Assen", "Breda", nil].randomElement(using: &numbers) ?? nil,
            persona: ["renske", "johan", nil].randomElement(using: &numbers) ?? nil,
            weight: Int.random(in: 1...2, using: &numbers))
    }

    /// One line per cell, exact to the last bit.
    private static func lines(_ tallies: PilotTallies) -> Set<String> {
        let cells = tallies.cells.map {
            "\($0.arm) \($0.metric) \($0.day) branch \($0.branch ?? "-") \(text($0.answers))"
        }
        let groups = tallies.groups.map {
            "\($0.arm) \($0.metric) \($0.day) \($0.dimension) \($0.group) \(text($0.answers))"
        }
        #expect(Set(cells + groups).count == cells.count + groups.count)
        return Set(cells + groups)
    }

    private static func text(_ answers: Answers) -> String {
        switch answers {
        case .tally(let tally):
            tally.counts.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
                .joined(separator: " ")
        case .moments(let moments):
            "\(moments.answers) \(moments.sum) \(moments.sumOfSquares) \(moments.sumOfCubes)"
        }
    }

    /// Counts the rows one by one, as an analyst would.
    private static func recount(
        _ store: ExperienceStore
    ) throws -> (lines: Set<String>, customers: [String: Int]) {
        var cells: [String: Answers] = [:]
        var customers: [String: Int] = [:]
        try store.reading { db in
            let rows = try Row.fetchAll(db, sql: "SELECT * FROM survey_answer ORDER BY response")
            for row in rows {
                let value: Double = row["value"]
                let weight: Int = row["weight"]
                let times = Double(weight)
                let metric: String = row["metric"]
                let place = "\(row["arm"] as String) \(metric) \(row["day"] as String)"
                let answers: Answers =
                    metric != "cost"
                    ? .tally(Tally(counts: [value: weight]))
                    : .moments(
                        Moments(
                            answers: weight, sum: times * value,
                            sumOfSquares: times * value * value,
                            sumOfCubes: times * value * value * value))
                let persona: String? = row["persona"]
                let branch = row["branch"] as String? ?? "-"
                for name in ["branch \(branch)"] + (persona.map { ["persona \($0)"] } ?? []) {
                    let key = "\(place) \(name)"
                    cells[key] = cells[key].map { $0 + answers } ?? answers
                }
            }
            for row in try Row.fetchAll(
                db,
                sql: """
                    SELECT label.text, sum(weight) FROM response
                    JOIN label ON label.number = arm GROUP BY arm
                    """)
            { customers[row[0]] = row[1] }
        }
        return (Set(cells.map { "\($0.key) \(text($0.value))" }), customers)
    }
}
