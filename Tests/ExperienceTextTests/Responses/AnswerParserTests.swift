import ExperienceModel
import Testing

@testable import ExperienceText

@Suite struct AnswerParserTests {
    @Test(arguments: [
        ("9", AnswerReading.value(9)), (" 9 ", .value(9)), ("\u{A0}9\u{A0}", .value(9)),
        ("9.0", .value(9)), ("9,0", .value(9)), ("09", .value(9)), ("0", .value(0)),
        ("10", .value(10)), ("９", .value(9)), ("１０", .value(10)), ("9/10", .value(9)),
        ("9 / 10", .value(9)), ("10 - Extremely likely", .value(10)),
        ("10 – Zeer waarschijnlijk", .value(10)), ("10: certainly", .value(10)),
        ("0 (not at all)", .value(0)), ("0 = nooit", .value(0)), ("7. maybe", .value(7)),
        ("8.5", .offScale), ("8,5", .offScale), ("11", .offScale), ("-1", .offScale),
        ("99999999999999999999999", .offScale), ("11 - x", .offScale), ("9/5", .offScale),
        ("9-10", .notAnAnswer), ("9 10", .notAnAnswer), ("1e1", .notAnAnswer),
        ("nine", .notAnAnswer), ("9x", .notAnAnswer), ("nan", .notAnAnswer),
        ("=9", .notAnAnswer), ("2 weeks", .notAnAnswer), ("9.", .notAnAnswer),
        ("", .missing), ("   ", .missing), ("-", .missing), ("NA", .missing), ("n/a", .missing),
        ("N.v.t.", .missing), ("geen", .missing), ("NULL", .missing), ("–", .notAnAnswer),
    ])
    func scores(text: String, expected: AnswerReading) {
        let parser = AnswerParser(metric: Survey.nps, missing: [], values: [:])
        #expect(parser.read(text) == expected)
        #expect(parser.read(text) == expected, "and again from memory")
    }

    @Test func zeroIsOffAScaleFromOne() {
        let metric = Metric(id: "nps", kind: .nps, scale: .init(lowest: 1, highest: 10))
        let parser = AnswerParser(metric: metric, missing: [], values: [:])
        #expect(parser.read("0") == .offScale)
        #expect(parser.read("1") == .value(1))
    }

    @Test(arguments: [
        ("yes", AnswerReading.value(1)), ("Yes.", .value(1)), ("JA", .value(1)),
        ("true", .value(1)), ("1", .value(1)), ("y", .value(1)), ("no", .value(0)),
        ("No.", .value(0)), ("Nee", .value(0)), ("FALSE", .value(0)), ("0", .value(0)),
        ("n", .value(0)), ("", .missing), ("n/a", .missing), ("2", .notAnAnswer),
        ("maybe", .notAnAnswer), ("Yes..", .notAnAnswer), ("I don't remember.", .notAnAnswer),
    ])
    func yesAndNo(text: String, expected: AnswerReading) {
        let parser = AnswerParser(
            metric: Metric(id: "rate", kind: .rate), missing: [], values: [:])
        #expect(parser.read(text) == expected)
    }

    @Test func mappedWordsAndMissingCodes() {
        let parser = AnswerParser(
            metric: Metric(id: "recommend", kind: .recommend),
            missing: [" 99 ", "Don't know"],
            values: ["Very\u{A0}likely": "yes", "never": "no", "skip": "NA", "99": "yes"])
        #expect(parser.read("very likely") == .value(1))
        #expect(parser.read(" VERY\u{A0}LIKELY ") == .value(1))
        #expect(parser.read("Never") == .value(0))
        #expect(parser.read("don't  know") == .missing)
        #expect(parser.read("skip") == .missing)
        #expect(parser.read("99") == .missing, "a missing code comes before a mapped word")
        #expect(parser.read("perhaps") == .notAnAnswer)
    }

    @Test func aTopBoxListIsAskedAsScores() {
        let metric = Metric(id: "recommend", kind: .recommend, top: [9, 10])
        let parser = AnswerParser(metric: metric, missing: [], values: [:])
        #expect(parser.read("9") == .value(9))
        #expect(parser.read("yes") == .notAnAnswer)
    }

    @Test(arguments: [
        ("12.5", AnswerReading.value(12.5)), ("12,50", .value(12.5)), ("-3", .value(-3)),
        ("−3,5", .value(-3.5)), ("€ 12,50", .value(12.5)), ("12,50 EUR", .value(12.5)),
        ("-€ 4", .value(-4)), ("€ -4", .value(-4)), ("$1,234.50", .value(1234.5)),
        ("1.234,50", .value(1234.5)), ("1.234.567", .value(1_234_567)),
        ("1 234,5", .value(1234.5)), ("1\u{A0}234", .value(1234)), ("1'234.5", .value(1234.5)),
        ("0.125", .value(0.125)), ("1234.567", .value(1234.567)), (".5", .value(0.5)),
        ("1e+05", .value(100_000)), ("1.234", .ambiguousNumber), ("12,345", .ambiguousNumber),
        ("1.23.456", .notAnAnswer), ("1,234.567,8", .notAnAnswer), ("12 34", .notAnAnswer),
        ("nan", .notAnAnswer), ("inf", .notAnAnswer), ("1e999", .notAnAnswer),
        ("2000000000000", .notAnAnswer), ("0x10", .notAnAnswer), ("--3", .notAnAnswer),
        ("26%", .notAnAnswer), ("€", .notAnAnswer), (".", .notAnAnswer), ("NA", .missing),
    ])
    func amounts(text: String, expected: AnswerReading) {
        let parser = AnswerParser(
            metric: Metric(id: "cost", kind: .mean, unit: "EUR"), missing: [], values: [:])
        #expect(parser.read(text) == expected)
    }
}
