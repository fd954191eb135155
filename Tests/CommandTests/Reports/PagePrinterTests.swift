import Foundation
import Testing

@testable import CXPilotCommands

/// A browser that does not end.
@Suite struct PagePrinterTests {
    @Test func aSlowBrowserIsEndedWithAllItStarted() throws {
        let desk = try Stage()
        let file = desk.folder.appendingPathComponent("browser")
        let child = desk.folder.appendingPathComponent("child")
        try Data("#!/bin/sh\nsleep 61 &\necho $! > '\(child.path)'\nsleep 62\n".utf8)
            .write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        let printer = PagePrinter(path: file.path, patience: 0.5)
        let begin = Date()
        let error = #expect(throws: CommandError.self) { try printer.pdf(of: "<p>") }
        #expect(error?.english.contains("within") == true)
        #expect(Date().timeIntervalSince(begin) < 20)
        let text = try String(contentsOf: child, encoding: .utf8)
        let id = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        usleep(50_000)
        #expect(kill(id, 0) != 0 || Self.isGone(id), "what the browser started is still there")
    }

    /// Ended, though nobody has taken note of it yet.
    private static func isGone(_ id: Int32) -> Bool {
        let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
        return status.map { $0.contains(") Z ") } ?? true
    }
}
