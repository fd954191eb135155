import ExperienceModel

/// The values that answers to a metric can have, and the place of each in a row of counts.
///
/// A quantity has no values; its row holds number, sum, sum of squares and sum of cubes.
struct ScoreValues {
    /// In the order of their places.
    private(set) var values: [Double]
    let isQuantity: Bool
    private let scale: Metric.Scale?
    private let isFixed: Bool
    private var places: [Double: Int] = [:]

    /// Scales wider than this are not written out.
    private static let widest = 200
    /// A row is never longer; what else is answered counts as off the scale.
    private static let longest = 10_000

    init(of asked: Metric) {
        isQuantity = asked.measure == .quantity
        let scale =
            asked.scale ?? (asked.kind == .nps ? Metric.Scale(lowest: 0, highest: 10) : nil)
        self.scale = scale
        let isYesNo = scale == nil && asked.top.isEmpty
        if isQuantity {
            (values, isFixed) = ([], true)
        } else if let scale, scale.lowest < scale.highest,
            Double(scale.highest) - Double(scale.lowest) <= Double(Self.widest)
        {
            values = (scale.lowest...scale.highest).map(Double.init)
            isFixed = true
        } else {
            values = isYesNo ? [0, 1] : []
            isFixed = isYesNo
        }
    }

    /// How many numbers a row holds.
    var width: Int { isQuantity ? 4 : values.count }

    /// The place of a value; nil where it is not on the scale, or was not met yet.
    func knownPlace(of value: Double) -> Int? {
        guard isFixed else { return places[value] }
        let steps = value - (values.first ?? 0)
        guard steps >= 0, steps < Double(values.count) else { return nil }
        let place = Int(steps)
        return values[place] == value ? place : nil
    }

    /// The place of a value, which is added where it is new; nil where it is not on the scale.
    mutating func place(of value: Double) -> Int? {
        if let place = knownPlace(of: value) { return place }
        guard !isFixed, value.isFinite, value == value.rounded(), values.count < Self.longest else {
            return nil
        }
        if let scale, value < Double(scale.lowest) || value > Double(scale.highest) { return nil }
        places[value] = values.count
        values.append(value)
        return values.count - 1
    }
}
