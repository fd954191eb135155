import Foundation

/// A file that is read in pieces, so that its size does not matter.
struct FileStream: ~Copyable {
    /// Small enough for the caches, and for the one who waits for the first piece.
    private static let chunkSize = 1 << 17
    private let descriptor: Int32
    private let path: String

    /// Opens a file for reading.
    init(_ path: String) throws(FileError) {
        self.path = path
        // A pipe that nobody fills would otherwise be waited for.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw FileStream.reason(errno, path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .notReadable(path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isFolder(path)
        default: throw .isNoFile(path)
        }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// How many bytes it has now.
    var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    /// The next bytes; none at the end.
    func next() throws(FileError) -> [UInt8] {
        var count = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { buffer, length in
            repeat {
                count = read(descriptor, buffer.baseAddress, buffer.count)
            } while count < 0 && errno == EINTR
            length = max(0, count)
        }
        guard count >= 0 else { throw .notReadable(path) }
        return bytes
    }

    /// All of it, up to one byte more than the limit.
    func all(upTo limit: Int) throws(FileError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count <= limit {
            let chunk = try next()
            if chunk.isEmpty { break }
            bytes += chunk
        }
        return bytes
    }

    static func reason(_ code: Int32, _ path: String) -> FileError {
        switch code {
        case ENOENT: .notThere(path)
        case ENOTDIR: .isNoFolder(path)
        case EACCES, EPERM: .noPermission(path)
        case EISDIR: .isFolder(path)
        default: .notReadable(path)
        }
    }
}
