import ExperienceModel

/// The answers to one asked metric in runs of their days, ready to be summed.
struct AnswerBook {
    /// So many answers of one value, in one place and one part of it.
    struct Entry {
        var place: Int16
        /// The place of the value in a row of counts.
        var value: Int16
        /// Which branch, or which group of a mix.
        var part: Int32
        var count: Double
    }

    /// A branch, or a group and its branch.
    struct Part: Hashable {
        var group: String?
        var branch: String?
    }

    /// A run of entries of one day; a day can have several.
    struct DayEntries {
        let day: Day
        var entries: Range<Int>
    }

    let asked: Metric
    private(set) var values: ScoreValues
    private(set) var entries: [Entry] = []
    private(set) var days: [DayEntries] = []
    private(set) var parts: [Part] = []
    /// Answers that are not on the scale.
    private(set) var offScale = 0.0
    /// Counts that are negative or not finite.
    private(set) var broken = 0

    private var known: [Part: Int32] = [:]
    /// Which part came after each one the last time: tallies repeat their order day by day.
    private var successors: [Int32] = []
    private var latest: Int32 = 0

    /// - Parameter cells: how many cells there will be at most.
    init(of asked: Metric, cells: Int) {
        self.asked = asked
        values = ScoreValues(of: asked)
        // Room that is never written costs nothing, moving to larger rooms does.
        entries.reserveCapacity(2 * cells)
    }

    /// The number of a part; a new one is added.
    mutating func part(group: String?, branch: String?) -> Int32 {
        if !parts.isEmpty {
            let guess = successors[Int(latest)]
            let part = parts[Int(guess)]
            if part.branch == branch, part.group == group {
                latest = guess
                return guess
            }
        }
        let part = Part(group: group, branch: branch)
        let found: Int32
        if let number = known[part] {
            found = number
        } else {
            found = Int32(parts.count)
            known[part] = found
            parts.append(part)
            successors.append(found)
        }
        successors[Int(latest)] = found
        latest = found
        return found
    }

    /// Adds the answers of one cell.
    mutating func add(_ answers: Answers, day: Day, place: Int, part: Int32) {
        var entry = Entry(
            place: Int16(clamping: place), value: 0, part: part, count: 0)
        defer { extendRun(of: day) }
        switch answers {
        case .tally(let tally) where !values.isQuantity:
            for score in tally.scores where score.count != 0 {
                guard score.count > 0 else {
                    broken += 1
                    continue
                }
                guard let index = values.place(of: score.value) else {
                    offScale += Double(score.count)
                    continue
                }
                entry.value = Int16(index)
                entry.count = Double(score.count)
                entries.append(entry)
            }
        case .tally(let tally):
            for score in tally.scores where score.count != 0 {
                let (n, value) = (Double(score.count), score.value)
                add(Sums(n, n * value, n * value * value, n * value * value * value), entry)
            }
        case .moments(let sums) where values.isQuantity:
            add(
                Sums(Double(sums.answers), sums.sum, sums.sumOfSquares, sums.sumOfCubes), entry)
        case .moments(let sums): offScale += Double(max(0, sums.answers))
        }
    }

    private typealias Sums = SIMD4<Double>

    /// Sums beyond these cannot be those of anything that is measured, and would overflow.
    private static let largest = Sums(1e15, 1e90, 1e180, 1e270)

    private mutating func add(_ sums: Sums, _ entry: Entry) {
        let isSmall = (sums .<= Self.largest) .& (sums .>= -Self.largest)
        guard all(isSmall), sums[0] >= 0, sums[2] >= 0 else {
            broken += 1
            return
        }
        var entry = entry
        for index in 0..<4 {
            entry.value = Int16(index)
            entry.count = sums[index]
            entries.append(entry)
        }
    }

    /// Adds the newest entries to the run of their day.
    private mutating func extendRun(of day: Day) {
        let start = days.last?.entries.upperBound ?? 0
        guard entries.count > start else { return }
        if days.last?.day == day {
            days[days.count - 1].entries = days[days.count - 1].entries.lowerBound..<entries.count
        } else {
            days.append(DayEntries(day: day, entries: start..<entries.count))
        }
    }

    /// Brings the runs into the order of their days; call it once all are added.
    mutating func close() {
        days.sort { $0.day < $1.day }
    }
}
