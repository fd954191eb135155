import ExperienceModel

/// `goals` and `guardrails` of a pilot: one line each, in the measure of its metric.
enum GoalSection {
    static func goal(_ reader: MappingReader, metrics: [Metric]) -> Goal? {
        let role = reader.required(
            "role", .choice([Goal.Role.primary, .secondary]), "its part in the decision")
        return read(
            reader, metrics: metrics, role: role,
            comparisons: [.atLeast, .atMost, .aboveControl, .aboveBaseline])
    }

    static func guardrail(_ reader: MappingReader, metrics: [Metric]) -> Goal? {
        read(
            reader, metrics: metrics, role: .guardrail,
            comparisons: [.atMost, .atLeast, .notWorseThanControlBy, .notWorseThanBaselineBy])
    }

    private static func read(
        _ reader: MappingReader, metrics: [Metric], role: Goal.Role?,
        comparisons: [Goal.Comparison]
    ) -> Goal? {
        let metric = reader.required(
            "metric", .reference(.metric), "the metric that it is a line of")
        let measure = metrics.first { $0.id == metric }?.measure
        let at = reader.optional(
            "at", .reference(.touchpoint), "where it is asked; absent for all invited customers")
        let line = line(reader, comparisons, measure)
        let form = ValueReader.measured(measure, against: line?.comparison ?? .atLeast)
        let expect = reader.optional("expect", form, "what the team hopes for")
        // A guardrail is one line: it must be sure.
        let floor =
            role == .guardrail
            ? nil
            : reader.optional(
                "floor", form,
                "makes it a target with floor: sure of the floor, estimate at the goal")
        let baseline = reader.optional("baseline", .baseline(measure), "what was known before")
        let deviation = reader.optional("sd", .positive, "standard deviation of one answer")
        let lowerIsBetter = reader.optional("lower_is_better", .flag, "whether less is better")
        guard let metric, let role, let line, let value = line.value else { return nil }
        if let floor, line.comparison == .atMost ? floor < value : floor > value {
            reader.report(.floorBeyondGoal, at: "floor")
        }
        return Goal(
            metric: metric, role: role, at: at, comparison: line.comparison, value: value,
            expect: expect, floor: floor, baseline: baseline, standardDeviation: deviation,
            lowerIsBetter: lowerIsBetter ?? false)
    }

    /// The one comparison that a goal makes, and its value where it can be read.
    private static func line(
        _ reader: MappingReader, _ comparisons: [Goal.Comparison], _ measure: Metric.Measure?
    ) -> (comparison: Goal.Comparison, value: Double?)? {
        let values = comparisons.map { comparison in
            reader.optional(
                comparison.rawValue, .measured(measure, against: comparison), comparison.meaning)
        }
        let keys = comparisons.map(\.rawValue)
        reader.needsOne(of: keys, isExclusive: true)
        let present = reader.present(keys)
        guard let first = present.first, let index = keys.firstIndex(of: first) else {
            reader.report(.missingOne(of: keys, in: reader.subject))
            return nil
        }
        for other in present.dropFirst() {
            reader.report(.besides(other, first, of: reader.subject), atKey: other)
        }
        return (comparisons[index], values[index])
    }
}

extension Goal.Comparison {
    fileprivate var meaning: String {
        switch self {
        case .atLeast: "the pilot itself, at least this"
        case .atMost: "the pilot itself, at most this"
        case .aboveControl: "better than the control by at least this"
        case .aboveBaseline: "better than the baseline by at least this"
        case .notWorseThanControlBy: "at most this much worse than the control"
        case .notWorseThanBaselineBy: "at most this much worse than the baseline"
        }
    }
}

extension ValueReader where Value == Double {
    /// A value in the measure of a metric: points, a share, or a mean.
    fileprivate static func measured(
        _ measure: Metric.Measure?, against comparison: Goal.Comparison
    ) -> ValueReader {
        let isMargin = comparison == .notWorseThanControlBy || comparison == .notWorseThanBaselineBy
        let isDifference = comparison == .aboveControl || comparison == .aboveBaseline
        let reader: ValueReader =
            switch measure {
            case .points: .number(isMargin ? 0...200 : isDifference ? -200...200 : -100...100)
            case .share: .share(isMargin || !isDifference ? 0...1 : -1...1)
            case .scaleMean, .quantity: .number(isMargin ? 0...1e12 : -1e12...1e12)
            case nil: .pointsOrShare
            }
        // Which of both it is depends on the metric, which stands elsewhere.
        let shares = isMargin ? 0...1 : -1.0...1
        return ValueReader(
            reader.expected, .either([.number(-1e12...1e12), .share(shares)])
        ) { reader.read($0) }
    }

    /// Of a metric that is not known, only the form can be checked.
    private static var pointsOrShare: ValueReader {
        let number = ValueReader.number(-1e12...1e12)
        let share = ValueReader.share(-1e12...1e12)
        return ValueReader(number.expected, .number(-1e12...1e12)) { element in
            element.text?.hasSuffix("%") == true ? share.read(element) : number.read(element)
        }
    }
}

extension ValueReader where Value == Goal.Baseline {
    /// Of an NPS the shares of promoters and detractors, else a value in the metric's measure.
    fileprivate static func baseline(_ measure: Metric.Measure?) -> ValueReader {
        let shares = ValueReader.mapping("baseline", promotersAndDetractors)
        let value = ValueReader<Double>.measured(measure, against: .atLeast)
        return ValueReader(
            measure == .points ? shares.expected : value.expected,
            .either([shares.shape(), value.shape()])
        ) { element in
            if measure == .points || (measure == nil && element.text == nil) {
                return shares.read(element)
            }
            return value.read(element).map { .value($0) }
        }
    }

    private static func promotersAndDetractors(_ reader: MappingReader) -> Goal.Baseline? {
        let promoters = reader.required("promoters", .share(), "share of promoters")
        let detractors = reader.required("detractors", .share(), "share of detractors")
        guard let promoters, let detractors else { return nil }
        if promoters + detractors > 1 + 1e-9 {
            reader.report(.promotersAndDetractors, at: "promoters")
        }
        return .promoters(promoters, detractors: detractors)
    }
}
