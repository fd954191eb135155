import ExperienceModel

/// The effect in money against the cost.
struct MoneyFigure: Equatable, Sendable {
    /// In money per 1,000 customers and year.
    var benefit: Interval
    var cost: Double?
    var axis: Axis
    var state: State
    /// Per how many customers, and what is assumed: `Per 1,000 customers and year at …`.
    var basis: String
    /// `benefit €23,300`.
    var benefitText: String
    /// `€9,910 to €36,800`.
    var rangeText: String
    /// `cost €5,840`.
    var costText: String?
    /// Benefit minus cost, a sentence.
    var note: String?
    var description: String
}
