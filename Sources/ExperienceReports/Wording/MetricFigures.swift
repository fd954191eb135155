package import ExperienceModel

/// How the numbers of one metric are written: with which sign, decimals and unit.
package struct MetricFigures: Equatable, Sendable {
    /// The metric.
    package let metric: Metric
    /// Whether they are differences, always signed, or the metric itself.
    package let isDifference: Bool
    let figures: Figures

    /// How those numbers are written.
    package init(_ metric: Metric, isDifference: Bool, language: Language) {
        self.metric = metric
        self.isDifference = isDifference
        self.figures = Figures(language)
    }

    /// From the measure of the metric to the units people read: 100 for shares.
    package var factor: Double { metric.measure == .share ? 100 : 1 }

    /// `+15.6`, `2.6%`, `€5.84`.
    package func value(_ value: Double) -> String {
        guard value.isFinite else { return figures.number(value, decimals: 0) }
        if isMoney { return figures.price(value, currency: unitName, isSigned: isDifference) }
        let isPercent = metric.measure == .share && !isDifference
        return bare(value) + (isPercent ? "%" : "")
    }

    /// `5.70`: the number without its unit, for the second number of a line.
    package func bare(_ value: Double) -> String {
        isSigned
            ? figures.signed(value * factor, decimals: decimals)
            : figures.number(value * factor, decimals: decimals)
    }

    /// `+6.6 to +24.5`.
    package func range(_ interval: Interval) -> String {
        figures.range(bare(interval.lower), bare(interval.upper))
    }

    /// A planned value, with as few decimals as tell it: `+5`, `4%`, `€6.50`.
    package func planned(_ value: Double) -> String {
        if isMoney { return figures.price(value, currency: unitName, isSigned: isDifference) }
        let isPercent = metric.measure == .share && !isDifference
        return figures.planned(value * factor, isSigned: isSigned) + (isPercent ? "%" : "")
    }

    /// `15.6 points`: how big, without a sign, with its unit, inside a sentence.
    package func size(_ value: Double) -> String {
        guard value.isFinite else { return figures.number(value, decimals: 0) }
        if isMoney { return figures.price(abs(value), currency: unitName) }
        let digits = figures.number(abs(value) * factor, decimals: decimals)
        return metric.measure == .share && !isDifference ? digits + "%" : "\(digits) \(unit)"
    }

    /// `15.6`: how big, without a sign; its unit stands elsewhere.
    package func amount(_ value: Double) -> String {
        isMoney && value.isFinite
            ? figures.price(abs(value), currency: unitName)
            : figures.number(abs(value) * factor, decimals: decimals)
    }

    /// `15.6`, `−10.0`: how far beyond a line, with a sign only where it falls short.
    package func beyond(_ value: Double) -> String {
        let size = amount(value)
        return value < 0 && size != amount(0) ? "−" + size : size
    }

    /// `points`, `percentage points`; empty for shares themselves and money.
    package var unit: String {
        let isDutch = figures.isDutch
        return switch metric.measure {
        case .points: isDutch ? "punten" : "points"
        case .share: isDifference ? isDutch ? "procentpunten" : "percentage points" : ""
        case .scaleMean: isDutch ? "schaalpunten" : "scale points"
        case .quantity: isMoney ? "" : metric.unit ?? ""
        }
    }

    /// The same where there is little room: `pp`; Dutch has no such abbreviation that all know.
    var shortUnit: String {
        unit == "percentage points" ? "pp" : unit
    }

    private var unitName: String { metric.unit ?? "" }
    private var isMoney: Bool {
        metric.measure == .quantity && ["EUR", "GBP", "USD"].contains(unitName)
    }
    /// Whether numbers above nought carry a sign: differences, and NPS itself.
    var isSigned: Bool { isDifference || metric.measure == .points }
    private var decimals: Int {
        switch metric.measure {
        case .points, .share: 1
        case .scaleMean: 2
        case .quantity: isMoney ? 2 : 1
        }
    }
}
