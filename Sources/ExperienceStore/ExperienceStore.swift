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
    /// Seconds that a writer waits for another one.
    private let patience: Double

    init(path: String, key: SymmetricKey, queue: DatabaseQueue, patience: Double) {
        self.patience = patience
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
    /// Throws when it is not there, is no store, comes from a newer version, may not be read or
    /// written, is locked, or lacks its key file.
    public static func open(at path: String) throws(StoreError) -> ExperienceStore {
        try open(at: path, schema: .current, patience: StoreFile.patience)
    }

    /// Opens a store that knows those migrations, and waits so many seconds for other writers.
    static func open(
        at path: String, schema: Schema, patience: Double
    ) throws(StoreError) -> ExperienceStore {
        let file = StoreFile(path: path)
        try file.checkAccess()
        return try StoreError.translating(at: path) {
            let queue = try file.connect(patience: patience)
            try schema.recognise(queue, at: path)
            let key = try StoreKey(besides: path).read()
            try schema.admit(queue, at: path, key: key)
            guard try queue.read({ try StoreSeal(db: $0, key: key).fits() }) else {
                throw StoreError.keyForeign(path: path + ".key")
            }
            return ExperienceStore(path: path, key: key, queue: queue, patience: patience)
        }
    }

    /// One question to the store, answered from one moment.
    func reading<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try StoreError.translating(at: path) { try queue.read(body) }
    }

    /// One change of the store, kept wholly or not at all.
    func writing<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try StoreError.translating(at: path) { try queue.write(body) }
    }

    /// One change whose own errors pass through as they are.
    func writingAsIs<T>(_ body: (Database) throws -> T) throws -> T {
        do {
            return try queue.write(body)
        } catch let error as DatabaseError {
            throw StoreError(error, at: path)
        }
    }

    /// One long change, kept or taken back as the body says; waits sixty times as long for other
    /// writers, for they may be at a long change too.
    func writingPatiently<T>(
        _ body: (Database) throws -> (Database.TransactionCompletion, T)
    ) throws(StoreError) -> T {
        try StoreError.translating(at: path) {
            try queue.writeWithoutTransaction { db in
                let milliseconds = Int32(min(patience * 60_000, 3_600_000))
                sqlite3_busy_timeout(db.sqliteConnection, milliseconds)
                defer { sqlite3_busy_timeout(db.sqliteConnection, Int32(patience * 1000)) }
                var result: T?
                try db.inTransaction(.immediate) {
                    let (completion, value) = try body(db)
                    result = value
                    return completion
                }
                guard let result else { throw UnreadableText() }
                return result
            }
        }
    }

    /// The database outside of any transaction.
    func tending<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
        try StoreError.translating(at: path) { try queue.writeWithoutTransaction(body) }
    }
}
