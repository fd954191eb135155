/// One entry of the append-only event log.
public struct LogEntry: Codable, Equatable, Sendable {
    /// Its number, from 1.
    public var number: Int
    /// The day of the run.
    public var on: Day
    /// The real time, ISO 8601 in UTC.
    public var at: String
    /// Who acted.
    public var by: String
    /// What happened, `launch`.
    public var action: String
    /// To what, `pilot/welkom-1`.
    public var subject: String
    /// The particulars, one sentence without names of customers.
    public var detail: String
    /// SHA-256 of the entry and of the one before, 64 hexadecimal digits.
    public var hash: String

    /// Makes one from its parts.
    public init(
        number: Int, on: Day, at: String, by: String, action: String, subject: String,
        detail: String, hash: String
    ) {
        self.number = number
        self.on = on
        self.at = at
        self.by = by
        self.action = action
        self.subject = subject
        self.detail = detail
        self.hash = hash
    }
}
