/// What an import noticed of its rows' identity, for a sentence to the reader.
public struct ImportRemarks: Equatable, Sendable {
    /// An identifier that many rows of one file share.
    public struct Frequent: Equatable, Sendable {
        /// Rows with it.
        public var rows: Int
        /// Its first two characters; nil where it was not kept.
        public var beginning: String?
    }

    /// Identifiers that the file holds more than once with different answers.
    public var repeatedIDs = 0
    /// The one that it holds most often.
    public var mostFrequent: Frequent?
    /// Responses of which a later version tells no answer any more.
    public var emptied = 0
    /// Rows without an id that equal rows of earlier imports.
    public var equalRows = 0
    /// Rows without an id that counted, though as many others are there with the same arm, day
    /// and answer; 0 where few of them have.
    public var alikeRows = 0
    /// Respondents of whom an answer without a day took the place of an earlier one.
    public var replacedWithoutDay = 0
}
