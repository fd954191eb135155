import Crypto
import ExperienceModel
import GRDB

/// Those whom a store has forgotten: their identifiers as keyed hashes, which name nobody.
public struct ForgottenPeople {
    private let identifier: RowIdentifier
    private let hashes: Set<RowKey>

    init(_ db: Database, key: SymmetricKey) throws {
        identifier = RowIdentifier(key: key, isDayAssumed: false)
        let rows = try HotStatement(db, "SELECT hash FROM forgotten_person")
        var hashes: Set<RowKey> = []
        while try rows.step() {
            guard let place = RowPlace(bytes: rows.bytes(0), occurrence: 1) else {
                throw UnreadableText()
            }
            hashes.insert(place.key)
        }
        self.hashes = hashes
    }

    /// Whether there are none.
    public var isEmpty: Bool { hashes.isEmpty }

    /// Whether an identifier as a person writes it is that of one of them.
    func hold(_ id: String) -> Bool {
        hashes.contains(identifier.forgotten(id))
            || identifier.divided(id).map(hashes.contains) ?? false
    }

    /// Whether an identifier, tidied, is that of one of them; a response's id of two parts has
    /// the unit separator U+001F between them.
    public func hold(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
        let id = UnsafeRawBufferPointer(id)
        return hashes.contains(
            id.contains(RowIdentifier.mark)
                ? identifier.key(of: .responseID, id, day: 0) : identifier.forgotten(id))
    }
}
