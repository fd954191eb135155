import ExperienceModel
import GRDB

/// Changes of what is counted, gathered over an import and written at its end.
///
/// A count's place is packed into two words: arm, metric, day and dimension; label and value.
final class TallyBook {
    /// What the metric's number says for customers, whom no metric counts.
    private static let customers = 0xFFFF
    /// What makes every day a positive number.
    private static let dayShift = 1 << 28
    /// More cells than this are written before the end, so that memory stays bounded.
    private static let most = 400_000

    private let writer: TallyWriter
    private let moments: MomentsBook
    private let plan: FrozenPlan
    private let labels: LabelBook
    private let counts = CountTable()
    private var arms: [Int] = []
    private var armPlaces: [Int: Int] = [:]
    private var metrics: [(label: Int, isQuantity: Bool)] = []
    private var metricPlaces: [Int: Int] = [:]
    private var values: [Double] = (0...100).map(Double.init)
    private var valuePlaces: [Double: Int] = [:]
    // Rows of one arm and metric mostly follow each other.
    private var lastArm = (label: -1, place: 0)
    private var lastMetric = (label: -1, place: 0)

    /// Counts into the tables of `main`, or for a recount of `temp`.
    init(
        _ db: Database, pilot: Int, plan: FrozenPlan, labels: LabelBook, schema: String = "main"
    ) throws {
        writer = try TallyWriter(db, pilot: pilot, schema: schema)
        moments = MomentsBook(db, pilot: pilot, schema: schema)
        self.plan = plan
        self.labels = labels
    }

    /// Counts a row, or takes it back with −1.
    func add(_ row: AnswerRow, times: Int = 1) throws {
        let arm = place(ofArm: row.arm)
        let change = times * row.weight
        for place in 0..<row.answers.count {
            let answer = row.answers[place]
            let metric = self.place(ofMetric: answer.metric)
            if metrics[metric].isQuantity {
                try moments.add(answer.value, to: answer.metric, of: row, times: times)
            } else {
                count(change, answer.value, Self.head(arm, metric, row.day), row)
            }
        }
        let head = Self.head(arm, Self.customers, row.day)
        counts.add(change, high: head, low: Self.tail(row.branch, 0))
        if row.isInvited { counts.add(change, high: head, low: Self.tail(row.branch, 1)) }
        if counts.count > Self.most { try flush() }
    }

    /// Writes what changed.
    func flush() throws {
        for entry in counts.drain() { try write(entry) }
        try writer.finish()
        try moments.flush()
    }

    @inline(__always)
    private func count(_ change: Int, _ value: Double, _ head: UInt64, _ row: AnswerRow) {
        let place = place(ofValue: value)
        counts.add(change, high: head, low: Self.tail(row.branch, place))
        if row.persona != 0 {
            counts.add(change, high: head | 1, low: Self.tail(row.persona, place))
        }
        if row.channel != 0 {
            counts.add(change, high: head | 2, low: Self.tail(row.channel, place))
        }
        if row.touchpoint != 0 {
            counts.add(change, high: head | 3, low: Self.tail(row.touchpoint, place))
        }
    }

    /// Two bits of the dimension below the day, which may lie before 1970.
    @inline(__always)
    private static func head(_ arm: Int, _ metric: Int, _ day: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: arm) << 48 | UInt64(truncatingIfNeeded: metric) << 32
            | UInt64(truncatingIfNeeded: day &+ dayShift) << 2
    }

    @inline(__always)
    private static func tail(_ label: Int, _ value: Int) -> UInt64 {
        UInt64(truncatingIfNeeded: label) << 32 | UInt64(truncatingIfNeeded: value)
    }

    private func write(_ entry: CountTable.Entry) throws {
        let metric = Int(entry.high >> 32 & 0xFFFF)
        let cell = TallyCell(
            dimension: Int(entry.high & 3), label: Int(entry.low >> 32),
            arm: arms[Int(entry.high >> 48)],
            metric: metric == Self.customers ? 0 : metrics[metric].label,
            day: Int(entry.high >> 2 & 0x3FFF_FFFF) - Self.dayShift)
        let value = Int(entry.low & 0xFFFF_FFFF)
        if metric == Self.customers {
            try writer.addCustomers(entry.change, areInvited: value == 1, to: cell)
        } else {
            try writer.add(entry.change, of: values[value], to: cell)
        }
    }

    @inline(__always)
    private func place(ofArm label: Int) -> Int {
        if label != lastArm.label { lastArm = (label, newPlace(ofArm: label)) }
        return lastArm.place
    }

    private func newPlace(ofArm label: Int) -> Int {
        if let place = armPlaces[label] { return place }
        armPlaces[label] = arms.count
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
        let isQuantity = plan.metric(labels.text(of: label))?.measure == .quantity
        metricPlaces[label] = metrics.count
        metrics.append((label, isQuantity))
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
