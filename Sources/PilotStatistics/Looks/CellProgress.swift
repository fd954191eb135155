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
    ///   - answers: present; a number below 0, or none at all, counts as 0.
    ///   - planned: nil for an open-ended pilot, as is a plan of nothing.
    public init(coefficient: Double, answers: Double, planned: Double?) {
        self.init(coefficient: coefficient, answers: answers, planned: planned, grows: true)
    }

    /// A closed cell: what it has is what was planned.
    public static func closed(coefficient: Double, answers: Double) -> CellProgress {
        CellProgress(coefficient: coefficient, answers: answers, planned: answers, grows: false)
    }

    private init(coefficient: Double, answers: Double, planned: Double?, grows: Bool) {
        self.coefficient = coefficient
        self.answers = answers > 0 && answers.isFinite ? answers : 0
        self.planned = planned.flatMap { $0 > 0 && $0.isFinite ? $0 : grows ? nil : 0 }
        self.grows = grows
    }

    /// a²/n: the cell's share of the variance, for unit variance of an answer.
    var noise: Double { coefficient * coefficient / answers }
}
