/// Something that is not right in a store; every finding says what to do.
public enum DoctorFinding: Equatable, Sendable {
    /// SQLite finds the file damaged, in its own words.
    case damagedFile(path: String, detail: String)
    /// An entry of the event log was changed, or is missing.
    case brokenLog(entry: Int)
    /// A block of answers cannot be read.
    case unreadableBlock(pilot: String)
    /// Answers do not stand where they should: a block is out of order or not whole.
    case misplacedRows(pilot: String)
    /// Counts that are not what the answers say, by the table that holds them.
    case wrongTallies(pilot: String, table: String, cells: Int)
    /// Answers whose comment is not there.
    case missingComments(pilot: String, comments: Int)
    /// Comments that belong to no answer.
    case strayComments(pilot: String, comments: Int)
    /// Names that answers refer to and that are not there: arms, metrics, branches, groups.
    case missingLabels(pilot: String, labels: Int)
    /// Earlier versions of answers that an undone import could not put back.
    case wrongEarlierRows(pilot: String, rows: Int)
    /// A frozen plan that is not the one that was launched.
    case changedPlan(pilot: String)
    /// Goals of a pilot that are not those of its frozen plan.
    case changedGoals(pilot: String)
    /// A revision whose files are not those that were applied.
    case changedRevision(blueprint: String, revision: Int)
    /// An import of which the event log tells other numbers of rows.
    case wrongImportCounts(number: Int)
    /// An import of which the event log tells other invitations.
    case changedInvitations(number: Int)
    /// The full-text index is damaged.
    case damagedIndex
    /// A comment says something else than when it came.
    case changedComments
    /// Tables, triggers or views that are not as this version makes them.
    case changedTables(names: [String])
    /// An import whose answers are not as many as it brought.
    case wrongImport(number: Int, told: Int, found: Int)
    /// Others may read the key, or the store.
    case exposedFile(path: String)

    /// A stable code, `wrongTallies`.
    public var code: String {
        switch self {
        case .damagedFile: "damagedFile"
        case .brokenLog: "brokenLog"
        case .unreadableBlock: "unreadableBlock"
        case .misplacedRows: "misplacedRows"
        case .wrongTallies: "wrongTallies"
        case .missingComments: "missingComments"
        case .strayComments: "strayComments"
        case .missingLabels: "missingLabels"
        case .wrongEarlierRows: "wrongEarlierRows"
        case .changedPlan: "changedPlan"
        case .changedGoals: "changedGoals"
        case .changedRevision: "changedRevision"
        case .wrongImportCounts: "wrongImportCounts"
        case .changedInvitations: "changedInvitations"
        case .damagedIndex: "damagedIndex"
        case .changedComments: "changedComments"
        case .changedTables: "changedTables"
        case .wrongImport: "wrongImport"
        case .exposedFile: "exposedFile"
        }
    }
}
