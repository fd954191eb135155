/// CX004, CX005, CX008, CX009, CX011: values.
extension Problem {
    static func wrongType(
        _ key: String, expected: Phrase, found: Phrase, hint: Phrase? = nil
    ) -> Problem {
        Problem(
            code: "CX004",
            message: Phrase(
                dutch: "\(quoted(key)) vraagt \(expected.dutch), maar heeft \(found.dutch)",
                english: "\(quoted(key)) expects \(expected.english), but has \(found.english)"),
            hint: hint)
    }

    static func notAllowed(
        _ key: String, _ value: String, allowed: [String], suggestion: String?
    ) -> Problem {
        Problem(
            code: "CX005",
            message: Phrase(
                dutch: "\(quoted(key)) kan niet \(quoted(value)) zijn",
                english: "\(quoted(key)) cannot be \(quoted(value))"),
            hint: didYouMean(suggestion) ?? oneOf(allowed))
    }

    static func besides(_ key: String, _ other: String, of subject: Subject) -> Problem {
        Problem(
            code: "CX005",
            message: Phrase(
                dutch: "\(quoted(key)) kan niet naast \(quoted(other)) staan "
                    + "in \(subject.phrase.dutch)",
                english: "\(quoted(key)) cannot stand beside \(quoted(other)) "
                    + "in \(subject.phrase.english)"
            ),
            hint: Phrase(
                dutch: "houd er één; elk doel is één regel",
                english: "keep one; every goal is one line"))
    }

    static func noScores(_ name: String) -> Problem {
        Problem(
            code: "CX005",
            message: Phrase(
                dutch: "maatstaf \(quoted(name)) heeft zelf geen schaal om scores van te tellen",
                english:
                    "metric \(quoted(name)) has no scale of its own whose scores can be counted"),
            hint: Phrase(
                dutch: "noem een maatstaf met 'scale'", english: "name a metric with a 'scale'"))
    }

    static func languageRule(_ code: String) -> Problem {
        Problem(
            code: "CX005",
            message: Phrase(
                dutch: "\(quoted(code)) hoort bij de taal en is niet in te stellen",
                english: "\(quoted(code)) belongs to the language and cannot be set"))
    }

    static func badRuleCode(_ code: String) -> Problem {
        Problem(
            code: "CX005",
            message: Phrase(
                dutch: "\(quoted(code)) is geen regel van check",
                english: "\(quoted(code)) is no rule of check"),
            hint: write(MeantRuleCode.code(code).map { quoted($0) })
                ?? Phrase(
                    dutch: "een code is CX met drie cijfers, zoals 'CX503'",
                    english: "a code is CX and three digits, such as 'CX503'"))
    }

    static func outOfRange(
        _ key: String, _ value: String, expected: Phrase, hint: Phrase? = nil
    ) -> Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "\(quoted(key)) vraagt \(expected.dutch), niet \(quoted(value))",
                english: "\(quoted(key)) expects \(expected.english), not \(quoted(value))"),
            hint: hint
                ?? Phrase(
                    dutch: "schrijf \(expected.dutch)", english: "write \(expected.english)"))
    }

    static func badNumber(_ key: String, _ value: String, hint: Phrase?) -> Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "\(quoted(key)) heeft \(quoted(value)); zo schrijf je hier geen getal",
                english:
                    "\(quoted(key)) has \(quoted(value)), which is no way to write a number here"),
            hint: hint)
    }

    static func notAscending(_ key: String) -> Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "\(quoted(key)) moet van klein naar groot gaan",
                english: "\(quoted(key)) must go from small to large"),
            hint: Phrase(
                dutch: "zet de kleinste vooraan en elk deel één keer",
                english: "put the smallest first, and each share once"))
    }

    static func tooFew(_ key: String, _ least: Int, because: Phrase) -> Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "\(quoted(key)) vraagt er minstens \(least): \(because.dutch)",
                english: "\(quoted(key)) needs at least \(least): \(because.english)"),
            hint: Phrase(
                dutch: "noem er minstens \(least)", english: "name at least \(least)"))
    }

    static func outsideScale(_ score: Int, _ scale: String) -> Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "de score \(score) ligt buiten de schaal \(scale)",
                english: "the score \(score) lies outside the scale \(scale)"),
            hint: Phrase(
                dutch: "noem een score van de schaal \(scale)",
                english: "name a score of the scale \(scale)"))
    }

    static func emptyScale(_ scale: String) -> Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "de schaal \(scale) loopt niet van laag naar hoog",
                english: "the scale \(scale) does not run from low to high"),
            hint: write("'0-10'"))
    }

    static func endBeforeBeginning(end: String, beginning: String) -> Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "'to' \(end) ligt voor 'from' \(beginning)",
                english: "'to' \(end) lies before 'from' \(beginning)"),
            hint: Phrase(
                dutch: "schrijf \(beginning) of later, of verwissel de twee",
                english: "write \(beginning) or a later day, or swap the two"))
    }

    static func readoutBeforeStart(readout: String, start: String) -> Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "'readout' \(readout) ligt voor 'start' \(start)",
                english: "'readout' \(readout) lies before 'start' \(start)"),
            hint: Phrase(
                dutch: "schrijf \(start) of later", english: "write \(start) or a later day"))
    }

    static func badShare(_ key: String, _ value: String, why: Phrase, hint: Phrase?) -> Problem {
        Problem(
            code: "CX009",
            message: Phrase(
                dutch: "\(quoted(key)) is een aandeel, en \(quoted(value)) \(why.dutch)",
                english: "\(quoted(key)) is a share, and \(quoted(value)) \(why.english)"),
            hint: hint)
    }

    static func badDate(_ key: String, _ value: String, hint: Phrase?) -> Problem {
        Problem(
            code: "CX011",
            message: Phrase(
                dutch: "\(quoted(key)) heeft \(quoted(value)); dat is geen datum",
                english: "\(quoted(key)) has \(quoted(value)), which is no date"),
            hint: hint)
    }

    static func badQuarter(_ value: String) -> Problem {
        Problem(
            code: "CX011",
            message: Phrase(
                dutch: "\(quoted(value)) is geen kwartaal",
                english: "\(quoted(value)) is no quarter"),
            hint: write(quoted(MeantQuarter.text(value) ?? "2026Q3")))
    }
}
