public import ExperienceModel
import GRDB

extension ExperienceStore {
    /// The newest entries of the event log, oldest first; without a limit all of them.
    public func log(limit: Int? = nil) throws(StoreError) -> [LogEntry] {
        try reading { db in try EventLog(db: db).entries(limit: limit) }
    }

    /// Whether the event log is whole: no entry was changed, inserted or taken out.
    public func verifyLog() throws(StoreError) -> LogVerification {
        try reading { db in try EventLog(db: db).verify() }
    }

    /// Adds an entry to the event log, such as an evaluation with the tally it saw.
    public func note(
        action: String, subject: String, detail: String, by actor: Actor
    ) throws(StoreError) {
        try writing { db in
            try EventLog(db: db).append(action, subject, detail, by: actor)
        }
    }
}
