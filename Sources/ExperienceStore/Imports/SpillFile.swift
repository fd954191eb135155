import Foundation

/// A file beside the store that nobody else can open, and that is gone with its process.
final class SpillFile {
    private let descriptor: Int32
    private let store: String
    /// Bytes in the file.
    private(set) var count = 0

    /// Makes one in the folder of a store, for its owner alone; it has no name any more.
    init(besides store: String) throws(StoreError) {
        self.store = store
        let draft = try PrivateFile.draft(of: store)
        descriptor = open(draft, O_RDWR | O_CLOEXEC)
        unlink(draft)
        guard descriptor >= 0 else { throw .diskFailed(path: store) }
    }

    deinit { close(descriptor) }

    /// Adds bytes at the end.
    func append(_ bytes: UnsafeRawBufferPointer) throws(StoreError) {
        var place = 0
        while place < bytes.count {
            guard let start = bytes.baseAddress else { return }
            let written = pwrite(descriptor, start + place, bytes.count - place, off_t(count))
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                throw errno == ENOSPC || errno == EDQUOT || errno == EFBIG
                    ? .diskFull(path: store) : .diskFailed(path: store)
            }
            place += written
            count += written
        }
    }

    /// Reads so many bytes from a place on.
    func read(
        _ bytes: Int, at offset: Int, into memory: UnsafeMutablePointer<UInt8>
    ) throws(StoreError) {
        var place = 0
        while place < bytes {
            let got = pread(descriptor, memory + place, bytes - place, off_t(offset + place))
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw .diskFailed(path: store) }
            place += got
        }
    }
}
