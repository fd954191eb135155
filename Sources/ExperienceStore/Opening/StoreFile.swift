import Foundation
import GRDB

/// The file of a store: its access, its making and its connection.
struct StoreFile {
    /// Seconds that a writer waits for another one.
    static let patience = 5.0
    /// What every SQLite file begins with.
    private static let magic = Array("SQLite format 3\0".utf8)

    let path: String

    /// Refuses, before SQLite is asked, what people can mend themselves.
    ///
    /// - Returns: why nothing can be written, where the file can be read all the same.
    func checkAccess() throws(StoreError) -> StoreError? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == EACCES ? .noPermission(path: path) : .notThere(path: path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isFolder(path: path)
        default: throw .notAStore(path: path)
        }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw .noPermission(path: path)
        }
        guard let handle = FileHandle(forReadingAtPath: path),
            let head = try? handle.read(upToCount: Self.magic.count), Array(head) == Self.magic
        else { throw .notAStore(path: path) }
        guard FileManager.default.isWritableFile(atPath: path) else {
            return .readOnly(path: path)
        }
        return FileManager.default.isWritableFile(atPath: folder)
            ? nil : .readOnlyFolder(path: path)
    }

    /// Makes the store under another name and gives it its own when it is whole, so that a crash
    /// or a second maker never leaves half a store.
    func create(with schema: Schema) throws(StoreError) {
        try checkPlace()
        try StoreKey(besides: path).makeIfAbsent()
        let draft = try PrivateFile.draft(of: path)
        defer { removeDraft(draft) }
        try StoreError.translating(at: path) {
            let queue = try StoreFile(path: draft).connect(patience: Self.patience)
            // Fewer and larger pages: blocks of answers are larger still.
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA page_size = 8192") }
            try schema.migrate(queue, key: try StoreKey(besides: path).read())
            try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
            try queue.close()
        }
        try PrivateFile.publish(draft, as: path)
    }

    /// A connection with our settings; foreign keys are on from the start.
    func connect(patience: Double) throws -> DatabaseQueue {
        try DatabaseQueue(path: path, configuration: configuration(patience))
    }

    /// A connection for reading only, that makes no file beside the store.
    ///
    /// What another process is about to write lies in the write-ahead log, which cannot be read
    /// without making one; what it was about to take back, in a journal.
    func connectForReading() throws -> DatabaseQueue {
        var configuration = self.configuration(Self.patience)
        configuration.readonly = true
        let isLeft = ["-wal", "-journal"].contains { ending in
            FileManager.default.contents(atPath: path + ending)?.isEmpty == false
        }
        guard !isLeft else {
            return try DatabaseQueue(path: path, configuration: configuration)
        }
        let name = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return try DatabaseQueue(path: "file:\(name)?immutable=1", configuration: configuration)
    }

    private func configuration(_ patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.label = "cxpilot"
        configuration.prepareDatabase { db in
            // Every commit that was reported is on the disk, and what was deleted is gone.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA secure_delete = ON")
            try db.execute(sql: "PRAGMA temp_store = MEMORY")
            try db.execute(sql: "PRAGMA cache_size = -32768")
        }
        return configuration
    }

    private var folder: String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    private func checkPlace() throws(StoreError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            throw isFolder.boolValue ? .isFolder(path: path) : .alreadyThere(path: path)
        }
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
            isFolder.boolValue
        else { throw .noFolder(path: path) }
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw .readOnlyFolder(path: path)
        }
    }

    private func removeDraft(_ draft: String) {
        for name in [draft, draft + "-journal", draft + "-wal", draft + "-shm"] {
            try? FileManager.default.removeItem(atPath: name)
        }
    }
}
