/// What a field of a blueprint's part holds, with its meaning, so that it can be told in any
/// language.
public enum FieldValue: Equatable, Sendable {
    /// Words, with every stretch of white space as one blank.
    case text(String)
    /// An id, or a word of the language: `email`, `frontstage`.
    case name(String)
    /// A whole number.
    case count(Int)
    /// Any number.
    case number(Double)
    /// A share, 0 to 1.
    case share(Double)
    /// Money in the blueprint's currency.
    case money(Double)
    /// A day of the calendar.
    case day(Day)
    /// Yes or no.
    case flag(Bool)
    /// Names whose order has no meaning, sorted.
    case names([String])
    /// Values whose order has a meaning.
    case sequence([FieldValue])
    /// A goal or guardrail, with the measure of its metric where it is known.
    case goal(Goal, measure: Metric.Measure?)
}
