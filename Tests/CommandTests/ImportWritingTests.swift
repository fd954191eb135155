import ExperienceModel
import Foundation
import Testing

@testable import CXPilotCommands

/// What an import writes and shows.
@Suite struct ImportWritingTests {
    @Test(arguments: [
        ("9", "9"), ("=1+1", "'=1+1"), ("@a,b", "\"'@a,b\""), ("-", "'-"), ("a\"b", "\"a\"\"b\""),
        ("\tx", "\"'\tx\""), ("", ""), ("a\nb", "\"a\nb\""), ("a=b", "a=b"),
        ("a;=1+1", "\"a;'=1+1\""), ("a;\"=1\"", "\"a;\"\"'=1\"\"\""), ("\u{1B}[2J", "\u{FFFD}[2J"),
    ])
    func cellsAreNoFormulas(text: String, cell: String) {
        #expect(RejectedFile.cell(text) == cell)
    }

    @Test(arguments: [
        ("--score Q2", ["--score", "Q2"]), ("--score 'a b'", ["--score", "a b"]),
        ("--values 'a'\\''b=?'", ["--values", "a'b=?"]), ("  ", []), ("\"a 'b\" ''", ["a 'b", ""]),
    ])
    func linesAreReadAsAShellDoes(line: String, words: [String]) {
        #expect(ShellLine.words(line) == words)
    }

    @Test func progressIsShownOnlyNowAndThen() {
        final class Screen: @unchecked Sendable { var lines: [String] = [] }
        let screen = Screen()
        let progress = ImportProgress(
            on: ProgressScreen(columns: 40) { screen.lines.append($0) }, size: 1000,
            language: .dutch, isASCII: true)
        for step in 0..<30 {
            progress.read(rows: step, bytes: step * 30)
            usleep(10_000)
        }
        progress.clear()
        #expect((1...4).contains(screen.lines.count), "\(screen.lines)")
        #expect(screen.lines.first?.contains("rijen") == true)
        #expect(screen.lines.last == "\r\u{1B}[K")
        #expect(screen.lines.allSatisfy { $0.count <= 40 + 4 })
    }
}
