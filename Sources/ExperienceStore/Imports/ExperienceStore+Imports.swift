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
        let (launched, firstDay, isFirst) = try reading { db in
            let shelf = PilotShelf(db: db)
            let launched = try shelf.require(pilot)
            let number = try shelf.number(of: pilot)
            return (
                launched, try Self.assumedDay(of: source, in: number, db),
                try BlockTable(db, pilot: number).block(after: nil) == nil
            )
        }
        return ImportIntake(
            launched.plan, source: source, by: actor, key: key, path: path, firstDay: firstDay,
            mostRows: mostRows, isFirst: isFirst)
    }

    /// Brings the rows of an intake into the store as one change, kept wholly or not at all.
    ///
    /// `rejections` tell why rows of the file did not get as far as the intake. A mapping in JSON is
    /// remembered for the pilot's next files, where the intake has rows. Without `keeps` it is a
    /// trial: all is done, told, and taken back. `goingOn` hears now and then how many rows are
    /// done, and ends all with `stopped` when it says no.
    public func carryOut(
        _ intake: ImportIntake, rejections: [Rejection] = [], remembering mapping: String? = nil,
        keeps: Bool = true, goingOn: (_ rows: Int) -> Bool = { _ in true }
    ) throws(StoreError) -> ImportResult {
        try carryOut(
            intake, rejections: rejections, remembering: mapping, keeps: keeps, goingOn: goingOn
        ) {}
    }

    /// The same, with something to do before all is kept.
    func carryOut(
        _ intake: ImportIntake, rejections: [Rejection] = [], remembering mapping: String? = nil,
        keeps: Bool,
        goingOn: (Int) -> Bool = { _ in true }, atEnd: () throws -> Void
    ) throws(StoreError) -> ImportResult {
        try writingPatiently(isTrial: !keeps, mostlyAdds: intake.mostlyAdds) { db in
            var result = try ImportMerger(db: db, intake: intake).carryOut(
                rejections: rejections, goingOn: goingOn)
            guard result.updated == 0 || !intake.source.refusesUpdates else {
                throw StoreError.replacesCounts(result.updated)
            }
            try atEnd()
            var isNews = result.number != nil
            if let mapping, intake.count > 0 {
                let pilot = try PilotShelf(db: db).number(of: intake.plan.pilot.id)
                isNews =
                    try Self.remember(mapping, for: pilot, by: intake.actor, db) || isNews
            }
            if !keeps { result.number = nil }
            return (keeps && isNews ? .commit : .rollback, result)
        }
    }

    /// The import that brought the same file in the same way, if all its rows stand in the store
    /// as it has them, and its other rows would not count today either: then it need not be read
    /// again.
    public func earlierImport(
        of source: ImportSource, into pilot: String
    ) throws(StoreError) -> ImportRecord? {
        guard source.invited.isEmpty else { return nil }
        let found = try reading { db in
            try Row.fetchOne(
                db,
                sql: ImportRecord.sql + """
                     WHERE import.pilot = ? AND sha256 = ? AND mapping = ? AND day_is_assumed = ?
                    AND counts_invited = ? AND is_whole AND undone_on IS NULL
                    AND (rejected = 0 OR rejections IS NOT NULL)
                    ORDER BY import.number DESC LIMIT 1
                    """,
                arguments: [
                    PilotShelf(db: db).number(of: pilot), source.sha256, source.mapping,
                    source.dayIsAssumed, source.countsInvited,
                ]
            ).map(ImportRecord.init)
        }
        // What lay in the future may not do so any more.
        guard let found, !found.rejections.contains(where: { $0.code == "inTheFuture" }) else {
            return nil
        }
        return found
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
