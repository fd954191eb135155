/// A lower bound on what the starts of all jobs cost together, and what each single start costs
/// beyond it.
///
/// What is scarce gets a price (Lagrangian relaxation of the resources; Fisher 1973, Christofides,
/// Alvarez-Valdés & Tamarit 1987). What remains, jobs that only wait for each other, is a minimum
/// cut (Möhring, Schulz, Stork & Uetz 2003) and thereby a problem on which passing messages along
/// the precedences reaches the optimum (Kolmogorov & Wainwright 2005: it is submodular); messages
/// are cheaper than a cut, stay good when prices move a little, and give a bound at any moment. The
/// prices follow the smoothed excess demand (Barahona & Anbil 2000).
///
/// The beliefs left at the end are reduced costs: a schedule with start t of job j costs at least
/// the bound plus that belief.
final class PricedRelaxation {
    let tables: CostTables
    let messages: MessageTables
    /// What is scarce, and its prices now.
    private let market: PriceMarket
    private let base: [Double]
    /// The costs that the problem names, their least taken off.
    private let constant: Double
    /// What rounding can have spoiled at most, and more.
    let tolerance: Double
    /// The best bound so far, of a real number.
    private(set) var bound = -Double.infinity
    /// What each start costs beyond the best bound, in the places of the messages.
    private(set) var reduced: [Double]
    /// The starts that the last sweep chose: precedences kept, resources perhaps not.
    private(set) var choice: [Int]
    /// The same, smoothed over the last sweeps: what comes first in a schedule and what later.
    private(set) var average: [Double]
    private var boldness = 0.5
    private var sinceBetter = 0

    init(_ tables: CostTables, rows: [PricedRow]) {
        self.tables = tables
        messages = MessageTables(tables)
        market = PriceMarket(rows, tables)
        var base: [Double] = []
        var (constant, magnitude) = (0.0, 1.0)
        for job in 0..<tables.count {
            let shift = tables.least[job] - tables.firsts[job]
            let own = (0..<messages.widths[job]).map { tables.costs[job][shift + $0] }
            let least = own.min() ?? 0
            base += own.map { Double($0 - least) }
            constant += Double(least)
            magnitude += Double((own.max() ?? 0).magnitude) + Double(least.magnitude)
        }
        (self.base, self.constant, tolerance) = (base, constant, magnitude * 1e-9)
        reduced = base
        choice = tables.least
        average = choice.map(Double.init)
        messages.costs.update(from: base, count: base.count)
    }

    /// The bound as a whole number, rounded up as far as rounding errors allow.
    var wholeBound: Int {
        let rounded = (bound - tolerance).rounded(.up)
        return rounded.magnitude < 9e18 ? Int(rounded) : .min
    }

    /// Prices to begin with, as another relaxation of the same rows left them.
    func begin(with prices: [Double]) {
        market.begin(with: prices)
        boldness = 0.2
        price()
        // The messages are new: they have to come about before the prices move on.
        for _ in 0..<12 {
            sweep()
            keep(evaluate())
        }
    }

    /// The prices at the best bound.
    var priced: [Double] { market.bestPrices }

    /// One sweep there and back, and a step of the prices; `target` is what a schedule costs.
    func step(toward target: Double) {
        sweep()
        let value = evaluate()
        keep(value)
        movePrices(value, toward: target)
    }

    /// Sweeps at the best prices, until the messages agree.
    func settle(sweeps: Int) {
        market.goBackToBest()
        price()
        for _ in 0..<sweeps {
            sweep()
            keep(evaluate())
        }
    }

    private func keep(_ value: Double) {
        sinceBetter += 1
        guard value > bound else { return }
        if value > bound + max(tolerance, (value - bound) * 0.01) { sinceBetter = 0 }
        bound = value
        market.keep()
        for job in 0..<messages.count {
            let least = messages.least(job)
            let offset = messages.offsets[job]
            for step in 0..<messages.widths[job] {
                reduced[offset + step] = messages.beliefs[offset + step] - least
            }
        }
    }

    private func sweep() {
        for job in tables.problem.order {
            messages.gather(job)
            choose(job)
            for way in tables.out[job] { messages.sendForth(way) }
        }
        for job in tables.problem.order.reversed() {
            messages.gather(job)
            for way in tables.into[job] { messages.sendBack(way) }
        }
    }

    /// The bound that prices and messages give.
    private func evaluate() -> Double {
        var value = constant - market.worth
        for job in 0..<messages.count {
            messages.gather(job)
            value += messages.least(job)
        }
        return value
    }

    /// The cheapest start by what the later jobs say, after the earlier ones have chosen.
    private func choose(_ job: Int) {
        var first = tables.least[job]
        for way in tables.into[job] {
            first = max(first, choice[tables.ways[way].before] + tables.ways[way].distance)
        }
        let offset = messages.offsets[job]
        let begin = max(0, min(first - messages.firsts[job], messages.widths[job] - 1))
        var (best, least) = (begin, Double.infinity)
        for step in begin..<messages.widths[job] {
            var cost = messages.beliefs[offset + step]
            for way in tables.into[job] {
                cost -= messages.forth[messages.forthOffsets[way] + step]
            }
            if cost < least { (best, least) = (step, cost) }
        }
        choice[job] = messages.firsts[job] + best
        average[job] += 0.1 * (Double(choice[job]) - average[job])
    }
}

extension PricedRelaxation {
    /// After steps in vain shorter ones, from the best prices.
    private func movePrices(_ value: Double, toward target: Double) {
        let gap = max(target - bound, target.magnitude * 1e-4, tolerance)
        if value < bound - 0.5 * gap || sinceBetter > 10 {
            boldness = max(boldness * 0.6, 1e-4)
            sinceBetter = 0
            market.goBackToBest()
            market.calm()
            price()
            return
        }
        if sinceBetter == 0 { boldness = min(2, boldness * 1.1) }
        if market.move(after: choice, by: boldness * gap) { price() }
    }

    /// Adds the prices to what each start costs.
    private func price() {
        messages.costs.update(from: base, count: base.count)
        market.add(to: messages)
    }
}
