import ExperienceModel

/// What rows count and sum up, in the memory, until it is written.
///
/// A count's place is packed into two words: arm, metric, day and dimension; label and value.
final class TallyCounts: RowCounter {
    /// What is counted in a cell.
    enum Kind {
        case answers(of: Double)
        case customers
        /// Customers of whom the file shows that they were invited.
        case invited
    }

    /// What the metric's number says for customers, whom no metric counts.
    private static let customers = 0xFFFF
    /// What makes every day a positive number.
    private static let dayShift = 1 << 28
    /// More than this are too much for the memory.
    private static let mostGroups = 100_000
    private static let mostOthers = 300_000
    private static let mostMoments = 50_000

    /// Whether the metric with that label sums quantities.
    var isQuantity: (_ label: Int) -> Bool
    /// Sums of unbounded quantities.
    ///
    /// They are exact, so a cell is what its rows say in whatever
    /// order they came and went.
    private(set) var moments: [TallyCell: ExactMoments] = [:]

    private let groups = GroupCounts()
    /// Counts of values that do not lie side by side.
    private let others = CountTable()
    private var arms: [Int] = []
    private var armPlaces: [Int: Int] = [:]
    /// The same for small numbers, as most are; −1 for those that were not met.
    @exclusivity(unchecked) private var nearArms = [Int](repeating: -1, count: 256)
    @exclusivity(unchecked) private var metrics: [(label: Int, isQuantity: Bool)] = []
    private var metricPlaces: [Int: Int] = [:]
    private var values: [Double] = (0...100).map(Double.init)
    private var valuePlaces: [Double: Int] = [:]
    // Rows of one metric mostly follow each other.
    @exclusivity(unchecked) private var lastMetric = (label: -1, place: 0)

    /// Counts nothing yet.
    init(isQuantity: @escaping (_ label: Int) -> Bool = { _ in false }) {
        self.isQuantity = isQuantity
    }

    /// Whether no more should be gathered.
    var isFull: Bool {
        groups.count > Self.mostGroups || others.count > Self.mostOthers
            || moments.count > Self.mostMoments
    }

    /// Counts a row so many times; −1 takes it back.
    func add(_ row: AnswerRow, times: Int = 1) {
        let arm = place(ofArm: row.arm)
        let change = times * row.weight
        for place in 0..<row.answers.count {
            let answer = row.answers[place]
            let metric = self.place(ofMetric: answer.metric)
            if metrics[metric].isQuantity {
                sum(answer.value, answer.metric, row, times)
            } else {
                count(change, answer.value, Self.head(arm, metric, row.day), row)
            }
        }
        let head = Self.head(arm, Self.customers, row.day)
        let branch = Self.low(row.branch)
        groups.add(change, high: head, low: branch, value: 0)
        if row.isInvited { groups.add(change, high: head, low: branch, value: 1) }
    }

    /// Visits all counts that are not 0, in the order of their tables; where there are codes,
    /// they tell the numbers under which labels are written.
    func forEach(
        by codes: [Int]? = nil, _ body: (TallyCell, Kind, _ change: Int) throws -> Void
    ) rethrows {
        let groups = groups.groups.map { (cell: cell($0.high, $0.low, codes), group: $0) }
        for (cell, group) in groups.sorted(by: { $0.cell.comes(before: $1.cell) }) {
            for value in 0..<GroupCounts.values {
                let change = self.groups.number(of: value, at: group.place)
                guard change != 0 else { continue }
                try body(cell, kind(value, in: group.high), change)
            }
        }
        let others = others.entries.map { (cell: cell($0.high, $0.low >> 32, codes), entry: $0) }
        for (cell, entry) in others.sorted(by: { $0.cell.comes(before: $1.cell) }) {
            try body(cell, kind(Int(entry.low & 0xFFFF_FFFF), in: entry.high), entry.change)
        }
    }

    /// Forgets what was counted.
    func removeAll() {
        groups.removeAll()
        others.removeAll()
        moments.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private func count(_ change: Int, _ value: Double, _ head: UInt64, _ row: AnswerRow) {
        let place = place(ofValue: value)
        count(change, head, row.branch, place)
        if row.persona != 0 { count(change, head | 1, row.persona, place) }
        if row.channel != 0 { count(change, head | 2, row.channel, place) }
        if row.touchpoint != 0 { count(change, head | 3, row.touchpoint, place) }
    }

    @inline(__always)
    private func count(_ change: Int, _ head: UInt64, _ label: Int, _ value: Int) {
        if value < GroupCounts.values {
            groups.add(change, high: head, low: Self.low(label), value: value)
        } else {
            others.add(
                change, high: head,
                low: Self.low(label) << 32 | UInt64(truncatingIfNeeded: value))
        }
    }

    private func sum(_ value: Double, _ metric: Int, _ row: AnswerRow, _ times: Int) {
        TallyCell.visit(row, metric: metric) { cell in
            moments[cell, default: ExactMoments()].add(value, weight: row.weight, times: times)
        }
    }

    /// Two bits of the dimension below the day, which may lie before 1970.
    @inline(__always)
    private static func head(_ arm: Int, _ metric: Int, _ day: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: arm) << 48 | UInt64(truncatingIfNeeded: metric) << 32
            | UInt64(truncatingIfNeeded: day &+ dayShift) << 2
    }

    @inline(__always)
    private static func low(_ label: Int) -> UInt64 { UInt64(truncatingIfNeeded: label) }

    private func cell(_ high: UInt64, _ label: UInt64, _ codes: [Int]?) -> TallyCell {
        let metric = Int(high >> 32 & 0xFFFF)
        let cell = TallyCell(
            dimension: Int(high & 3), label: Int(label), arm: arms[Int(high >> 48)],
            metric: metric == Self.customers ? 0 : metrics[metric].label,
            day: Int(high >> 2 & 0x3FFF_FFFF) - Self.dayShift)
        return codes.map(cell.renumbered) ?? cell
    }

    private func kind(_ value: Int, in high: UInt64) -> Kind {
        guard Int(high >> 32 & 0xFFFF) == Self.customers else {
            return .answers(of: values[value])
        }
        return value == 1 ? .invited : .customers
    }

    @inline(__always)
    private func place(ofArm label: Int) -> Int {
        let isNear = label >= 0 && label < nearArms.count
        return isNear && nearArms[label] >= 0 ? nearArms[label] : newPlace(ofArm: label)
    }

    private func newPlace(ofArm label: Int) -> Int {
        if let place = armPlaces[label] { return place }
        armPlaces[label] = arms.count
        if nearArms.indices.contains(label) { nearArms[label] = arms.count }
        arms.append(label)
        return arms.count - 1
    }

    @inline(__always)
    private func place(ofMetric label: Int) -> Int {
        if label != lastMetric.label { lastMetric = (label, newPlace(ofMetric: label)) }
        return lastMetric.place
    }

    private func newPlace(ofMetric label: Int) -> Int {
        if let place = metricPlaces[label] { return place }
        metricPlaces[label] = metrics.count
        metrics.append((label, isQuantity(label)))
        return metrics.count - 1
    }

    @inline(__always)
    private func place(ofValue value: Double) -> Int {
        let whole = value.magnitude < 1000 ? Int(value) : -1
        return whole >= 0 && whole <= 100 && Double(whole) == value ? whole : newPlace(of: value)
    }

    private func newPlace(of value: Double) -> Int {
        if let place = valuePlaces[value] { return place }
        valuePlaces[value] = values.count
        values.append(value)
        return values.count - 1
    }
}
