/// What a row answers: values by the number of the metric's label, ascending.
///
/// Most rows answer one metric, which then needs no memory of its own.
struct RowAnswers: Equatable {
    /// One answer.
    struct Element: Equatable {
        var metric: Int
        var value: Double
    }

    /// How many answers there are.
    private(set) var count = 0
    private var first = Element(metric: 0, value: 0)
    private var others: [Element] = []

    /// The answer at that place.
    subscript(place: Int) -> Element { place == 0 ? first : others[place - 1] }

    /// The answer to a metric.
    func value(of metric: Int) -> Double? {
        guard count > 0 else { return nil }
        if first.metric == metric { return first.value }
        return others.first { $0.metric == metric }?.value
    }

    /// Sets the answer to a metric.
    mutating func set(_ metric: Int, to value: Double) {
        let new = Element(metric: metric, value: value)
        switch (count, first.metric) {
        case (0, _): first = new
        case (_, metric):
            first = new
            return
        case (_, let lowest) where metric < lowest:
            others.insert(first, at: 0)
            first = new
        default:
            let place = others.firstIndex { $0.metric >= metric } ?? others.count
            if place < others.count, others[place].metric == metric {
                others[place] = new
                return
            }
            others.insert(new, at: place)
        }
        count += 1
    }

    /// Both together; where both answer a metric, the later answer stays.
    func merged(with later: RowAnswers) -> RowAnswers {
        var merged = self
        for place in 0..<later.count {
            merged.set(later[place].metric, to: later[place].value)
        }
        return merged
    }

    /// These answers without those to some metrics.
    func without(_ metrics: [Int]) -> RowAnswers {
        var others = RowAnswers()
        for place in 0..<count where !metrics.contains(self[place].metric) {
            others.set(self[place].metric, to: self[place].value)
        }
        return others
    }

    /// Whether every answer here is the same there, as far as it is there.
    func agrees(with other: RowAnswers) -> Bool {
        (0..<count).allSatisfy {
            other.value(of: self[$0].metric) ?? self[$0].value == self[$0].value
        }
    }
}
