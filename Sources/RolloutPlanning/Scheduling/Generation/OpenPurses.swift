/// What is left of the resources that starting jobs spend, while a schedule is being made.
final class OpenPurses {
    private let table: SpendingTable
    /// What is left in each span, purse after purse, and where those of each purse begin.
    private let left: FixedRow<Int>
    private let firsts: [Int]
    private let budgets: [Int]

    init(_ table: SpendingTable) {
        self.table = table
        budgets = table.purses.flatMap(\.budgets)
        left = FixedRow(budgets)
        firsts = table.purses.reduce(into: [0]) { sums, purse in
            sums.append((sums.last ?? 0) + purse.budgets.count)
        }
    }

    func clear() { left.base.update(from: budgets, count: budgets.count) }

    func take(_ job: Int, at start: Int) {
        for place in table.purses.indices {
            let demand = table.purses[place].demands[job]
            if demand == 0 { continue }
            let row = left.base + firsts[place]
            for span in drawn(place, from: span(place, of: start)) { row[span] &-= demand }
        }
    }

    @inline(__always)
    private func span(_ place: Int, of period: Int) -> Int {
        Int(table.purses[place].spanOf[period])
    }

    @inline(__always)
    private func drawn(_ place: Int, from span: Int) -> Range<Int> {
        let last = firsts[place + 1] - firsts[place]
        return span..<(table.purses[place].carriesOver ? last : span + 1)
    }

    /// The first period from `start` on in which the money is there; past all periods where never.
    func wait(of job: Int, from start: Int) -> Int {
        var start = start
        var place = 0
        while place < table.purses.count {
            let span = span(place, of: start)
            if lacks(job, place, span) {
                let (spans, end) = (
                    table.purses[place].spans, table.purses[place].spanOf.count
                )
                guard span + 1 < spans.count, spans[span + 1] < end else { return end }
                start = spans[span + 1]
                place = 0
            } else {
                place += 1
            }
        }
        return start
    }

    /// The last period up to `start` in which the money is there; below zero where never.
    func retreat(of job: Int, from start: Int) -> Int {
        var start = start
        var place = 0
        while place < table.purses.count {
            let span = span(place, of: start)
            if lacks(job, place, span) {
                if span == 0 { return -1 }
                start = table.purses[place].spans[span] - 1
                place = 0
            } else {
                place += 1
            }
        }
        return start
    }

    @inline(__always)
    private func lacks(_ job: Int, _ place: Int, _ span: Int) -> Bool {
        let demand = table.purses[place].demands[job]
        guard demand > 0 else { return false }
        let row = left.base + firsts[place]
        // What is left at the end runs short first.
        for each in drawn(place, from: span).reversed() where row[each] < demand { return true }
        return false
    }
}
