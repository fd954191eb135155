import Crypto
import Foundation

/// The secret that turns identifiers into hashes; it lies beside the store, never inside.
struct StoreKey {
    private static let length = 32

    let path: String

    init(besides store: String) {
        path = store + ".key"
    }

    /// Makes a new secret, or leaves the one that is there: a key is never replaced.
    func makeIfAbsent() throws(StoreError) {
        guard !FileManager.default.fileExists(atPath: path) else {
            _ = try read()
            return
        }
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        do {
            try PrivateFile.create(at: path, holding: secret)
        } catch {
            // Another maker was faster: its key is the key.
            guard case .alreadyThere = error else { throw error }
            _ = try read()
        }
    }

    /// The secret.
    func read() throws(StoreError) -> SymmetricKey {
        guard FileManager.default.fileExists(atPath: path) else {
            throw .keyMissing(path: path)
        }
        guard let secret = FileManager.default.contents(atPath: path) else {
            throw .noPermission(path: path)
        }
        guard secret.count == Self.length else { throw .keyDamaged(path: path) }
        return SymmetricKey(data: secret)
    }
}
