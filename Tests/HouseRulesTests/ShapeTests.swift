import Foundation
import Testing

/// Files and functions that fit on a screen, and purity below the commands.
@Suite struct ShapeTests {
    static let sources = SourceTree().swiftFiles(below: "Sources")
    static let tests = SourceTree().swiftFiles(below: "Tests")

    @Test func filesFitOnFewScreens() {
        for file in Self.sources { #expect(file.lines.count <= 301, "\(file.path)") }
        for file in Self.tests { #expect(file.lines.count <= 401, "\(file.path)") }
    }

    @Test func functionsFitOnOneScreen() {
        for file in Self.sources {
            for function in FunctionSpan.spans(in: file) {
                #expect(
                    function.length <= 40, "\(file.path):\(function.line) \(function.length) lines")
            }
        }
    }

    @Test func functionsAreMeasured() {
        let body = String(repeating: "        a()\n", count: 41)
        let file = SourceTree.File(
            path: "Sources/X/a.swift", text: "struct S {\n    func f() {\n\(body)    }\n}\n")
        #expect(FunctionSpan.spans(in: file).map(\.length) == [43])
    }

    /// Words that ask the world for something; only the commands and the executable may.
    static let impure = [
        "Date()", ".random(", ".randomElement", ".shuffled()", "Locale.current", "ProcessInfo",
        "Calendar.current",
        "TimeZone.current", "getenv", "SystemRandomNumberGenerator", "fatalError",
    ]

    /// A new store needs a key that nobody can guess.
    static let exceptions: Set = ["Sources/ExperienceStore/Opening/StoreKey.swift"]

    @Test func nothingBelowTheCommandsAsksTheWorld() {
        for file in Self.sources
        where file.target != "cxpilot" && !Self.exceptions.contains(file.path) {
            for (number, line) in file.lines.enumerated() where !line.isComment {
                for word in Self.impure where line.contains(word) {
                    Issue.record("\(file.path):\(number + 1) says \(word)")
                }
            }
        }
    }

    @Test func onlyTheExecutablePrints() {
        for file in Self.sources where !file.target.hasPrefix("cxpilot") {
            for (number, line) in file.lines.enumerated() where !line.isComment {
                let isPrinting =
                    line.contains(" print(") || line.contains("debugPrint(")
                    || line.contains("FileHandle.standard")
                #expect(!isPrinting, "\(file.path):\(number + 1) prints")
            }
        }
    }

    @Test func nothingIsLeftBehind() {
        let marks = ["TO" + "DO", "FIX" + "ME"]
        for file in Self.sources + Self.tests {
            for (number, line) in file.lines.enumerated() {
                for mark in marks where line.contains(mark) {
                    Issue.record("\(file.path):\(number + 1) says \(mark)")
                }
            }
        }
    }
}

extension Substring {
    /// Whether the line says nothing to the compiler.
    var isComment: Bool { drop { $0 == " " }.hasPrefix("//") }
}

/// Where a function stands and how long it is, by the indentation that the formatter keeps.
struct FunctionSpan {
    let line: Int
    let length: Int

    private static let beginnings = ["func ", "init(", "init?(", "init<", "deinit {", "subscript"]
    private static let modifiers: Set<Substring> = [
        "public", "package", "internal", "fileprivate", "private", "static", "mutating",
        "override", "convenience", "required", "final", "nonisolated", "class", "@inlinable",
        "prefix", "borrowing", "consuming",
    ]

    static func spans(in file: SourceTree.File) -> [FunctionSpan] {
        let lines = file.lines
        var spans: [FunctionSpan] = []
        for (start, line) in lines.enumerated() where begins(line) {
            let indent = line.prefix { $0 == " " }.count
            let isOneLine = line.hasSuffix("}") || !opens(lines[start...], indent: indent)
            guard !isOneLine,
                let end = lines[(start + 1)...].firstIndex(where: {
                    $0.hasPrefix("}") && indent == 0
                        || $0.hasPrefix(String(repeating: " ", count: indent) + "}")
                })
            else { continue }
            spans.append(FunctionSpan(line: start + 1, length: end - start + 1))
        }
        return spans
    }

    private static func begins(_ line: Substring) -> Bool {
        var rest = line.drop { $0 == " " }
        while let word = rest.split(separator: " ").first,
            modifiers.contains(word) || word.hasPrefix("@")
        {
            rest = rest.dropFirst(word.count).drop { $0 == " " }
        }
        return beginnings.contains { rest.hasPrefix($0) }
    }

    /// Whether the declaration has a body: a protocol's requirement has none.
    private static func opens(_ lines: ArraySlice<Substring>, indent: Int) -> Bool {
        for line in lines {
            if line.hasSuffix("{") { return true }
            let isContinued =
                line.hasSuffix("(") || line.hasSuffix(",") || line.hasSuffix("->")
                || line.hasSuffix(")")
            if !isContinued { return false }
        }
        return false
    }
}
