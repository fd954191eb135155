import ExperienceModel
import Testing

@testable import ExperienceText

@Suite struct ResponseLayoutTests {
    private static func twoColumns(_ mapping: inout ResponseMapping) {
        mapping.arm = .column(.heading("arm"))
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func theSeparatorIsTheOneThatHoldsTheColumns(separator: String) throws {
        let rows = [["arm", "a,b;c|d\te", "score"], ["pilot", "1,5;2|3\t4", "9"]]
        let text = rows.map { row in
            row.map { $0.contains(separator) ? "\"\($0)\"" : $0 }.joined(separator: separator)
        }.joined(separator: "\n")
        let result = try Survey(text, Self.twoColumns).read()
        #expect(result.layout?.separator == separator)
        #expect(result.values == [9])
    }

    @Test(arguments: ["sep=;\r\n", "sep=;\n", "SEP=;\r", "\u{FEFF}sep=;\r\n"])
    func aLineNamesTheSeparator(first: String) throws {
        let result = try Survey(first + "arm;score\r\npilot;9\r\n", Self.twoColumns).read()
        #expect(result.layout?.separator == ";" && result.values == [9])
        #expect(result.layout?.headerLine == 2 && result.layout?.titleRows == 0)
        #expect(result.responses.map(\.line) == [3])
    }

    @Test(arguments: ["Score", " score\u{A0}", "\"score\"", "\"the\nscore\"", "score "])
    func headingsAreComparedWithoutWhatNobodySees(heading: String) throws {
        let asked = ["Score": "Score", "\"the\nscore\"": "the score"][heading] ?? "score"
        let result = try Survey("arm,\(heading)\npilot,9\n") {
            $0.metrics[0].source = .column(.init(asked))
        }.read()
        #expect(result.values == [9])
    }

    @Test func columnsByNumberAndSecondHeaderRows() throws {
        let text = "Q,,Q\nResponse,Other,Response\n9,x,8\n"
        let byNumber = try Survey(text) {
            $0.metrics[0].source = .column(.init("#3"))
            $0.headerRows = 2
        }.read()
        #expect(byNumber.values == [8])
        #expect(byNumber.layout?.columns == [.init(role: "score", column: "#3")])
        #expect(byNumber.layout?.headerRows == 2)
        let counted = try Survey(text) { $0.metrics[0].source = .column(.init("#3")) }.read()
        #expect(counted.codes == ["notAnAnswer": 1], "a second header row is never an answer")
        let twice = ResponseError.ambiguousColumn(
            file: "answers.csv", heading: "Q", numbers: [1, 3])
        #expect(throws: twice) {
            try Survey(text) { $0.metrics[0].source = .column(.heading("Q")) }.read()
        }
        #expect(twice.message(in: .english).contains("'#1' or '#3'"))
    }

    @Test func aFileWithoutHeaders() throws {
        let result = try Survey("9,pilot\n8,pilot\n") {
            $0.metrics[0].source = .column(.number(1))
            $0.headerRows = 0
        }.read()
        #expect(result.values == [9, 8])
    }

    @Test(arguments: [
        (Survey(""), ResponseError.emptyFile(file: "answers.csv")),
        (Survey("\n\r\n"), .emptyFile(file: "answers.csv")),
        (Survey("\u{FEFF}"), .emptyFile(file: "answers.csv")),
        (Survey("score,arm\n"), .headerOnly(file: "answers.csv")),
        (Survey("score\nTotal\n"), .headerOnly(file: "answers.csv")),
        (Survey("PK\u{3}\u{4}rest"), .notText(file: "answers.csv")),
        (Survey("score\n9\n\"8\n7\n"), .unclosedQuote(file: "answers.csv", line: 3)),
        (Survey("\"score\n9\n8\n7\n"), .unclosedQuote(file: "answers.csv", line: 1)),
        (
            Survey("score,x\n9,").appending(
                Array(repeating: [0xEF, 0xF0, 0xE8], count: 9).joined()),
            .notUTF8(file: "answers.csv", line: 2)
        ),
        (
            Survey("scores,arm\n9,a\n"),
            .columnNotFound(
                file: "answers.csv", asked: "score", headings: ["scores", "arm"],
                didYouMean: "scores")
        ),
        (
            Survey("a;b\n9;a\n") { $0.metrics[0].source = .column(.number(3)) },
            .columnNotFound(
                file: "answers.csv", asked: "#3", headings: ["a", "b"], didYouMean: nil)
        ),
        (
            Survey("score,x\n9,1\n") { $0.isCounts = true },
            .countsColumnMissing(file: "answers.csv", headings: ["score", "x"])
        ),
    ])
    func whatCannotBeReadIsRefused(survey: Survey, error: ResponseError) {
        #expect(throws: error) { try survey.read() }
        for language in Language.allCases {
            let message = error.message(in: language)
            #expect(message.contains("answers.csv") && !message.contains("\n"))
        }
    }

    @Test func messagesAreSafeAndHelp() {
        let error = ResponseError.columnNotFound(
            file: "a.csv", asked: "Score\u{1B}[31m", headings: ["score", "arm"],
            didYouMean: "score")
        #expect(
            error.message(in: .english)
                == "a.csv has no column 'Score\\u{1b}[31m'; did you mean 'score'?"
                + " its columns are 'score', 'arm'")
        #expect(error.message(in: .dutch).contains("bedoelde u 'score'?"))
    }

    @Test(
        arguments: [
            ("Score", "score"), ("scroe", "score"), ("NPS-score", nil), ("NETPR", "NETPRO"),
            ("waarschijnlijk", "Hoe waarschijnlijk is het dat u ons aanbeveelt?"),
        ] as [(String, String?)])
    func theHeadingThatWasMeant(asked: String, expected: String?) {
        let headings = [
            "", "arm", "score", "NETPRO", "Hoe waarschijnlijk is het dat u ons aanbeveelt?",
        ]
        #expect(NearestHeading.to(asked, among: headings) == expected)
    }
}

extension Survey {
    /// The same file with those bytes at its end.
    func appending(_ more: some Sequence<UInt8>) -> Survey {
        var copy = self
        copy.bytes += more
        return copy
    }
}
