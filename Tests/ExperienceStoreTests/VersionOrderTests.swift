import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceStore

/// Exports that overlap, come again and come in any order leave what the newest version of each
/// response says.
@Suite struct VersionOrderTests {
    typealias Version = LaterVersionTests.Version

    /// What each response said in the course of time, each version at a time of its own; where a
    /// row says all, a version may leave one of the questions out.
    private static func histories(
        inLongForm: Bool, using numbers: inout SeededNumbers
    ) -> [[Version]] {
        (0..<14).map { response in
            let moments = (0..<9).shuffled(using: &numbers).prefix(
                Int.random(in: 1...4, using: &numbers)
            ).sorted()
            return moments.map { moment in
                var answers = [
                    "nps": Double(Int.random(in: 0...3, using: &numbers)),
                    "cost": Double(Int.random(in: 0...1, using: &numbers)) + 0.5,
                ]
                if !inLongForm, let left = [nil, "nps", "cost"].randomElement(using: &numbers) {
                    answers[left ?? ""] = nil
                }
                return Version(
                    id: "R\(response)", answers: answers, day: "2026-02-0\(1 + moment / 3)",
                    time: moment % 3 * 20_000,
                    comment: Bool.random(using: &numbers) ? "op \(moment)" : nil)
            }
        }
    }

    /// An export of some of the responses, of each one version, or now and then two.
    private static func export(
        of histories: [[Version]], inLongForm: Bool, using numbers: inout SeededNumbers
    ) -> [Version] {
        var rows: [Version] = []
        for history in histories where Int.random(in: 0..<3, using: &numbers) > 0 {
            let most = Int.random(in: 0..<4, using: &numbers) == 0 ? 2 : 1
            rows += history.shuffled(using: &numbers).prefix(most)
        }
        if inLongForm {
            rows = rows.flatMap { row in
                row.answers.sorted { $0.key < $1.key }.map { metric, value in
                    var answer = row
                    answer.answers = [metric: value]
                    answer.comment = nil
                    return answer
                }
            }
        }
        return rows.shuffled(using: &numbers)
    }

    private static func state(_ store: ExperienceStore) throws -> [String] {
        #expect(try store.doctor().isEmpty)
        let tallies = try store.tallies(of: "welkom-1", through: nil)
        return tallies.cells.map { "\($0)" } + ["\(tallies.customers)"]
            + (try store.comments(of: "welkom-1", limit: 1000).map(\.text).sorted())
    }

    @Test(arguments: 1...12, [false, true])
    func theNewestVersionStaysWhateverTheOrder(seed: Int, inLongForm: Bool) throws {
        var numbers = SeededNumbers(seed: UInt64(seed))
        let histories = Self.histories(inLongForm: inLongForm, using: &numbers)
        var files = (0..<5).map { _ in
            Self.export(of: histories, inLongForm: inLongForm, using: &numbers)
        }
        // One file holds the newest versions alone.
        files.append(
            Self.export(
                of: histories.map { Array($0.suffix(1)) }, inLongForm: inLongForm,
                using: &numbers))
        let newest = histories.compactMap { history in
            history.last { version in
                files.joined().contains {
                    $0.id == version.id && $0.day == version.day && $0.time == version.time
                }
            }
        }
        let first = try StoreFixture.launched()
        var expected = newest
        if inLongForm { for place in expected.indices { expected[place].comment = nil } }
        try LaterVersionTests.add(expected, to: first.store, named: "newest")
        let wanted = try Self.state(first.store)
        for order in 0..<3 {
            let fixture = try StoreFixture.launched(keyOf: first)
            let repeated = files + [files[order], files[0]]
            var undone: [(number: Int, before: [String])] = []
            for (place, file) in repeated.shuffled(using: &numbers).enumerated() {
                let before = try fixture.dump(without: TallyPropertyTests.traces)
                let result = try LaterVersionTests.add(
                    file, to: fixture.store, named: "\(order) \(place)", tellsAll: !inLongForm,
                    mostRows: place.isMultiple(of: 2) ? 5 : 1000)
                #expect(result.fates.reduce(0, +) == file.count)
                if let number = result.number { undone.append((number, before)) }
            }
            #expect(try Self.state(fixture.store) == wanted)
            for step in undone.reversed() {
                _ = try fixture.store.undo(import: step.number, by: StoreFixture.sanne)
                #expect(try fixture.dump(without: TallyPropertyTests.traces) == step.before)
            }
        }
    }
}
