/// Breeds schedules of small makespan: a genetic algorithm whose children are made by the serial
/// scheme and justified to the right and to the left (Valls, Ballestín & Quintanilla 2005, 2008).
///
/// A schedule that keeps a promise too late is worth its makespan and a full length of the project
/// for each period of lateness, so that one that is in time always wins.
final class EvolutionSearch {
    /// How it breeds.
    struct Settings {
        /// Schedules that are alive at a time.
        var size = 100
        /// Children in a hundred that are changed by chance.
        var mutation = 30
        /// After so many children without a better one all begins anew.
        var patience = 10_000
    }

    let settings: Settings
    private let tables: ProblemTables
    private let builder: ScheduleBuilder
    private let weaver: OrderWeaver
    private let population: Population
    private var chance: SearchChance
    private let starts: UnsafeMutablePointer<Int32>
    private let justified: UnsafeMutablePointer<Int32>
    private let order: UnsafeMutablePointer<Int32>
    private var filled = 0
    private var sinceBetter = 0
    private var bestAlive = Int.max
    /// The best schedule so far, and what it is worth.
    private(set) var best: [Int32] = []
    private(set) var bestValue = Int.max

    init(_ tables: ProblemTables, seed: UInt64, stream: UInt64, settings: Settings = Settings()) {
        self.tables = tables
        self.settings = settings
        builder = ScheduleBuilder(tables)
        weaver = OrderWeaver(tables, builder)
        chance = SearchChance(seed: seed, stream: stream)
        population = Population(size: settings.size, jobs: tables.count)
        let room = max(1, tables.count)
        starts = .allocate(capacity: room)
        justified = .allocate(capacity: room)
        order = .allocate(capacity: room)
        starts.initialize(repeating: 0, count: room)
        justified.initialize(repeating: 0, count: room)
        order.initialize(repeating: 0, count: room)
    }

    deinit {
        starts.deallocate()
        justified.deallocate()
        order.deallocate()
    }

    /// Breeds a number of schedules, or fewer where one of makespan `goal` is among them.
    func advance(steps: Int, until goal: Int, isOver: () -> Bool) {
        for number in 0..<steps {
            if bestValue <= goal || (number & 31 == 31 && isOver()) { return }
            step()
        }
    }

    private func step() {
        if filled < settings.size {
            weaver.sample(&chance)
            let (value, print) = evaluate()
            population.put(starts, value: value, print: print, at: filled)
            filled += 1
            return
        }
        let (mother, father) = (select(), select())
        weaver.cross(population.starts(mother), population.starts(father), &chance)
        if chance.below(100) < settings.mutation { weaver.mutate(&chance) }
        let (value, print) = evaluate()
        keep(value, print, mother, father)
        if sinceBetter > settings.patience {
            (filled, sinceBetter, bestAlive) = (0, 0, .max)
        }
    }

    /// A child that is new and as good takes the place of its worse parent, or else of anyone.
    private func keep(_ value: Int, _ print: UInt64, _ mother: Int, _ father: Int) {
        if population.holds(value: value, print: print) { return }
        let values = population.values
        let parent = values[mother] > values[father] ? mother : father
        if value <= values[parent] {
            population.put(starts, value: value, print: print, at: parent)
            return
        }
        let other = chance.below(settings.size)
        if value <= values[other] {
            population.put(starts, value: value, print: print, at: other)
        }
    }

    /// The better of two drawn by chance.
    private func select() -> Int {
        let (one, other) = (chance.below(settings.size), chance.below(settings.size))
        return population.values[other] < population.values[one] ? other : one
    }

    /// Makes the schedule of the weaver's order, justifies it twice, and says what it is worth.
    private func evaluate() -> (value: Int, print: UInt64) {
        sinceBetter += 1
        let makespan = builder.forward(weaver.order, into: starts)
        if makespan == ScheduleBuilder.impossible { return (.max, 0) }
        var value = worth(starts, makespan)
        builder.sort(byEnd: starts, end: makespan, into: order)
        if builder.backward(order, end: makespan, into: justified) {
            builder.sort(byStart: justified, into: order)
            let shorter = builder.forward(order, into: justified)
            // Where money is short, or a day off in the way, to justify may not help.
            if shorter != ScheduleBuilder.impossible, worth(justified, shorter) <= value {
                value = worth(justified, shorter)
                starts.update(from: justified, count: tables.count)
            }
        }
        note(value)
        var print: UInt64 = 0
        for job in 0..<tables.count {
            print = (print &* 31) &+ UInt64(UInt32(bitPattern: starts[job]))
        }
        return (value, print)
    }

    private func note(_ value: Int) {
        if value < bestAlive { (bestAlive, sinceBetter) = (value, 0) }
        if value < bestValue {
            bestValue = value
            best = Array(UnsafeBufferPointer(start: starts, count: tables.count))
        }
    }

    private func worth(_ starts: UnsafeMutablePointer<Int32>, _ makespan: Int32) -> Int {
        guard tables.hasDue else { return Int(makespan) }
        var late = 0
        for job in 0..<tables.count {
            late += max(0, Int(starts[job] + tables.durations[job]) - Int(tables.due[job]))
        }
        return Int(makespan) + late * (tables.periods + 1)
    }
}
