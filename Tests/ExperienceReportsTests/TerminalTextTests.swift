import Testing

@testable import ExperienceReports

struct TerminalTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("two\nlines", "two lines"), ("tab\there", "tab here"),
        ("\u{1B}[31mred", "<U+001B>[31mred"), ("\u{9B}2J", "<U+009B>2J"),
        ("bell\u{07}", "bell<U+0007>"), ("a\u{202E}b", "a<U+202E>b"),
        ("a\u{2066}b\u{2069}", "a<U+2066>b<U+2069>"), ("nul\u{0}", "nul<U+0000>"),
        ("zero\u{200B}width", "zero<U+200B>width"), ("soft\u{AD}hyphen", "softhyphen"),
        ("para\u{2029}graph", "para graph"), ("👩‍👧 naïef €", "👩‍👧 naïef €"),
        ("del\u{7F}", "del<U+007F>"),
    ])
    func nothingSteersATerminal(text: String, cleaned: String) {
        #expect(TerminalText.clean(text) == cleaned)
        #expect(TerminalText(text).runs.map(\.text).joined() == cleaned)
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｆ", 2), ("ﾊ", 1),
        ("한국", 4), ("😀", 2), ("👩‍👧", 2), ("🇳🇱", 2), ("❤️", 2), ("●■▲║╫", 5), ("−€–", 3),
        ("\u{A0}", 1), ("\u{200D}", 0),
    ])
    func columnsAreCounted(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(arguments: [8, 10, 17, 40])
    func wrappedLinesFitAndLoseNoWord(width: Int) {
        let text =
            "Het welkomsttelefoontje 漢字漢字漢字 verhoogt de NPS met 15,6 punten, "
            + "arbeidsongeschiktheidsverzekeringsmaatschappij 😀😀😀😀😀😀."
        let lines = TerminalText(text, .green).wrapped(to: width)
        #expect(lines.allSatisfy { $0.width <= width })
        let joined = lines.flatMap(\.runs).map(\.text).joined()
        #expect(joined.filter { $0 != " " } == text.filter { $0 != " " })
        #expect(lines.flatMap(\.runs).allSatisfy { $0.ink == .green })
    }

    @Test func textThatFitsKeepsItsBlanks() {
        #expect(TerminalText("a  b").wrapped(to: 4) == [TerminalText("a  b")])
    }

    @Test(arguments: [
        ("▲○~■×·", "^o~#x."), ("├──●──┤║╫│┼", "[--o--]|+:-"), ("−1 ≤ 2 – €3", "-1 <=2 - E3"),
        ("café, Łódź, ß", "cafe, Lodz, s"), ("漢😀", "????"), ("_▄█═", "_o#="),
    ])
    func asciiKeepsEveryColumn(text: String, folded: String) {
        #expect(TerminalASCII.folded(text) == folded)
        #expect(TerminalASCII.folded(text).count == DisplayWidth.of(text))
    }

    @Test func blanksAtTheEndOfALineAreLeftOut() {
        var page = TerminalPage(TerminalStyle(color: true))
        page.line(TerminalText("goal", .bold) + TerminalText("  ", .green) + TerminalText("   "))
        page.blank()
        page.blank()
        page.line(TerminalText("end"))
        page.blank()
        #expect(page.text == "\u{1B}[1mgoal\u{1B}[0m\n\nend\n")
    }

    @Test(arguments: [(60, 80), (80, 80), (93, 93), (100, 100), (300, 100)])
    func widthStaysWithinItsEnds(asked: Int, given: Int) {
        #expect(TerminalStyle(width: asked).width == given)
    }

    @Test func aColumnMayBeEmptyInEveryRow() {
        let table = TerminalTable(
            columns: [.init(), .init()], rows: [[TerminalText("week 1"), TerminalText()]])
        #expect(table.lines(width: 20).map { $0.runs.map(\.text).joined() } == ["  week 1  "])
    }
}
