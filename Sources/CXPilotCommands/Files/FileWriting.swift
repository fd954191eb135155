import Foundation

/// Writes files whole or not at all: a reader never finds half of one.
enum FileWriting {
    /// Writes the text to a file, making its folder where it is missing.
    static func write(_ text: String, to path: String, named name: String) throws(FileError) {
        try write(Array(text.utf8), to: path, named: name)
    }

    /// Writes the bytes to a file, making its folder where it is missing.
    static func write(_ bytes: [UInt8], to path: String, named name: String) throws(FileError) {
        try makeFolder((path as NSString).deletingLastPathComponent, named: name)
        try replace(path, with: bytes, mode: nil, named: name)
    }

    /// What is to be in a file.
    struct File {
        var path: String
        /// As the user named it.
        var name: String
        var bytes: [UInt8]
    }

    /// Writes all of the files, or none: none takes its name before all are on the disk.
    static func write(_ files: [File]) throws(FileError) {
        var begun: [String] = []
        do {
            for file in files {
                try makeFolder(
                    (file.path as NSString).deletingLastPathComponent, named: file.name)
                begun.append(
                    try unfinished(file.path, with: file.bytes, mode: nil, named: file.name))
            }
        } catch {
            for path in begun { unlink(path) }
            throw error
        }
        for (file, path) in zip(files, begun) {
            guard rename(path, file.path) != 0 else { continue }
            let code = errno
            for path in begun { unlink(path) }
            throw failure(code, file.name)
        }
    }

    private static func replace(
        _ path: String, with bytes: [UInt8], mode: mode_t?, named name: String
    ) throws(FileError) {
        let unfinished = try unfinished(path, with: bytes, mode: mode, named: name)
        guard rename(unfinished, path) != 0 else { return }
        let code = errno
        unlink(unfinished)
        throw failure(code, name)
    }

    /// The bytes beside the file that they will be.
    private static func unfinished(
        _ path: String, with bytes: [UInt8], mode: mode_t?, named name: String
    ) throws(FileError) -> String {
        let unfinished = path + ".unfinished"
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(errno, name) }
        if let mode { fchmod(descriptor, mode) }
        var code = writeAll(bytes, to: descriptor)
        if close(descriptor) != 0, code == 0 { code = errno }
        guard code != 0 else { return unfinished }
        unlink(unfinished)
        throw failure(code, name)
    }

    /// Writes other bytes into a file that is there: its permissions stay, and a link stays a link.
    static func rewrite(_ bytes: [UInt8], of path: String, named name: String) throws(FileError) {
        let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileStream.reason(errno, name) }
        guard access(path, W_OK) == 0 else { throw .notWritable(name) }
        try replace(path, with: bytes, mode: status.st_mode & 0o7777, named: name)
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String, named name: String) throws(FileError) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
            if isFolder.boolValue { return }
            throw .isNoFolder(name)
        }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw failure(errno, name)
        }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0 {
                if errno == EINTR { continue }
                return errno
            }
            start += count
        }
        return 0
    }

    private static func failure(_ code: Int32, _ path: String) -> FileError {
        switch code {
        case ENOSPC, EDQUOT, EFBIG: .noSpace(path)
        case ENOTDIR, EEXIST: .isNoFolder(path)
        case EISDIR: .isFolder(path)
        case EACCES, EPERM: .noPermission(path)
        default: .notWritable(path)
        }
    }
}
