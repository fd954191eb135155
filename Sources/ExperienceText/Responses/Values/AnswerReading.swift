/// What a cell says as the answer to a metric.
enum AnswerReading: Equatable {
    /// A score, an amount, or 1 for yes and 0 for no.
    case value(Double)
    /// The question was not answered.
    case missing
    /// A number, but none that the scale has.
    case offScale
    /// A number whose separator may mark thousands or decimals.
    case ambiguousNumber
    /// Neither a number nor a word that stands for an answer.
    case notAnAnswer
}
