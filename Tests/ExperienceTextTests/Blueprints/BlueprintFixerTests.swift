import ExperienceModel
import ExperienceText
import Testing

@Suite struct BlueprintFixerTests {
    private static func fix(
        _ line: Int, _ column: Int, to end: Int, _ words: String, path: String = "a.yaml"
    ) -> Finding {
        Finding(
            code: "CX404", severity: .warning, message: "",
            fix: TextFix(
                path: path, line: line, column: column, endLine: line, endColumn: end,
                replacement: words))
    }

    @Test func onlyTheWordsChange() {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("één: nota\r\ntwee: nota # nota\n\n".utf8)
        let result = BlueprintFixer.fix(
            [(path: "a.yaml", bytes: bytes)],
            by: [Self.fix(2, 7, to: 11, "rekening"), Self.fix(1, 6, to: 10, "brief")])
        let expected = [0xEF, 0xBB, 0xBF] + Array("één: brief\r\ntwee: rekening # nota\n\n".utf8)
        #expect(result.files[0].bytes == expected)
        #expect(result.count == 2)
    }

    @Test func ofFixesThatOverlapTheFirstIsWritten() {
        let result = BlueprintFixer.fix(
            [(path: "a.yaml", bytes: Array("herleid verbruik".utf8))],
            by: [Self.fix(1, 9, to: 17, "x"), Self.fix(1, 1, to: 17, "y")])
        #expect(result.files[0].bytes == Array("y".utf8))
        #expect(result.count == 1)
    }

    @Test func whatPointsElsewhereIsLeft() {
        let bytes = Array("nota\n".utf8)
        let odd = [
            Self.fix(9, 1, to: 3, "x"), Self.fix(1, 1, to: 99, "x"), Self.fix(0, 0, to: 0, "x"),
            Self.fix(1, 3, to: 2, "x"), Self.fix(1, 1, to: 3, "x", path: "b.yaml"),
            Self.fix(.max, .max, to: .max, "x"),
        ]
        let result = BlueprintFixer.fix([(path: "a.yaml", bytes: bytes)], by: odd)
        #expect(result.files[0].bytes == bytes)
        #expect(result.count == 0)
        let binary = BlueprintFixer.fix(
            [(path: "a.yaml", bytes: [0xFF, 0xFE])], by: [Self.fix(1, 1, to: 2, "x")])
        #expect(binary.files[0].bytes == [0xFF, 0xFE])
    }

    @Test func wordsThatNeedQuotesAreNotWrittenWithoutThem() {
        let text = """
            cxpilot: 1
            blueprint: b
            language: en
            customers: 1
            team: [{discipline: crm, lead: A}]
            title: the old word, and more
            vision: "the old \\"word\\""

            """
        let sources = readBlueprint(text).sources
        for words in ["a: b", "a #b", "- a", " a", "a ", "", "[a]", "a\nb", "'a'", "&a", "a, b"] {
            #expect(sources.fix("title", stretch: 8..<12, replacement: words) == nil, "\(words)")
        }
        #expect(sources.fix("title", stretch: 8..<12, replacement: "it's")?.replacement == "it's")
        #expect(sources.fix("title", stretch: 4..<4, replacement: "x") == nil)
        #expect(sources.fix("title", stretch: -2..<4, replacement: "x") == nil)
        #expect(sources.fix("title", stretch: 4..<99, replacement: "x") == nil)
        #expect(sources.fix("nothing", stretch: 0..<1, replacement: "x") == nil)
        let all = 0..<22
        #expect(sources.fix("title", stretch: all, replacement: "Null") == nil)
        let quoted = sources.fix("vision", stretch: 8..<14, replacement: "a \"b\" \\ c: #")
        #expect(quoted?.replacement == "a \\\"b\\\" \\\\ c: #")
        #expect(quoted?.column == 18)
        #expect(quoted?.endColumn == 26)
        #expect(sources.place("vision", stretch: 8..<14)?.length == 8)
    }
}
