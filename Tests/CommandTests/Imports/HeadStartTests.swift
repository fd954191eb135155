import Foundation
import Testing

@testable import CXPilotCommands

/// What is made of a file ahead is what its reader would have made.
@Suite struct HeadStartTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/" + UUID().uuidString

    private func file(_ bytes: [UInt8]) throws -> ImportFile {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/answers.csv"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return ImportFile(name: "answers.csv", path: path)
    }

    private static func rows(_ bytes: Int) -> [UInt8] {
        Array((String(repeating: "1,2\n", count: bytes / 4 + 1)).utf8.prefix(bytes))
    }

    /// However far the head start came, the fingerprint ends as that of the whole file.
    @Test(arguments: [0, 1, 131_072, 131_073, 3_000_000])
    func theReaderGoesOnWhereItStopped(size: Int) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = try file(Self.rows(size))
        let start = HeadStart(file)
        _ = try? start.fileBeginning()
        let begun = start.stop()
        #expect(begun.bytes <= size)
        #expect(start.stop().bytes == begun.bytes)
        #expect(try sha256(of: file, begun) == file.sha256())
    }

    @Test(arguments: [0, 1, 131_071, 131_072, 200_000, 300_000])
    func itMayHaveStoppedAnywhere(bytes known: Int) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = try file(Self.rows(300_000))
        #expect(try sha256(of: file, Self.begun(known)) == file.sha256())
    }

    @Test func aFileThatBecameShorterHasItsOwnFingerprint() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = try file(Self.rows(1000))
        #expect(try sha256(of: file, Self.begun(300_000)) == file.sha256())
    }

    private static func begun(_ bytes: Int) -> HeadStart.Begun {
        var begun = HeadStart.Begun()
        begun.add(rows(bytes))
        return begun
    }

    @Test func aFileThatIsNotThereIsTold() {
        let start = HeadStart(ImportFile(name: "no.csv", path: folder + "/no.csv"))
        #expect(throws: FileError.self) { try start.fileBeginning() }
        #expect(start.stop().bytes == 0)
    }

    private func sha256(of file: ImportFile, _ begun: HeadStart.Begun) throws -> String {
        var fingerprint = FingerprintAhead(begun)
        let stream = try file.opened()
        while true {
            let chunk = try file.next(stream)
            if chunk.isEmpty { return try fingerprint.hexadecimal(of: file) }
            fingerprint.update(chunk)
        }
    }
}
