/// What an import reads: the file and how its columns were understood.
public struct ImportSource: Equatable, Sendable {
    /// The file's name, as it was given.
    public var file: String
    /// SHA-256 of its bytes, 64 hexadecimal digits; `FileDigest` makes it.
    ///
    /// Where the day is not assumed, it may be set as late as before `carryOut`.
    public var sha256: String
    /// How many bytes it has; nil where that is not known.
    public var size: Int?
    /// How its columns were understood, in words that a later reader understands.
    public var mapping: String
    /// The metrics that it is imported for.
    public var metrics: [String]
    /// Whether the day of the run stands in for days that the file does not tell.
    ///
    /// Such rows keep the day on which they came first, and are the same rows on another day.
    public var dayIsAssumed: Bool
    /// Whether the file holds those who were invited and did not answer.
    public var countsInvited: Bool
    /// Whether each row says all that its customer answered to the metrics: then a later version
    /// of a response takes back what it does not say.
    public var tellsAllAnswers = false
    /// Whether the file has comments: then a later version without one takes it back.
    public var tellsComments = false
    /// Whether a later version of a row may be another week's row: nothing is replaced then, and
    /// the import is refused.
    public var refusesUpdates = false
    /// Whether somebody said that ids which are there already are of the same survey: then its
    /// rows are versions of those answers, even where all have another day and another answer.
    public var isSameSurvey = false
    /// How many were invited, as somebody says who knows; empty for not said.
    public var invited: [Invited]

    /// Makes one from its parts.
    public init(
        file: String, sha256: String, size: Int? = nil, mapping: String, metrics: [String],
        dayIsAssumed: Bool = false, countsInvited: Bool = false, invited: [Invited] = []
    ) {
        self.file = file
        self.sha256 = sha256
        self.size = size
        self.mapping = mapping
        self.metrics = metrics
        self.dayIsAssumed = dayIsAssumed
        self.countsInvited = countsInvited
        self.invited = invited
    }
}
