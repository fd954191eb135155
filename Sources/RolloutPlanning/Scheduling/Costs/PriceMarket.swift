/// The prices of all that is scarce, in one flat row: period by period, span by span.
///
/// A price follows the smoothed excess of what is asked over what there is, each in its own measure
/// (as in RMSprop; Tieleman & Hinton 2012).
final class PriceMarket {
    private struct Buyer {
        let job: Int
        let length: Int
        let demand: Double
        /// By start; nil where that does not matter.
        let byStart: UnsafeMutablePointer<Double>?
        let last: Int

        @inline(__always)
        func demand(at start: Int) -> Double {
            byStart.map { $0[min(start, last)] } ?? demand
        }
    }

    /// One resource, or what follows from one.
    private struct Stall {
        /// Where its prices begin, and how many there are: after the last place that can run short
        /// nothing has a price.
        let first: Int
        let count: Int
        /// Where its buyers begin and end.
        let buyers: Range<Int>
        /// The span of each period where it is spent; nil where it is held.
        let spanOf: UnsafeMutablePointer<Int>?
        let carriesOver: Bool
    }

    private let stalls: [Stall]
    private let buyers: FixedRow<Buyer>
    private let capacities: FixedRow<Double>
    private let prices: FixedRow<Double>
    private let best: FixedRow<Double>
    private let excess: FixedRow<Double>
    private let smooth: FixedRow<Double>
    private let squares: FixedRow<Double>
    private let moves: FixedRow<Double>
    private let sums: FixedRow<Double>
    private let horizon: Int
    /// Keep the memory of what buyers and stalls point to.
    private let demands: [FixedRow<Double>]
    private let spans: [FixedRow<Int>]

    init(_ rows: [PricedRow], _ tables: CostTables) {
        horizon = tables.horizon
        var (stalls, buyers, capacities) = ([Stall](), [Buyer](), [Double]())
        var (demands, spans) = ([FixedRow<Double>](), [FixedRow<Int>]())
        for row in rows {
            let count = row.pricedCount
            let firstBuyer = buyers.count
            for user in row.users {
                let list = user.byStart.isEmpty ? nil : FixedRow(user.byStart)
                if let list { demands.append(list) }
                buyers.append(
                    Buyer(
                        job: user.job, length: tables.problem.jobs[user.job].duration,
                        demand: user.demand, byStart: list?.base, last: (list?.count ?? 1) - 1))
            }
            let spanOf = row.spanOf.isEmpty ? nil : FixedRow(row.spanOf)
            if let spanOf { spans.append(spanOf) }
            stalls.append(
                Stall(
                    first: capacities.count, count: count, buyers: firstBuyer..<buyers.count,
                    spanOf: spanOf?.base, carriesOver: row.carriesOver))
            capacities += row.capacities.prefix(count)
        }
        (self.stalls, self.buyers) = (stalls, FixedRow(buyers))
        (self.demands, self.spans) = (demands, spans)
        self.capacities = FixedRow(capacities)
        let none = capacities.map { _ in 0.0 }
        (prices, best, excess) = (FixedRow(none), FixedRow(none), FixedRow(none))
        (smooth, squares, moves) = (FixedRow(none), FixedRow(none), FixedRow(none))
        let most = stalls.reduce(horizon) { max($0, $1.count) }
        sums = FixedRow(Array(repeating: 0, count: most + 2))
    }

    /// The prices at the best bound.
    var bestPrices: [Double] { (0..<best.count).map { best[$0] } }

    /// What everything that there is costs.
    var worth: Double {
        var sum = 0.0
        for place in 0..<prices.count { sum += prices[place] * capacities[place] }
        return sum
    }

    /// Prices to begin with.
    func begin(with prices: [Double]) {
        self.prices.base.update(from: prices, count: min(prices.count, self.prices.count))
        keep()
    }

    /// These prices are the best so far.
    func keep() { best.base.update(from: prices.base, count: prices.count) }

    func goBackToBest() { prices.base.update(from: best.base, count: prices.count) }

    /// Forgets which way the prices were going.
    func calm() { smooth.base.update(repeating: 0, count: smooth.count) }

    /// A step along the smoothed excess, of Polyak's length (1969) for that gap; false where no
    /// price has anywhere to go.
    func move(after choice: [Int], by gap: Double) -> Bool {
        measureExcess(choice)
        let count = prices.count
        for place in 0..<count {
            let now = excess[place]
            let mean = smooth[place] + 0.15 * (now - smooth[place])
            let square = squares[place] + 0.05 * (now * now - squares[place])
            smooth[place] = mean
            squares[place] = square
            moves[place] = mean / (square.squareRoot() + 1e-3)
        }
        var norm = 0.0
        for place in 0..<count where smooth[place] > 0 || prices[place] > 0 {
            norm += smooth[place] * moves[place]
        }
        guard norm > 1e-12 else { return false }
        let length = gap / norm
        for place in 0..<count {
            prices[place] = max(0, prices[place] + length * moves[place])
        }
        return true
    }

    /// How much more the choice needs than there is.
    private func measureExcess(_ choice: [Int]) {
        for place in 0..<excess.count { excess[place] = -capacities[place] }
        for stall in stalls {
            let row = excess.base + stall.first
            for place in stall.buyers {
                let buyer = buyers[place]
                let start = choice[buyer.job]
                let demand = buyer.demand(at: start)
                var (step, end) = (start, start + buyer.length)
                if let spanOf = stall.spanOf {
                    step = spanOf[start]
                    end = stall.carriesOver ? stall.count : step + 1
                }
                end = min(end, stall.count)
                while step < end {
                    row[step] += demand
                    step &+= 1
                }
            }
        }
    }

    /// Adds to what each start costs what it has to buy.
    func add(to messages: MessageTables) {
        for stall in stalls {
            let row = prices.base + stall.first
            var sum = 0.0
            for place in 0..<stall.count {
                sums[place] = sum
                sum += row[place]
            }
            if sum == 0 { continue }
            for place in stall.count...max(stall.count, horizon + 1) { sums[place] = sum }
            for place in stall.buyers { add(to: messages, buyers[place], stall, row, sum) }
        }
    }

    @inline(__always)
    private func add(
        to messages: MessageTables, _ buyer: Buyer, _ stall: Stall,
        _ row: UnsafeMutablePointer<Double>, _ sum: Double
    ) {
        let cost = messages.costs + messages.offsets[buyer.job]
        let first = messages.firsts[buyer.job]
        let width = messages.widths[buyer.job]
        if let spanOf = stall.spanOf {
            for step in 0..<width {
                let span = spanOf[first &+ step]
                let price = stall.carriesOver ? sum - sums[span] : row[span]
                cost[step] += buyer.demand * price
            }
            return
        }
        let begin = sums.base + first
        let end = begin + buyer.length
        if buyer.byStart == nil {
            let demand = buyer.demand
            for step in 0..<width { cost[step] += demand * (end[step] - begin[step]) }
        } else {
            for step in 0..<width {
                cost[step] += buyer.demand(at: first &+ step) * (end[step] - begin[step])
            }
        }
    }
}
