public import ExperienceModel
import GRDB

extension ExperienceStore {
    /// Begins an import into a launched pilot; the store is not locked meanwhile.
    public func intake(
        for pilot: String, source: ImportSource, by actor: Actor
    ) throws(StoreError) -> ImportIntake {
        try intake(for: pilot, source: source, by: actor, mostRows: RunSorter.mostRows)
    }

    /// The same, with so many rows in the memory.
    func intake(
        for pilot: String, source: ImportSource, by actor: Actor, mostRows: Int
    ) throws(StoreError) -> ImportIntake {
        let (launched, firstDay) = try reading { db in
            let shelf = PilotShelf(db: db)
            let launched = try shelf.require(pilot)
            return (
                launched, try Self.assumedDay(of: source, in: shelf.number(of: pilot), db)
            )
        }
        return ImportIntake(
            launched.plan, source: source, by: actor, key: key, path: path, firstDay: firstDay,
            mostRows: mostRows)
    }

    /// Brings the rows of an intake into the store as one change, kept wholly or not at all.
    ///
    /// `rejected` rows of the file did not get as far as the intake. Without `keeps` it is a
    /// trial: all is done, told, and taken back. `goingOn` hears now and then how many rows are
    /// done, and ends all with `stopped` when it says no.
    public func carryOut(
        _ intake: ImportIntake, rejected: Int, keeps: Bool = true,
        goingOn: (_ rows: Int) -> Bool = { _ in true }
    ) throws(StoreError) -> ImportResult {
        try carryOut(intake, rejected: rejected, keeps: keeps, goingOn: goingOn) {}
    }

    /// The same, with something to do before all is kept.
    func carryOut(
        _ intake: ImportIntake, rejected: Int, keeps: Bool, goingOn: (Int) -> Bool = { _ in true },
        atEnd: () throws -> Void
    ) throws(StoreError) -> ImportResult {
        try writingPatiently { db in
            var result = try ImportMerger(db: db, intake: intake).carryOut(
                rejected: rejected, goingOn: goingOn)
            try atEnd()
            if !keeps { result.number = nil }
            return (keeps && result.number != nil ? .commit : .rollback, result)
        }
    }

    /// The import that brought the same file in the same way, if all its rows stand in the store
    /// as it has them: then it need not be read again.
    ///
    /// An import with rejected rows is never told, for they may count today.
    public func earlierImport(
        of source: ImportSource, into pilot: String
    ) throws(StoreError) -> ImportRecord? {
        guard source.invited.isEmpty else { return nil }
        return try reading { db in
            try Row.fetchOne(
                db,
                sql: ImportRecord.sql + """
                     WHERE import.pilot = ? AND sha256 = ? AND mapping = ? AND day_is_assumed = ?
                    AND counts_invited = ? AND rejected = 0 AND is_whole AND undone_on IS NULL
                    ORDER BY import.number DESC LIMIT 1
                    """,
                arguments: [
                    PilotShelf(db: db).number(of: pilot), source.sha256, source.mapping,
                    source.dayIsAssumed, source.countsInvited,
                ]
            ).map(ImportRecord.init)
        }
    }

    /// Whether a file of that size may have been imported into a pilot: if not, its fingerprint
    /// need not be known before it is read.
    public func mayHold(fileOfSize size: Int, in pilot: String) throws(StoreError) -> Bool {
        try reading { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM import
                        WHERE pilot = ? AND (size = ? OR size IS NULL))
                    """, arguments: [PilotShelf(db: db).number(of: pilot), size]) ?? true
        }
    }

    /// All imports that changed something, in their order; of one pilot, or of all.
    public func imports(of pilot: String? = nil) throws(StoreError) -> [ImportRecord] {
        try reading { db in
            let number = try pilot.map { try PilotShelf(db: db).number(of: $0) }
            return try Row.fetchAll(
                db,
                sql: ImportRecord.sql
                    + " WHERE import.pilot = ifnull(?, import.pilot) ORDER BY import.number",
                arguments: [number]
            ).map(ImportRecord.init)
        }
    }

    /// All that was answered in a pilot up to and including a day, without one up to now.
    public func tallies(
        of pilot: String, through day: Day?
    ) throws(StoreError) -> PilotTallies {
        try reading { db in
            try TallyReader(db: db, pilot: pilot).tallies(
                through: day, for: PilotShelf(db: db).require(pilot).plan)
        }
    }

    /// The day on which the same file came first, where its days are assumed now as then: the
    /// very same file without days is the same import again.
    private static func assumedDay(
        of source: ImportSource, in pilot: Int, _ db: Database
    ) throws -> Day? {
        guard source.dayIsAssumed else { return nil }
        return try Row.fetchOne(
            db,
            sql: """
                SELECT imported_on FROM import WHERE pilot = ? AND sha256 = ? AND day_is_assumed
                AND undone_on IS NULL ORDER BY number LIMIT 1
                """, arguments: [pilot, source.sha256]
        )?.day("imported_on")
    }
}
