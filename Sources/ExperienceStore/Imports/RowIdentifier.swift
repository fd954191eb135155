import Crypto
import ExperienceModel

/// Tells which row is the same as an earlier one, without keeping anyone's identifier.
///
/// In this order: the response's id; else the respondent and the day (the metric is told apart
/// by its answer); else what the row says and its day. A day that the file does not say tells
/// nothing: the same rows must be the same again tomorrow. The key is the first half of the
/// HMAC-SHA-256 of those parts.
struct RowIdentifier: Sendable {
    /// Between the parts of an id that two columns make together.
    static let mark: UInt8 = 0x1F

    private enum Kind: UInt8 {
        case responseID = 1
        case respondent, rowText, repeatedRowText, person, firstPart, forgotten, store
    }

    private static let blockSize = 64

    // HMAC is the hash of (key ^ opad, hash of (key ^ ipad, text)) (RFC 2104). Both beginnings
    // know the key already; a row takes copies, which spares half of the hashing.
    private var inner: SHA256
    private var outer: SHA256
    private let isDayAssumed: Bool

    init(key: SymmetricKey, isDayAssumed: Bool) {
        let secret = key.withUnsafeBytes { bytes in
            bytes.count > Self.blockSize ? Array(SHA256.hash(data: bytes)) : Array(bytes)
        }
        let padded = secret + Array(repeating: 0, count: Self.blockSize - secret.count)
        (inner, outer) = (SHA256(), SHA256())
        self.isDayAssumed = isDayAssumed
        inner.update(data: padded.map { $0 ^ 0x36 })
        outer.update(data: padded.map { $0 ^ 0x5C })
    }

    /// The same with beginnings of its own: threads that take copies of one would wait for each
    /// other to count them.
    var separated: RowIdentifier {
        var other = self
        let nothing = UnsafeRawBufferPointer(start: nil, count: 0)
        // To write makes the copy.
        other.inner.update(bufferPointer: nothing)
        other.outer.update(bufferPointer: nothing)
        return other
    }

    /// The key of a row; equal rows without an id have one key.
    func key(
        of kind: ResponseBatch.IdentityKind, _ identity: UnsafeRawBufferPointer, day: Int
    ) -> RowKey {
        switch kind {
        case .responseID: hash(.responseID, identity, number: 0)
        case .respondent: hash(.respondent, identity, number: isDayAssumed ? 0 : day)
        case .rowText: hash(.rowText, identity, number: isDayAssumed ? 0 : day)
        }
    }

    /// What a respondent is known by in rows that have an id of their own; never 0.
    func person(_ respondent: UnsafeRawBufferPointer) -> UInt64 {
        max(1, hash(.person, respondent, number: 0).high)
    }

    /// What a response is known by whose id is the first part of two; never 0.
    func firstPart(_ id: UnsafeRawBufferPointer) -> UInt64 {
        max(1, hash(.firstPart, id, number: 0).high)
    }

    /// What a forgotten identifier is known by, as whatever it came.
    func forgotten(_ id: UnsafeRawBufferPointer) -> RowKey { hash(.forgotten, id, number: 0) }

    /// The same for a text.
    func forgotten(_ id: String) -> RowKey { Array(id.utf8).withUnsafeBytes { forgotten($0) } }

    /// The key of a response whose id has two parts, as people write it: `12; 2026-03-04`.
    func divided(_ id: String) -> RowKey? {
        let parts = id.split(separator: ";", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let whole = "\(parts[0])\u{1F}\(parts[1].drop(while: \.isWhitespace))"
        return Array(whole.utf8).withUnsafeBytes { key(of: .responseID, $0, day: 0) }
    }

    /// What tells whether a store and a key belong together.
    var seal: [UInt8] {
        Array("cxpilot".utf8).withUnsafeBytes { hash(.store, $0, number: 0) }.bytes
    }

    /// The key that stores before version 4 gave the n-th of equal rows, by the first one's.
    func formerKey(of first: RowKey, occurrence: Int) -> RowKey {
        let text = Array("\(first.high) \(first.low)".utf8)
        return text.withUnsafeBytes { hash(.repeatedRowText, $0, number: occurrence) }
    }

    private func hash(
        _ kind: Kind, _ identity: UnsafeRawBufferPointer, number: Int
    ) -> RowKey {
        var inner = inner
        withUnsafeTemporaryAllocation(byteCount: 9 + identity.count, alignment: 8) { text in
            text[0] = kind.rawValue
            text.storeBytes(of: Int64(number).littleEndian, toByteOffset: 1, as: Int64.self)
            UnsafeMutableRawBufferPointer(rebasing: text[9...]).copyMemory(from: identity)
            inner.update(bufferPointer: UnsafeRawBufferPointer(text))
        }
        var outer = outer
        // The digests' own way to their bytes is compiled for every kind of result at once, and
        // costs a seventh of the hashing.
        withUnsafeBytes(of: inner.finalize()) { outer.update(bufferPointer: $0) }
        return withUnsafeBytes(of: outer.finalize()) {
            RowKey(
                high: UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }
}
