import ExperienceStore
import ExperienceText
import Foundation

/// What can be made of a file before it is known what is asked of it, on a thread of its own while
/// the store is opened: its beginning, and then its fingerprint as far as that comes.
///
/// A file that somebody changes in this short time is one that changes while it is read.
final class HeadStart: @unchecked Sendable {
    /// The fingerprint of so many first bytes.
    struct Begun {
        private(set) var digest = FileDigest()
        private(set) var bytes = 0

        /// Takes the next bytes of the file.
        mutating func add(_ bytes: [UInt8]) {
            digest.update(bytes)
            self.bytes += bytes.count
        }
    }

    private let source: ImportFile
    private let condition = NSCondition()
    private var beginning: Result<FileBeginning, any Error>?
    private var begun = Begun()
    private var isStopped = false
    private var isEnded = false

    /// Begins with that file.
    init(_ source: ImportFile) {
        self.source = source
        let thread = Thread { [self] in
            let beginning = Result { try split() }
            condition.withLock {
                self.beginning = beginning
                condition.broadcast()
            }
            // Whoever reads the file says why it cannot be read.
            if case .success = beginning { try? digest() }
            condition.withLock {
                isEnded = true
                condition.broadcast()
            }
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// The beginning of the file, as soon as it is split; throws why it cannot be read.
    func fileBeginning() throws -> FileBeginning {
        try condition.withLock {
            while true {
                if let beginning { return try beginning.get() }
                condition.wait()
            }
        }
    }

    /// Ends it, and tells how far the fingerprint has come.
    @discardableResult
    func stop() -> Begun {
        condition.withLock {
            isStopped = true
            while !isEnded { condition.wait() }
            return begun
        }
    }

    private func split() throws -> FileBeginning {
        let head = try source.head()
        return try FileBeginning(head.bytes, isWhole: head.isWhole, file: source.name)
    }

    private func digest() throws {
        let stream = try source.opened()
        var begun = Begun()
        while !condition.withLock({ isStopped }) {
            let chunk = try source.next(stream)
            if chunk.isEmpty { break }
            begun.add(chunk)
        }
        condition.withLock { self.begun = begun }
    }
}
