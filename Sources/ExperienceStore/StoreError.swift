public import ExperienceModel
import GRDB

/// Why the store could not do what was asked; the store is then as it was before.
public enum StoreError: Error, Equatable, Sendable {
    /// There is no store at that path.
    case notThere(path: String)
    /// A store is there already.
    case alreadyThere(path: String)
    /// A folder lies where the file should be.
    case isFolder(path: String)
    /// The folder that should hold the file is not there.
    case noFolder(path: String)
    /// The file is no database, or a database of something else.
    case notAStore(path: String)
    /// A part of the file cannot be read.
    case damaged(path: String)
    /// The store was written by a newer version.
    case newer(path: String, version: Int, known: Int)
    /// The file may not be read and written.
    case noPermission(path: String)
    /// Nothing may be written beside the file.
    case readOnlyFolder(path: String)
    /// The file may be read and not written.
    case readOnly(path: String)
    /// Another process has been writing for too long.
    case locked(path: String)
    /// The key file is not there.
    case keyMissing(path: String)
    /// The key file is not 32 bytes.
    case keyDamaged(path: String)
    /// The key file belongs to another store.
    case keyForeign(path: String)
    /// There is no room left.
    case diskFull(path: String)
    /// The disk refused to read or write.
    case diskFailed(path: String)
    /// No such blueprint was applied; with those that were.
    case unknownBlueprint(String, known: [String])
    /// The blueprint has no such revision.
    case unknownRevision(Int, blueprint: String)
    /// The team has no such discipline; with those it has.
    case unknownDiscipline(String, blueprint: String, known: [String])
    /// No such pilot was launched; with those that were.
    case unknownPilot(String, known: [String])
    /// The pilot was launched before.
    case alreadyLaunched(String, on: Day)
    /// The frozen plan has no such metric; with those it has.
    case unknownMetric(String, pilot: String, known: [String])
    /// There is no import of that number; with those that are there.
    case unknownImport(Int, known: [Int])
    /// The import was taken back before.
    case undoneBefore(Int, on: Day)
    /// A later import changed answers of this one.
    case changedLater(Int, by: Int)
    /// So many of the known rows that came again would move to another arm than the one in which
    /// that import brought them.
    case movesArms(Int, of: Int, earlier: Int)
    /// So many of the known rows that came again have another day and other answers than in that
    /// import: ids that several surveys gave.
    case otherResponses(Int, of: Int, earlier: Int)
    /// Fewer were invited in an arm, or in a branch of it, than answered; up to that day, or up to
    /// now.
    case fewerInvited(Int, than: Int, in: [String], through: Day?)
    /// No answer, nor the plan, knows that branch of the arm; with those that are known.
    case unknownBranch(String, arm: String, known: [String])
    /// Somebody stopped it before it was done.
    case stopped
    /// So many rows of a table of counts without days have other numbers than before.
    case replacesCounts(Int)
    /// SQLite refused for a reason that has no case of its own; its result code.
    case refused(path: String, code: Int)

    /// Runs what may throw anything, and throws only what people can read.
    static func translating<T>(
        at path: String, _ body: () throws -> T
    ) throws(StoreError) -> T {
        do {
            return try body()
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// Whether a store that cannot be written for that reason may still be read.
    var leavesReading: Bool {
        switch self {
        case .diskFull, .diskFailed, .readOnlyFolder, .readOnly, .noPermission: true
        default: false
        }
    }

    /// What an error of SQLite, or of a stored text that cannot be read, means.
    init(_ error: any Error, at path: String) {
        guard let error = error as? DatabaseError else {
            self = .damaged(path: path)
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_NOTADB: self = .notAStore(path: path)
        case .SQLITE_CORRUPT: self = .damaged(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_IOERR: self = .diskFailed(path: path)
        case .SQLITE_READONLY: self = .readOnlyFolder(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission(path: path)
        default: self = .refused(path: path, code: Int(error.extendedResultCode.rawValue))
        }
    }
}
