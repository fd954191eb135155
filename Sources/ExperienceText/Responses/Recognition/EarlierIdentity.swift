/// By what the rows of an earlier file of the same form are known: a row that is known by
/// something else is another row, and counts again.
enum EarlierIdentity: Sendable {
    /// The response's id.
    case responseID
    /// Who answered, and the day.
    case respondent
    /// What the row says.
    case rowText
}
