import ExperienceText

/// The file of an import, as the user named it and where it lies.
struct ImportFile {
    /// The beginning by which a file is recognised, in bytes.
    private static let headLength = 1 << 20

    /// As named.
    let name: String
    /// Where it lies.
    let path: String

    /// Opens it; errors name it as the user did.
    func opened() throws(FileError) -> FileStream {
        do { return try FileStream(path) } catch { throw error.renamed(name) }
    }

    /// The next bytes of the stream; errors name the file as the user did.
    func next(_ stream: borrowing FileStream) throws(FileError) -> [UInt8] {
        do { return try stream.next() } catch { throw error.renamed(name) }
    }

    /// Its first megabyte, and whether that is all of it.
    func head() throws(FileError) -> (bytes: [UInt8], isWhole: Bool) {
        let stream = try opened()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(stream.size, 2 * Self.headLength))
        while bytes.count <= Self.headLength {
            let chunk = try next(stream)
            if chunk.isEmpty { return (bytes, true) }
            bytes += chunk
        }
        bytes.removeLast(bytes.count - Self.headLength)
        return (bytes, false)
    }

    /// How many bytes it has.
    func size() throws(FileError) -> Int { try opened().size }

    /// Its fingerprint, SHA-256, read at the speed of the disk; it may have been begun ahead.
    func sha256(
        after begun: HeadStart.Begun = .init(), goingOn: (Int) throws -> Void = { _ in }
    ) throws -> String {
        var fingerprint = FingerprintAhead(begun)
        let stream = try opened()
        while true {
            let chunk = try next(stream)
            if chunk.isEmpty { return try fingerprint.hexadecimal(of: self) }
            fingerprint.update(chunk)
            try goingOn(chunk.count)
        }
    }
}
