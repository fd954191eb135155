/// What is left of the resources that starting jobs spend, while a schedule is being made.
final class OpenPurses {
    private let table: SpendingTable
    private var left: [[Int]]

    init(_ table: SpendingTable) {
        self.table = table
        left = table.purses.map(\.budgets)
    }

    func clear() {
        for (place, purse) in table.purses.enumerated() { left[place] = purse.budgets }
    }

    func take(_ job: Int, at start: Int) {
        for (place, purse) in table.purses.enumerated() where purse.demands[job] > 0 {
            for span in purse.drawn(from: Int(purse.spanOf[start])) {
                left[place][span] -= purse.demands[job]
            }
        }
    }

    /// The first period from `start` on in which the money is there; past all periods where never.
    func wait(of job: Int, from start: Int) -> Int {
        var start = start
        var place = 0
        while place < table.purses.count {
            let purse = table.purses[place]
            let span = Int(purse.spanOf[start])
            if lacks(job, place, purse, span) {
                guard span + 1 < purse.spans.count, purse.spans[span + 1] < purse.spanOf.count
                else { return purse.spanOf.count }
                start = purse.spans[span + 1]
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
            let purse = table.purses[place]
            let span = Int(purse.spanOf[start])
            if lacks(job, place, purse, span) {
                if span == 0 { return -1 }
                start = purse.spans[span] - 1
                place = 0
            } else {
                place += 1
            }
        }
        return start
    }

    private func lacks(_ job: Int, _ place: Int, _ purse: SpendingTable.Purse, _ span: Int) -> Bool
    {
        let demand = purse.demands[job]
        return demand > 0 && purse.drawn(from: span).contains { left[place][$0] < demand }
    }
}
