import Crypto
import GRDB

/// The team's memory: one SQLite file, and beside it the key of its respondents.
///
/// Every writing call is one transaction: it is kept wholly or not at all, and two processes may
/// write at once, one after the other.
public final class ExperienceStore: Sendable {
    /// Where the file lies, as it was named.
    public let path: String
    let key: SymmetricKey
    private let queue: DatabaseQueue

    init(path: String, key: SymmetricKey, queue: DatabaseQueue) {
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
            try schema.admit(queue, at: path)
            return ExperienceStore(path: path, key: key, queue: queue)
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
}
