import Foundation
import GRDB

/// The log into which changes of a store are written before they come into it.
///
/// With it nobody who reads waits for one who writes; but all that is new is written twice.
struct WriteAheadLog {
    let db: Database
    /// Where the store lies.
    let path: String

    /// Has the store use it, where another process that stopped in the middle left it without.
    ///
    /// Where others are at work just now, they or the next to open the store see to it.
    func restore() {
        guard mode("") == "wal" else {
            _ = mode(" = WAL")
            return
        }
        // Whoever has read with the log keeps others from leaving it, so a journal is nobody's: a
        // process stopped before it had a beginning, and SQLite leaves such a one alone.
        unlink(path + "-journal")
    }

    private func mode(_ asked: String) -> String? {
        try? String.fetchOne(db, sql: "PRAGMA journal_mode" + asked)
    }

    /// Carries out a change that mostly adds without it, where nobody else has the store open.
    ///
    /// What is new goes straight into the store then, and a journal keeps the few pages that
    /// were there, until all is on the disk: a stop at any moment takes the change back.
    func sparing<T>(_ change: () throws -> T) throws -> T {
        // With others the store stays as it is, and SQLite says so at once.
        guard mode(" = DELETE") == "delete" else { return try change() }
        defer { restore() }
        return try change()
    }
}
