import Foundation
import GRDB

extension ExperienceStore {
    /// Removes all that people answered and wrote, by the identifiers under which they came: as
    /// respondents or as ids of responses.
    ///
    /// Answers, counts, comments, earlier versions and the full-text index lose them in one
    /// change; then the file is written anew, so that free pages hold nothing of them either.
    /// The log says how many, and nobody's name. A keyed hash of each identifier stays, so that no
    /// import brings them back. Copies elsewhere are out of reach.
    public func forget(_ ids: [String], by actor: Actor) throws(StoreError) -> ForgetReceipt {
        var receipt = try writingPatiently { db in
            let forgetting = Forgetting(db: db, key: key)
            let receipt = try forgetting.forget(ids)
            guard receipt.found > 0 else { return (.rollback, receipt) }
            let answers = receipt.answers.values.reduce(0, +)
            try EventLog(db: db).append(
                "forget", "store",
                "\(receipt.found) people: \(answers) answers, \(receipt.comments) comments",
                by: actor)
            return (.commit, receipt)
        }
        if receipt.found + receipt.forgottenBefore > 0 { receipt.isPurged = try purge() }
        return receipt
    }

    /// Those who are forgotten, whose rows no import may bring back.
    public func forgottenPeople() throws(StoreError) -> ForgottenPeople {
        try reading { db in try ForgottenPeople(db, key: key) }
    }

    /// Lets the next imports bring answers of people again, and tells how many were forgotten.
    public func allow(_ ids: [String], by actor: Actor) throws(StoreError) -> Int {
        try writing { db in
            let identifier = RowIdentifier(key: key, isDayAssumed: false)
            var allowed = 0
            for id in Set(ids) {
                try db.execute(
                    sql: "DELETE FROM forgotten_person WHERE hash IN (?, ?)",
                    arguments: [
                        Data(identifier.forgotten(id).bytes),
                        Data((identifier.divided(id) ?? identifier.forgotten(id)).bytes),
                    ])
                allowed += min(1, db.changesCount)
            }
            guard allowed > 0 else { return 0 }
            // Rows that did not count may count now.
            try db.execute(sql: "UPDATE import SET is_whole = 0 WHERE rejected > 0")
            try EventLog(db: db).append("allow", "store", "\(allowed) people", by: actor)
            return allowed
        }
    }

    /// Writes the file anew without its free pages, and empties the write-ahead log; false where
    /// another process or a full disk kept it from that: what is forgotten stays so.
    private func purge() throws(StoreError) -> Bool {
        try tending { db in
            // The copy may be larger than the memory.
            try db.execute(sql: "PRAGMA temp_store = DEFAULT")
            defer { try? db.execute(sql: "PRAGMA temp_store = MEMORY") }
            do {
                try db.execute(sql: "VACUUM")
                let state = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                return state?[0] == 0
            } catch let error as DatabaseError
                where [.SQLITE_BUSY, .SQLITE_FULL, .SQLITE_IOERR].contains(error.resultCode)
            {
                return false
            }
        }
    }
}
