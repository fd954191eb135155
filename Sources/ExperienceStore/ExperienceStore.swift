import Crypto
import GRDB
import GRDBSQLite

/// The team's memory: one SQLite file, and beside it the key of its respondents.
///
/// Every writing call is one transaction: it is kept wholly or not at all, and two processes may
/// write at once, one after the other.
public final class ExperienceStore: Sendable {
    /// Where the file lies, as it was named.
    public let path: String
    let key: SymmetricKey
    private let queue: DatabaseQueue
    /// Why nothing can be written, where the store is open for reading only.
    private let obstacle: StoreError?
    /// Seconds that a writer waits for another one.
    private let patience: Double

    init(
        path: String, key: SymmetricKey, queue: DatabaseQueue, patience: Double,
        obstacle: StoreError? = nil
    ) {
        self.patience = patience
        self.obstacle = obstacle
        self.path = path
        self.key = key
        self.queue = queue
    }

    /// Makes a new store, and its key file `<path>.key`; both are for their owner alone.
    ///
    /// The folder must be there. Throws `alreadyThere` where there is a store.
    public static func create(at path: String) throws(StoreError) -> ExperienceStore {
        try StoreFile(path: path).create(with: .current)
        return try open(at: path)
    }

    /// Opens a store; an older one is migrated after a copy has been made beside it.
    ///
    /// Throws when it is not there, is no store, comes from a newer version, may not be read, is
    /// locked, or lacks its key file. A store that may not be written, or whose disk is full, can
    /// be read; what would change it throws why it cannot.
    public static func open(at path: String) throws(StoreError) -> ExperienceStore {
        try open(at: path, schema: .current, patience: StoreFile.patience)
    }

    /// Opens a store that knows those migrations, and waits so many seconds for other writers.
    static func open(
        at path: String, schema: Schema, patience: Double
    ) throws(StoreError) -> ExperienceStore {
        let file = StoreFile(path: path)
        if let obstacle = try file.checkAccess() {
            return try open(file, schema, patience: patience, in: obstacle)
        }
        do throws(StoreError) {
            return try open(file, schema, patience: patience, in: nil)
        } catch {
            // Even to read, SQLite makes a file beside the store; a full disk has no room for it.
            guard error.leavesReading,
                let store = try? open(file, schema, patience: patience, in: error)
            else { throw error }
            return store
        }
    }

    /// Opens it for reading and writing, or in spite of an obstacle for reading only.
    private static func open(
        _ file: StoreFile, _ schema: Schema, patience: Double, in obstacle: StoreError?
    ) throws(StoreError) -> ExperienceStore {
        let path = file.path
        return try StoreError.translating(at: path) {
            var queue =
                try obstacle == nil
                ? file.connect(patience: patience) : file.connectForReading()
            try schema.recognise(queue, at: path)
            // An older store that cannot be migrated is read in a copy that can.
            if obstacle != nil, try schema.isNewer(than: queue) { queue = try copy(of: queue) }
            let key = try StoreKey(besides: path).read()
            try schema.admit(queue, at: path, key: key, in: obstacle)
            guard try queue.read({ try StoreSeal(db: $0, key: key).fits() }) else {
                throw StoreError.keyForeign(path: path + ".key")
            }
            if obstacle == nil {
                queue.writeWithoutTransaction { WriteAheadLog(db: $0, path: path).restore() }
            }
            return ExperienceStore(
                path: path, key: key, queue: queue, patience: patience, obstacle: obstacle)
        }
    }

    /// Whether the store is open for reading only, and why.
    public var readsOnlyBecause: StoreError? { obstacle }

    /// One question to the store, answered from one moment.
    func reading<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try StoreError.translating(at: path) { try queue.read(body) }
    }

    /// One change of the store, kept wholly or not at all.
    func writing<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        if let obstacle { throw obstacle }
        return try StoreError.translating(at: path) { try queue.write(body) }
    }

    /// One change whose own errors pass through as they are.
    func writingAsIs<T>(_ body: (Database) throws -> T) throws -> T {
        if let obstacle { throw obstacle }
        do {
            return try queue.write(body)
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        }
    }

    /// One long change, kept or taken back as the body says; waits sixty times as long for other
    /// writers, for they may be at a long change too.
    ///
    /// A trial, which is always taken back, works on a copy in the memory where nothing can be
    /// written. A change that mostly adds, and fits the memory, is written once instead of twice
    /// where nobody else has the store open.
    func writingPatiently<T>(
        isTrial: Bool = false, mostlyAdds: Bool = false,
        _ body: (Database) throws -> (Database.TransactionCompletion, T)
    ) throws(StoreError) -> T {
        if let obstacle, !isTrial { throw obstacle }
        return try StoreError.translating(at: path) {
            let queue = try obstacle == nil ? self.queue : Self.copy(of: self.queue)
            return try queue.writeWithoutTransaction { db in
                let milliseconds = Int32(min(patience * 60_000, 3_600_000))
                sqlite3_busy_timeout(db.sqliteConnection, milliseconds)
                defer { sqlite3_busy_timeout(db.sqliteConnection, Int32(patience * 1000)) }
                guard mostlyAdds, !isTrial else { return try Self.transaction(db, body) }
                return try WriteAheadLog(db: db, path: path).sparing {
                    try Self.transaction(db, body)
                }
            }
        }
    }

    private static func transaction<T>(
        _ db: Database, _ body: (Database) throws -> (Database.TransactionCompletion, T)
    ) throws -> T {
        var result: T?
        try db.inTransaction(.immediate) {
            let (completion, value) = try body(db)
            result = value
            return completion
        }
        guard let result else { throw UnreadableText() }
        return result
    }

    /// A copy in the memory.
    private static func copy(of queue: DatabaseQueue) throws -> DatabaseQueue {
        let copy = try DatabaseQueue()
        try queue.backup(to: copy)
        return copy
    }

    /// The database outside of any transaction.
    func tending<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try StoreError.translating(at: path) { try queue.writeWithoutTransaction(body) }
    }
}
