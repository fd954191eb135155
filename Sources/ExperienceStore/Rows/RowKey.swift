/// What a row is known by when it comes again: 128 bits of a keyed hash, never the identifier.
struct RowKey: Hashable, Comparable {
    var high: UInt64
    var low: UInt64

    /// The key as bytes that compare as keys do.
    var bytes: [UInt8] { Array(RowPlace(key: self).bytes.prefix(16)) }

    static func < (left: RowKey, right: RowKey) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}
