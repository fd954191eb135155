import Crypto
import Foundation
import GRDB

/// Tells whether a key is the one with which a store was made: with another, nobody would be
/// known again.
struct StoreSeal {
    let db: Database
    let key: SymmetricKey

    private var hash: [UInt8] { RowIdentifier(key: key, isDayAssumed: false).seal }

    /// Seals a store with its key.
    func put() throws {
        try db.insert(into: "key_seal", ["number": 1, "hash": Data(hash)])
    }

    /// Whether the store was sealed with this key; one that knows of no seal has none.
    func fits() throws -> Bool {
        guard try db.tableExists("key_seal") else { return true }
        return try Data.fetchOne(db, sql: "SELECT hash FROM key_seal").map { $0 == Data(hash) }
            ?? false
    }
}
