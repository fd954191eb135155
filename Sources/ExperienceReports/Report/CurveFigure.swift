import ExperienceModel

/// How customers score each touchpoint along a journey.
struct CurveFigure: Equatable, Sendable {
    /// A touchpoint on the way.
    struct Point: Equatable, Sendable {
        /// The position of its stage.
        var stage: Int
        /// The touchpoint's title.
        var label: String
        var isProactive: Bool
        /// In the units of the axis; nil where nobody was asked.
        var score: Double?
        /// In the units of the axis; nil where only the mean is known.
        var interval: Interval?
        /// `8.3`; empty where nobody was asked.
        var value: String
        /// `n 1,262`; empty where nobody said.
        var answers: String
        /// All of it in a sentence.
        var description: String
    }

    /// What was measured, its unit and how to read it: `NPS, −100 to 100`.
    var note: String
    /// In the order of the journey, stage by stage.
    var points: [Point]
    /// How many touchpoints have a score of any measure, drawn or not.
    var measured: Int
    /// The ends of the axis, in its units.
    var lower: Double
    var upper: Double
    /// A line worth seeing, such as nought, with its words.
    var line: Double?
    var lineText: String
    /// `not measured`.
    var unmeasured: String
    var title: String
    /// Every score in words.
    var description: String
    /// All scores of all measures.
    var table: Table?
}
