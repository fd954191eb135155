import ExperienceModel

/// How cost and benefit add up over time, against the budget.
struct CostFigure: Equatable, Sendable {
    /// A sum at the end of a day.
    struct Point: Equatable, Sendable {
        var day: Day
        var value: Double
    }

    /// A line with its name and the words at its end.
    struct Curve: Equatable, Sendable {
        var points: [Point]
        var name: String
        /// A name for where the other has no room.
        var shortName: String
        /// `€544k`.
        var last: String
    }

    /// What is expected to come in, with its limits.
    struct Benefit: Equatable, Sendable {
        var curve: Curve
        var lower: [Double]
        var upper: [Double]
        var lowerLast: String
        var upperLast: String
    }

    /// An end of a unit, in words.
    struct Row: Equatable, Sendable {
        var day: String
        var cost: String
        var costOfAll: String
        var benefit: String
        var range: String
    }

    /// The days it shows.
    var span: TimeSpan
    /// Money.
    var axis: Axis
    var cost: Curve
    /// The cost with all rollouts, where some of them still depend on a pilot.
    var costOfAll: Curve?
    /// Nil where no effect in money is known.
    var benefit: Benefit?
    /// The money there is, added up.
    ///
    /// It rises at the beginning of a quarter; empty where none is named or where it lies far
    /// above everything else.
    var budget: [Point]
    /// `budget €600k`.
    var budgetText: String
    /// From when on the benefit covers the cost.
    var paidBack: GanttFigure.Mark?
    /// The numbers behind it.
    var rows: [Row]
    var title: String
    var description: String
}
