import ExperienceModel

/// What the event log says of an import, in one line.
struct LoggedImport: Equatable {
    private static let invitationMark = ", invitations "
    private static let digestMark = ", sha256 "
    private static let digestLength = 64
    /// What stands for the digest where nobody said how many were invited.
    private static let none = "none"

    /// The file, what became of its rows, and the metrics.
    private(set) var counts: String
    /// The digest of its invitations, or "none"; nil in entries before version 8, which did not
    /// tell them.
    private(set) var invitations: String?
    /// The digest of the file.
    private(set) var sha256: String

    /// The line of an import: its rows that were counted, updated, unchanged and rejected, and the
    /// digest of its invitations, where it told some.
    init(
        file: String, rows: [Int], metrics: [String], invitations: String?, sha256: String
    ) {
        let fates = zip(rows, ["counted", "updated", "unchanged", "rejected"])
            .map { "\($0) \($1)" }.joined(separator: ", ")
        counts = "\(file): \(fates), for \(metrics.joined(separator: ", "))"
        self.invitations = invitations ?? Self.none
        self.sha256 = sha256
    }

    /// The line that a record should have.
    init(_ record: ImportRecord, invitations: String?) {
        self.init(
            file: record.file,
            rows: [record.counted, record.updated, record.unchanged, record.rejected],
            metrics: record.metrics, invitations: invitations, sha256: record.sha256)
    }

    /// Reads a line of the log.
    init(text: String) {
        sha256 = String(text.suffix(Self.digestLength))
        counts = String(text.dropLast(Self.digestLength + Self.digestMark.count))
        guard let mark = counts.ranges(of: Self.invitationMark).last,
            !counts[mark.upperBound...].contains(",")
        else { return }
        invitations = String(counts[mark.upperBound...])
        counts = String(counts[..<mark.lowerBound])
    }

    /// The line.
    var text: String {
        let told = invitations.map { Self.invitationMark + $0 } ?? ""
        return counts + told + Self.digestMark + sha256
    }
}
