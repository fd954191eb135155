import ExperienceText
import Foundation

/// The file of the rows that did not count, each with its line and the reason in front.
///
/// It is safe to open as a spreadsheet: no cell is taken for a formula. It grows under another
/// name while the import runs, and stands there whole or not at all.
final class RejectedFile {
    /// Its headings, by which it is known again.
    static let header = "line,code,reason,row\n"
    private static let most = 1 << 16

    private let name: String
    private let path: String
    private let isAsked: Bool
    private var bytes: [UInt8] = []
    private var descriptor: Int32 = -1
    private var failure: FileError?

    /// A file that lies there; where the user did not ask for it, it may fail.
    init(name: String, path: String, isAsked: Bool) {
        self.name = name
        self.path = path
        self.isAsked = isAsked
    }

    deinit { discard() }

    /// Whether another file lies there that is none of ours, and must not be lost.
    var isTaken: Bool {
        switch content {
        case .unreadable, .other: true
        case .nothing, .rejectedRows: false
        }
    }

    /// Whether rejected rows of an earlier import lie there.
    var holdsEarlierRows: Bool { content == .rejectedRows }

    /// Takes the rejected rows of an earlier import away; false where that cannot be.
    func removeEarlierRows() -> Bool { holdsEarlierRows && unlink(path) == 0 }

    private enum Content {
        case nothing, rejectedRows, other, unreadable
    }

    /// What lies there now.
    private var content: Content {
        guard let stream = try? FileStream(path) else {
            return FileManager.default.fileExists(atPath: path) ? .unreadable : .nothing
        }
        guard stream.size > 0 else { return .nothing }
        let head = try? stream.all(upTo: Self.header.utf8.count - 1)
        return head?.starts(with: Self.header.utf8) == true ? .rejectedRows : .other
    }

    /// Adds a row.
    func add(_ row: RejectedRow) {
        if bytes.isEmpty, descriptor < 0 { bytes += Array(Self.header.utf8) }
        let cells = [String(row.line), row.code, row.reason, row.text]
        bytes += Array(cells.map(Self.cell).joined(separator: ",").utf8)
        bytes.append(0x0A)
        if bytes.count >= Self.most { flush() }
    }

    /// Writes all that was added, so that it only has to be put in its place.
    func prepare() throws(FileError) {
        if !bytes.isEmpty { flush() }
        try check()
    }

    /// Puts it in its place; false where there is none.
    func finish() -> Bool {
        guard failure == nil, descriptor >= 0 else { return false }
        let isClosed = close(descriptor) == 0
        descriptor = -1
        guard isClosed, rename(unfinished, path) == 0 else {
            unlink(unfinished)
            return false
        }
        return true
    }

    /// Throws what stood in the way of a file that the user named.
    func check() throws(FileError) {
        if let failure, isAsked { throw failure }
    }

    /// Leaves nothing behind.
    func discard() {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(unfinished)
        descriptor = -1
    }

    private var unfinished: String { path + ".unfinished" }

    private func flush() {
        defer { bytes.removeAll(keepingCapacity: true) }
        guard failure == nil else { return }
        if descriptor < 0 {
            // It may name people, so it is for its owner alone.
            descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        }
        guard descriptor >= 0 else {
            failure = FileStream.reason(errno, name)
            return
        }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                failure =
                    [ENOSPC, EDQUOT, EFBIG].contains(errno) ? .noSpace(name) : .notWritable(name)
                return
            }
            start += count
        }
    }

    /// A cell that is no formula, in quotes where it needs them; nor is what follows a separator
    /// in it, for spreadsheets that divide at another one than the comma.
    static func cell(_ text: String) -> String {
        var guarded = ""
        var begins = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case ";", "\t", "\n", "\r":
                if guarded.isEmpty, scalar != ";" { guarded += "'" }
                begins = true
            case "\"", " ": break
            case "=", "+", "-", "@":
                if begins { guarded += "'" }
                begins = false
            default: begins = false
            }
            let isControl = scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
            guarded.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
        }
        guard guarded.unicodeScalars.contains(where: { ",\"\n\r\t;".unicodeScalars.contains($0) })
        else { return guarded }
        return "\"" + guarded.replacing("\"", with: "\"\"") + "\""
    }
}
