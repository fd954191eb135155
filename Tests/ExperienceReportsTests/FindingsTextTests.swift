import ExperienceModel
import Testing

@testable import ExperienceReports

struct FindingsTextTests {
    private let finding = Finding(
        code: "CX503", severity: .warning,
        place: SourcePlace(
            path: "Blueprints/energy-welcome.yaml", line: 147, column: 59, length: 11,
            sourceLine:
                "    stages: [sign-up, welcome, first-month, use-and-save, annual-bill, moving-house]"
        ),
        message: "stage 'annual-bill' has no proactive contact left",
        notes: ["bill-preview, its only one, was stopped on 6 Nov 2026"],
        hint: "plan another first move, or silence CX503 here with a reason")

    private func text(
        _ findings: [Finding], _ language: Language = .english, color: Bool = false,
        readiness: FindingsText.Readiness? = nil, files: Int = 1, next: String? = nil
    ) -> String {
        FindingsText(language: language, style: TerminalStyle(width: 80, color: color))
            .render(findings, paths: ["a.yaml"], files: files, readiness: readiness, next: next)
    }

    @Test func aFindingHasPlaceSourceCaretNotesAndHint() {
        let expected = """
            Blueprints/energy-welcome.yaml:147:59: warning CX503: stage 'annual-bill' has no proactive contact left
              147 |     stages: [sign-up, welcome, first-month, use-and-save, annual-bill, moving-house]
                  |                                                           ^~~~~~~~~~~
                  = bill-preview, its only one, was stopped on 6 Nov 2026
                  = hint: plan another first move, or silence CX503 here with a reason

            1 warning in 1 file; 40 of 47 parts in place
            Why: cxpilot explain CX503

            Next: cxpilot apply a.yaml

            """
        #expect(
            text(
                [finding], readiness: .init(inPlace: 40, parts: 47), next: "cxpilot apply a.yaml")
                == expected)
    }

    @Test func coloursFollowTheDesign() {
        let first = text([finding], color: true).split(separator: "\n").prefix(5).map(String.init)
        #expect(
            first.map { $0.replacing("\u{1B}", with: "\\e") } == [
                #"\e[1mBlueprints/energy-welcome.yaml:147:59: \e[0m\e[1;33mwarning CX503: \e[0m"#
                    + #"\e[1mstage 'annual-bill' has no proactive contact left\e[0m"#,
                #"\e[2m  147 | \e[0m    stages: [sign-up, welcome, first-month, use-and-save, "#
                    + "annual-bill, moving-house]",
                #"\e[2m      | \e[0m"# + String(repeating: " ", count: 58)
                    + #"\e[1;33m^~~~~~~~~~~\e[0m"#,
                #"\e[2m      = \e[0mbill-preview, its only one, was stopped on 6 Nov 2026"#,
                #"\e[2m      = \e[0m\e[32mhint: \e[0mplan another first move, or silence CX503 "#
                    + "here with a reason",
            ])
    }

    @Test func aCleanTextTakesOneLine() {
        let readiness = FindingsText.Readiness(inPlace: 47, parts: 47)
        #expect(
            text([], readiness: readiness) == "a.yaml: no findings; 47 of 47 parts in place\n")
        #expect(text([], .dutch) == "a.yaml: geen bevindingen\n")
    }

    @Test func theSummaryCountsTheGravestFirst() {
        let all: [Finding.Severity] = [.info, .warning, .warning, .error]
        let findings = all.map { Finding(code: "CX001", severity: $0, message: "m") }
        #expect(
            text(findings, files: 2).hasSuffix(
                "\n1 error, 2 warnings, 1 info in 2 files\nWhy: cxpilot explain CX001\n"))
        #expect(
            text(findings, .dutch).hasSuffix(
                "\n1 fout, 2 waarschuwingen, 1 opmerking in 1 bestand\nWaarom: cxpilot explain CX001\n"
            ))
        #expect(text(findings).hasPrefix("a.yaml: info CX001: m\n"))
    }

    @Test func findingsAreSortedByPlace() {
        let places = [(9, 1), (2, 7), (2, 3)].map { line, column in
            Finding(
                code: "CX004", severity: .error,
                place: SourcePlace(path: "a.yaml", line: line, column: column), message: "m")
        }
        let lines = text(places).split(separator: "\n").filter { $0.contains("error CX004") }
        #expect(lines.map { $0.prefix(11) } == ["a.yaml:2:3:", "a.yaml:2:7:", "a.yaml:9:1:"])
    }

    @Test(arguments: [
        ("title: x", 8, 1, "title: x", 7, 1), ("\ttitle", 2, 5, "    title", 4, 5),
        ("漢字: naam", 1, 2, "漢字: naam", 0, 4), ("漢字: naam", 5, 4, "漢字: naam", 6, 4),
        ("e\u{301}e: x", 3, 1, "e\u{301}e: x", 1, 1), ("short", 40, 9, "short", 5, 1),
        ("a\u{1B}[2Jb", 6, 1, "a<U+001B>[2Jb", 12, 1),
    ])
    func theCaretStandsUnderItsStretch(
        source: String, column: Int, length: Int, line: String, margin: Int, caret: Int
    ) {
        let excerpt = SourceExcerpt(
            SourcePlace(path: "a", line: 1, column: column, length: length, sourceLine: source))
        #expect(excerpt.line == line)
        #expect(excerpt.margin.count == margin)
        #expect(excerpt.caret.count == caret)
    }

    @Test func onlyFirstAndSourceLinesMayBeWiderThanTheScreen() {
        let long = Array(repeating: "woord", count: 40).joined(separator: " ")
        let wordy = Finding(
            code: "CX401", severity: .error,
            place: SourcePlace(path: "a.yaml", line: 3, column: 1, sourceLine: long),
            message: long, notes: [long], hint: long)
        let lines = text([wordy]).split(separator: "\n")
        #expect(lines.filter { $0.count > 80 }.count == 2)
        #expect(lines.count > 8)
    }

    @Test func nothingFromTheTextSteersTheTerminal() {
        let hostile = "x\u{1B}[31m\u{9B}2J\u{202E}\r\ny"
        let finding = Finding(
            code: "CX012", severity: .error,
            place: SourcePlace(path: hostile, line: 1, column: 1, sourceLine: hostile),
            message: hostile, notes: [hostile], hint: hostile)
        let scalars = text([finding]).unicodeScalars.filter { $0 != "\n" }
        #expect(!scalars.contains(where: TerminalText.isControl))
    }
}
