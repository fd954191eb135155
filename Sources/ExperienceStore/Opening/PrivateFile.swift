import Foundation

/// A new file that only its owner may read and write, from its first moment on.
enum PrivateFile {
    /// Makes it and has its bytes on the disk; an existing file is not touched.
    static func create(at path: String, holding bytes: [UInt8]) throws(StoreError) {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
        guard descriptor >= 0 else { throw error(at: path) }
        defer { close(descriptor) }
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            let error = error(at: path)
            unlink(path)
            throw error
        }
    }

    /// Makes an empty file beside a path, under a name that nobody else has.
    static func draft(of path: String) throws(StoreError) -> String {
        var name = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw error(at: path) }
        close(descriptor)
        return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Gives a draft its name, unless a file of that name is there.
    static func publish(_ draft: String, as path: String) throws(StoreError) {
        guard link(draft, path) != 0 else { return }
        guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
            throw error(at: path)
        }
        // The file system has no links: move, which is safe against all but a second maker.
        guard access(path, F_OK) != 0 else { throw .alreadyThere(path: path) }
        guard rename(draft, path) == 0 else { throw error(at: path) }
    }

    private static func error(at path: String) -> StoreError {
        switch errno {
        case EEXIST: .alreadyThere(path: path)
        case EACCES, EPERM, EROFS: .readOnlyFolder(path: path)
        case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
        case ENOENT, ENOTDIR: .noFolder(path: path)
        default: .diskFailed(path: path)
        }
    }
}
