import ExperienceModel
import ExperienceText
import Testing

@Suite struct TextTableTests {
    static func read(_ text: String, language: Language = .english) -> Reading<TextTable> {
        TextTable.read(path: "a.csv", bytes: Array(text.utf8), language: language)
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func separatorsAreFound(separator: String) throws {
        let text =
            ["branch", "score"].joined(separator: separator) + "\n"
            + ["North", "9"].joined(separator: separator) + "\r\n"
        let table = try #require(Self.read(text).value)
        #expect(table.headings == ["branch", "score"])
        #expect(table.rows.map(\.cells) == [["North", "9"]])
        #expect(table.rows[0].line == 2)
        #expect(table.column("SCORE") == 1)
        #expect(table.column("scor") == nil)
        #expect(table.nearest(to: "scor") == "score")
    }

    @Test func shortRowsAreFilledAndEmptyEndsForgiven() throws {
        let table = try #require(Self.read("a,b\n1\n2,3,,\n\n").value)
        #expect(table.rows.map(\.cells) == [["1", ""], ["2", "3"]])
    }

    @Test func everythingWrongIsSaidAtOnce() {
        let findings = Self.read("a,b\n1,2,3\n4,5\n6,7,8,9\n").findings
        #expect(findings.map { $0.place?.line } == [2, 4])
        #expect(findings[0].message == "this row has 3 cells, the headings have 2")
        #expect(findings[0].hint == "put a cell that holds a separator between quotes")
        let dutch = Self.read("a,b\n1,2,3\n", language: .dutch).findings
        #expect(dutch.map(\.message) == ["deze rij heeft 3 cellen, de kopregel 2"])
    }

    @Test func noTableIsRefused() {
        #expect(Self.read("").value == nil)
        #expect(Self.read("a,b\n").findings.map(\.code) == ["CX093"])
        #expect(Self.read("a,b\n\"1,2\n").findings.first?.place?.line == 2)
        #expect(
            TextTable.read(
                path: "a", bytes: Array("a\n".utf8) + [0xFF, 0x0A], language: .english
            ).findings.map(\.message) == ["this row is no readable text (UTF-8)"])
    }
}
