public import ExperienceModel

/// What an import noticed of its rows' identity, for a sentence to the reader.
public struct ImportRemarks: Equatable, Sendable {
    /// An identifier that many rows of one file share.
    public struct Frequent: Equatable, Sendable {
        /// Rows with it.
        public var rows: Int
        /// Its first two characters; nil where it was not kept.
        public var beginning: String?
    }

    /// An earlier import of the very same file, of which later ones renewed answers; they stay.
    public struct Renewed: Equatable, Sendable {
        /// The number of the earlier import.
        public var number: Int
        /// The day of it.
        public var on: Day
        /// Rows of the file that are as later imports left them.
        public var rows: Int
        /// The numbers of those imports, the last one first, as they would be taken back.
        public var later: [Int]
    }

    /// Identifiers that the file holds more than once with different answers.
    public var repeatedIDs = 0
    /// The one that it holds most often.
    public var mostFrequent: Frequent?
    /// Responses of which a later version tells no answer any more.
    public var emptied = 0
    /// Responses of which an older version came, with other answers; the newer one stays.
    public var olderVersions = 0
    /// Rows without an id that equal rows of earlier imports.
    public var equalRows = 0
    /// Rows without an id that counted, though as many others are there with the same arm, day
    /// and answer; 0 where few of them have.
    public var alikeRows = 0
    /// Respondents of whom an answer without a day took the place of an earlier one.
    public var replacedWithoutDay = 0
    /// The same file, imported before, where later imports renewed some of its answers.
    public var renewedLater: Renewed?
}

extension ImportRemarks.Renewed {
    /// What a merge met of it; nil where all rows were as it left them.
    init?(_ standing: StandingImport) {
        guard standing.renewed > 0 else { return nil }
        self.init(
            number: standing.number, on: standing.on, rows: standing.renewed,
            later: standing.later.sorted(by: >))
    }
}
