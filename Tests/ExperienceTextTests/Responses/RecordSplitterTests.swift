import TestSupport
import Testing

@testable import ExperienceText

@Suite struct RecordSplitterTests {
    private static func rows(_ text: String, separator: Character = ",") -> [[String]] {
        var splitter = RecordSplitter(separator: separator.asciiValue ?? 0)
        var position = 0
        var rows: [[String]] = []
        let bytes = Array(text.utf8)
        while splitter.next(in: bytes, at: &position) { rows.append(cells(splitter.record)) }
        if splitter.finish() { rows.append(cells(splitter.record)) }
        return rows
    }

    private static func cells(_ record: Record) -> [String] {
        record.cells.indices.map { record.text(at: $0) }
    }

    @Test(
        arguments: [
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
            ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("a,\n,b\n", [["a", ""], ["", "b"]]),
            ("a\n\n \n\r\n\nb", [["a"], ["b"]]), ("\"\"\nb", [[""], ["b"]]), ("", []),
            ("\n\r\n", []),
            ("\"a,b\",c", [["a,b", "c"]]), ("\"a\"\"b\"", [["a\"b"]]), ("\"\"\"\"", [["\""]]),
            ("\"a\nb\r\nc\",d", [["a\nb\r\nc", "d"]]), ("a\"b,c\"", [["a\"b", "c\""]]),
            ("\"a\"b\"c,d", [["ab\"c", "d"]]), ("\"\",x", [["", "x"]]), (",", [["", ""]]),
            ("\"a\" ,b", [["a ", "b"]]), (" \"a\",b", [[" \"a\"", "b"]]),
        ] as [(String, [[String]])])
    func splits(text: String, expected: [[String]]) {
        #expect(Self.rows(text) == expected)
    }

    @Test func linesAreThoseOfTheFile() {
        let text = "a\r\n\"b\nb\r\nb\rb\"\r\n\nc\rd\n\re"
        var splitter = RecordSplitter(separator: UInt8(ascii: ","))
        var position = 0
        var lines: [Int] = []
        while splitter.next(in: Array(text.utf8), at: &position) {
            lines.append(splitter.record.line)
        }
        if splitter.finish() { lines.append(splitter.record.line) }
        #expect(lines == [1, 2, 7, 8, 10])
    }

    @Test func anOpenQuoteIsTold() {
        var splitter = RecordSplitter(separator: UInt8(ascii: ","))
        var position = 0
        #expect(!splitter.next(in: Array("a\n".utf8), at: &position) == false)
        position = 0
        #expect(!splitter.next(in: Array("b,\"c\nd\n".utf8), at: &position))
        #expect(splitter.openQuoteLine == 2)
    }

    @Test func aCellOfFiveMegabytesIsPassedOver() {
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: 5 << 20)
        var splitter = RecordSplitter(separator: UInt8(ascii: ","))
        var found: [(Int, Bool, Int)] = []
        for chunk in [Array("a\n\"".utf8), long, Array("\",1\nb,2\n".utf8)] {
            var position = 0
            while splitter.next(in: chunk, at: &position) {
                let record = splitter.record
                found.append((record.line, record.isTooLong, record.bytes.count))
            }
        }
        #expect(found.map(\.0) == [1, 2, 3])
        #expect(found.map(\.1) == [false, true, false])
        #expect(found[1].2 <= 1000)
    }

    @Test func tooManyCellsArePassedOver() {
        let text = String(repeating: ",", count: RecordSplitter.mostCells + 1) + "\na,b\n"
        var splitter = RecordSplitter(separator: UInt8(ascii: ","))
        var position = 0
        let bytes = Array(text.utf8)
        #expect(splitter.next(in: bytes, at: &position) && splitter.record.isTooLong)
        #expect(splitter.next(in: bytes, at: &position) && !splitter.record.isTooLong)
    }

    /// Random tables written with all quoting they need are read back cell by cell, and a reader
    /// of a few lines that goes character by character agrees.
    @Test(arguments: 1...40) func randomTablesComeBack(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let pieces = ["a", "9", ",", ";", "\"", "\n", "\r\n", " ", "é", "😀", "x y", "\t"]
        let separator: Character = [",", ";", "\t"][Int(seed % 3)]
        var table: [[String]] = []
        for _ in 0..<20 {
            table.append(
                (0..<3).map { _ in
                    (0..<Int.random(in: 0...5, using: &random))
                        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
                })
        }
        let text = table.map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
                .joined(separator: String(separator))
        }.joined(separator: seed % 2 == 0 ? "\n" : "\r\n")
        #expect(Self.rows(text, separator: separator) == table)
        #expect(NaiveTable.rows(text, separator: separator) == table)
    }

    /// Any text at all: the naive reader agrees.
    @Test(arguments: 1...60) func randomTextReadsAsTheNaiveWay(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let pieces = ["a", "b", ",", "\"", "\n", "\r\n", "\r", ",\"", "\",", "é"]
        let text = (0..<200).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        #expect(Self.rows(text) == NaiveTable.rows(text, separator: ","))
    }
}

/// A table reader that is slow and plain.
private enum NaiveTable {
    static func rows(_ text: String, separator: Character) -> [[String]] {
        var rows: [[String]] = []
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let start = index
            var row: [String] = []
            var ended = false
            while !ended {
                let (cell, mark) = cell(scalars, &index, separator)
                row.append(cell)
                ended = mark != separator
            }
            let line = scalars[start..<index]
            if !line.allSatisfy({ $0.properties.isWhitespace && String($0) != String(separator) }) {
                rows.append(row)
            }
        }
        return rows
    }

    private static func cell(
        _ scalars: [Unicode.Scalar], _ index: inout Int, _ separator: Character
    ) -> (String, Character?) {
        var cell = String.UnicodeScalarView()
        var inside = index < scalars.count && scalars[index] == "\""
        if inside { index += 1 }
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if inside {
                guard scalar == "\"" else {
                    cell.append(scalar)
                    continue
                }
                if index < scalars.count, scalars[index] == "\"" {
                    cell.append(scalar)
                    index += 1
                } else {
                    inside = false
                }
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
                return (String(cell), nil)
            } else if Character(scalar) == separator {
                return (String(cell), separator)
            } else {
                cell.append(scalar)
            }
        }
        return (String(cell), nil)
    }
}
