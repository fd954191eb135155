/// One of the six steps of a blueprint.
struct ReadinessStep: Equatable, Sendable {
    /// What is missing.
    struct Gap: Equatable, Sendable {
        var text: String
        /// `CX102`.
        var code: String
        var state: State
    }

    /// 1 to 6.
    var number: Int
    var title: String
    /// Parts in place and all parts.
    var inPlace: Int
    var parts: Int
    /// How many of the open parts have an error.
    var errors: Int
    /// `13 of 14 insights`.
    var text: Phrase
    /// The first ones, errors first.
    var gaps: [Gap]
}
