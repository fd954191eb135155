import Crypto
import Foundation

/// SHA-256 of a file, chunk by chunk.
public struct FileDigest {
    private var hasher = SHA256()

    /// Begins with nothing read.
    public init() {}

    /// Takes the next bytes of the file.
    public mutating func update(_ bytes: [UInt8]) {
        hasher.update(data: bytes)
    }

    /// Takes the next bytes of the file.
    public mutating func update(_ bytes: ArraySlice<UInt8>) {
        hasher.update(data: bytes)
    }

    /// The digest of all bytes so far, 64 hexadecimal digits.
    public var hexadecimal: String {
        Digest.hexadecimal(hasher.finalize())
    }
}
