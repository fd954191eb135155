/// How far one cell of a contrast has come: answers present and answers planned.
///
/// Answers are actual ones, never effective ones: with branches or weights that is on the safe
/// side.
public struct CellProgress: Sendable, Equatable {
    /// The coefficient of the cell in its contrast.
    public var coefficient: Double
    /// Answers present.
    public var answers: Double
    /// Answers planned; nil where the pilot is open-ended.
    public var planned: Double?
    /// Whether more answers can come; a before-measurement that is closed does not grow.
    public var grows: Bool

    /// The progress of a cell that still grows.
    ///
    /// - Parameters:
    ///   - coefficient: as in the contrast.
    ///   - answers: present, 0 or more.
    ///   - planned: above 0; nil for an open-ended pilot.
    public init(coefficient: Double, answers: Double, planned: Double?) {
        self.init(coefficient: coefficient, answers: answers, planned: planned, grows: true)
    }

    /// A closed cell: what it has is what was planned.
    public static func closed(coefficient: Double, answers: Double) -> CellProgress {
        CellProgress(coefficient: coefficient, answers: answers, planned: answers, grows: false)
    }

    private init(coefficient: Double, answers: Double, planned: Double?, grows: Bool) {
        precondition(answers.isFinite && answers >= 0, "answers are 0 or more")
        precondition(planned ?? 1 > 0 || !grows, "planned answers are above 0")
        self.coefficient = coefficient
        self.answers = answers
        self.planned = planned
        self.grows = grows
    }

    /// a²/n: the cell's share of the variance, for unit variance of an answer.
    var noise: Double { coefficient * coefficient / answers }
}
