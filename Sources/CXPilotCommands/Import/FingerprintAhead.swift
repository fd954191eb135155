import ExperienceStore

/// The fingerprint of a file that is read, of whose first bytes it was made ahead.
struct FingerprintAhead {
    private var digest: FileDigest
    /// Bytes that come, and are in it already.
    private var known: Int

    /// One that goes on from there.
    init(_ begun: HeadStart.Begun) {
        digest = begun.digest
        known = begun.bytes
    }

    /// Takes the next bytes of the file, from its beginning on.
    mutating func update(_ bytes: [UInt8]) {
        let skipped = min(known, bytes.count)
        known -= skipped
        if skipped == 0 {
            digest.update(bytes)
        } else if skipped < bytes.count {
            digest.update(bytes[skipped...])
        }
    }

    /// SHA-256 of all bytes of the file; it is read again where it became shorter meanwhile.
    func hexadecimal(of file: ImportFile) throws -> String {
        known == 0 ? digest.hexadecimal : try file.sha256()
    }
}
