import TestSupport
import Testing

@testable import ExperienceStore

/// Counts in the memory are those of a dictionary, however many groups and values there are.
@Suite struct TallyCountsTests {
    private struct Count: Hashable {
        var cell: TallyCell
        var kind: String
    }

    @Test(arguments: [10, 3_000])
    func countsAreThoseOfADictionary(days: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(days))
        let counts = TallyCounts { $0 == 9 }
        var expected: [Count: Int] = [:]
        for _ in 0..<20_000 {
            let row = Self.row(days: days, using: &numbers)
            let times = Bool.random(using: &numbers) ? 1 : -1
            counts.add(row, times: times)
            for (count, change) in Self.counts(of: row) {
                expected[count, default: 0] += change * times
            }
        }
        for _ in 0..<2 {
            var found: [Count: Int] = [:]
            var cells: [TallyCell] = []
            counts.forEach { cell, kind, change in
                found[Count(cell: cell, kind: "\(kind)")] = change
                if case .answers(let value) = kind, (0..<14).contains(value),
                    value.rounded() == value
                {
                    cells.append(cell)
                }
            }
            #expect(found == expected.filter { $0.value != 0 })
            #expect(zip(cells, cells.dropFirst()).allSatisfy { !$1.comes(before: $0) })
        }
        #expect(!counts.moments.isEmpty)
        counts.removeAll()
        counts.forEach { _, _, _ in Issue.record("it is empty") }
        counts.add(Self.row(days: days, using: &numbers))
        #expect(!counts.isFull)
    }

    @Test func labelsAreWrittenUnderOtherNumbers() {
        let counts = TallyCounts()
        var row = AnswerRow()
        (row.arm, row.day, row.branch, row.weight) = (1, -3, 2, 5)
        row.answers.set(3, to: 250)
        counts.add(row)
        var found: [TallyCell] = []
        counts.forEach(by: [0, 11, 12, 13]) { cell, _, change in
            #expect(change == 5)
            found.append(cell)
        }
        let cell = TallyCell(dimension: 0, label: 12, arm: 11, metric: 0, day: -3)
        var answers = cell
        answers.metric = 13
        #expect(found == [cell, answers])
    }

    private static func row(days: Int, using numbers: inout SeededNumbers) -> AnswerRow {
        var row = AnswerRow()
        row.arm = Int.random(in: 1...2, using: &numbers)
        row.day = Int.random(in: -days..<days, using: &numbers)
        row.branch = Int.random(in: 0...4, using: &numbers)
        row.persona = Int.random(in: 0...3, using: &numbers)
        row.channel = Int.random(in: 0...3, using: &numbers)
        row.touchpoint = Int.random(in: 0...3, using: &numbers)
        row.weight = Int.random(in: 1...3, using: &numbers)
        row.isInvited = Bool.random(using: &numbers)
        row.answers.set(7, to: Double(Int.random(in: -3...200, using: &numbers)) / 2)
        if Bool.random(using: &numbers) { row.answers.set(8, to: 1) }
        if Bool.random(using: &numbers) { row.answers.set(9, to: 1.25) }
        return row
    }

    private static func counts(of row: AnswerRow) -> [(Count, Int)] {
        var counts: [(Count, Int)] = []
        var cell = TallyCell(
            dimension: 0, label: row.branch, arm: row.arm, metric: 0, day: row.day)
        counts.append((Count(cell: cell, kind: "\(TallyCounts.Kind.customers)"), row.weight))
        if row.isInvited {
            counts.append((Count(cell: cell, kind: "\(TallyCounts.Kind.invited)"), row.weight))
        }
        for place in 0..<row.answers.count where row.answers[place].metric != 9 {
            cell.metric = row.answers[place].metric
            let kind = TallyCounts.Kind.answers(of: row.answers[place].value)
            TallyCell.visit(row, metric: cell.metric) { cell in
                counts.append((Count(cell: cell, kind: "\(kind)"), row.weight))
            }
        }
        return counts
    }
}
