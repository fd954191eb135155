import ExperienceModel
import GRDB

extension ExperienceStore {
    /// Takes an import back: its answers go, and those that it changed are as they were before.
    ///
    /// Verdicts that evaluations told since then rest on it, and are taken back too.
    ///
    /// Throws `unknownImport`, `undoneBefore`, and `changedLater` where a later import changed
    /// the same answers; that one is to be taken back first.
    public func undo(import number: Int, by actor: Actor) throws(StoreError) -> UndoReceipt {
        try writingPatiently { db in
            let found = try Row.fetchOne(
                db, sql: ImportRecord.sql + " WHERE import.number = ?", arguments: [number])
            guard let record = try found.map(ImportRecord.init) else {
                throw StoreError.unknownImport(
                    number,
                    known: try Int.fetchAll(db, sql: "SELECT number FROM import ORDER BY number"))
            }
            if let day = record.undoneOn { throw StoreError.undoneBefore(number, on: day) }
            let undo = try ImportUndo(
                db, of: number, pilot: PilotShelf(db: db).require(record.pilot))
            if let later = try undo.laterImport() {
                throw StoreError.changedLater(number, by: later)
            }
            try undo.carryOut(by: actor)
            try LabelSweep(db: db).run()
            let verdicts = try PilotShelf(db: db)
                .takeBackVerdicts(of: record.pilot, from: record.on)
            let told = verdicts.map { "\($0.goal.metric) \($0.verdict.rawValue) on \($0.day)" }
            try EventLog(db: db).append(
                "undo", "pilot/\(record.pilot)",
                "import \(number) of \(record.file): \(undo.removed) answers removed, "
                    + "\(undo.restored) restored"
                    + (told.isEmpty
                        ? "" : "; verdicts taken back: " + told.joined(separator: ", ")),
                by: actor)
            return (
                .commit,
                UndoReceipt(
                    record: record, removed: undo.removed, restored: undo.restored,
                    verdicts: verdicts,
                    later: try undo.laterHolders())
            )
        }
    }
}
