/// Notices identifiers that a file holds again and again, in the memory of a few hundred.
///
/// Each identifier has a place by its hash, where the most frequent one holds out against the
/// others (the majority vote of R. S. Boyer and J S. Moore, 1981).
struct FrequentIdentities {
    private static let places = 256
    private static let isFrequent: Int32 = 3
    private static let mostKept = 4_096

    private var keys = [UInt64](repeating: 0, count: FrequentIdentities.places)
    private var votes = [Int32](repeating: 0, count: FrequentIdentities.places)
    private var beginnings: [UInt64: String] = [:]

    /// Takes note of a row's key and identifier.
    @inline(__always)
    mutating func note(_ key: RowKey, _ identity: UnsafeRawBufferPointer) {
        let place = Int(key.low & UInt64(Self.places - 1))
        if keys[place] == key.high {
            votes[place] &+= 1
            if votes[place] == Self.isFrequent { keep(key, identity) }
        } else if votes[place] <= 1 {
            keys[place] = key.high
            votes[place] = 1
        } else {
            votes[place] &-= 1
        }
    }

    /// The first two characters of an identifier, if it was frequent.
    func beginning(of key: RowKey) -> String? { beginnings[key.high] }

    private mutating func keep(_ key: RowKey, _ identity: UnsafeRawBufferPointer) {
        guard beginnings.count < Self.mostKept else { return }
        // What follows a control character is no part of the identifier itself.
        let text = String(decoding: identity.prefix { $0 >= 0x20 }, as: UTF8.self)
        beginnings[key.high] = text.count > 2 ? text.prefix(2) + "…" : text
    }
}
