import ExperienceModel

/// CX002, CX003, CX006, CX007, CX010, CX012: keys, ids and references.
extension Problem {
    static func unknownKey(_ key: String, of subject: Subject, hint: Phrase?) -> Problem {
        Problem(
            code: "CX002",
            message: Phrase(
                dutch: "\(subject.phrase.dutch) kent geen sleutel \(quoted(key))",
                english: "\(subject.phrase.english) knows no key \(quoted(key))"),
            hint: hint)
    }

    /// `{share: 0,26}` reads as two keys, of which the second is a number.
    static func splitByComma(_ key: String, of subject: Subject) -> Problem {
        var problem = unknownKey(key, of: subject, hint: nil)
        problem.hint = Phrase(
            dutch: "schrijf een punt in een getal, geen komma",
            english: "write a point in a number, not a comma")
        return problem
    }

    /// `{exit_plan: we stop, the bill stays}` is one text here, and two keys to YAML.
    static func commaInBraces(_ key: String) -> Problem {
        Problem(
            code: "CX019", severity: .info,
            message: Phrase(
                dutch: "\(quoted(key)) is hier één tekst met een komma; "
                    + "andere lezers van YAML zien twee sleutels",
                english: "\(quoted(key)) is one text with a comma here; "
                    + "other readers of YAML see two keys"),
            hint: Problem.quoteAroundAll)
    }

    static func missingKey(_ key: String, of subject: Subject, meaning: String) -> Problem {
        missing(quoted(key), key, of: subject, meaning: meaning)
    }

    /// None of several keys of which one must stand there.
    static func missingOne(of keys: [String], in subject: Subject) -> Problem {
        let both = keys.map { quoted($0) }.joined(separator: ", ")
        return Problem(
            code: "CX003",
            message: Phrase(
                dutch: "\(subject.phrase.dutch) heeft geen van \(both)",
                english: "\(subject.phrase.english) has none of \(both)"),
            hint: keys.first.map {
                Phrase(dutch: "voeg bijvoorbeeld '\($0)' toe", english: "add '\($0)', for example")
            })
    }

    private static func missing(
        _ name: String, _ key: String, of subject: Subject, meaning: String
    ) -> Problem {
        Problem(
            code: "CX003",
            message: Phrase(
                dutch: "\(subject.phrase.dutch) heeft geen \(name)",
                english: "\(subject.phrase.english) has no \(name)"),
            hint: Phrase(dutch: "voeg '\(key):' toe", english: "add '\(key):', \(meaning)"))
    }

    static func duplicateKey(_ key: String) -> Problem {
        Problem(
            code: "CX006",
            message: Phrase(
                dutch: "de sleutel \(quoted(key)) staat er twee keer",
                english: "the key \(quoted(key)) is given twice"),
            hint: Phrase(
                dutch: "houd er één, of voeg ze samen", english: "keep one, or merge the two"))
    }

    static func duplicateID(_ id: String, _ noun: Noun) -> Problem {
        Problem(
            code: "CX006",
            message: Phrase(
                dutch: "\(noun.phrase.dutch) \(quoted(id)) is al gedefinieerd",
                english: "\(noun.phrase.english) \(quoted(id)) is already defined"),
            hint: Phrase(dutch: "kies een andere naam", english: "choose another name"))
    }

    static func badIdentifier(_ id: String, suggestion: String?) -> Problem {
        Problem(
            code: "CX007",
            message: Phrase(
                dutch: "\(quoted(id)) is geen naam in kleine letters, cijfers en streepjes",
                english: "\(quoted(id)) is no name in small letters, digits and hyphens"),
            hint: write(suggestion.map { quoted($0) }))
    }

    static func shareTotal(_ total: String) -> Problem {
        Problem(
            code: "CX010",
            message: Phrase(
                dutch: "de aandelen van de persona’s tellen op tot \(total)",
                english: "the shares of the personas total \(total)"),
            hint: Phrase(
                dutch: "samen moeten ze 100% zijn, op 1% na",
                english: "together they must be 100%, give or take 1%"))
    }

    static func mixTotal(_ total: String) -> Problem {
        Problem(
            code: "CX010",
            message: Phrase(
                dutch: "de aandelen van de referentiemix tellen op tot \(total)",
                english: "the shares of the reference mix total \(total)"),
            hint: Phrase(
                dutch: "samen moeten ze 100% zijn, op 1% na",
                english: "together they must be 100%, give or take 1%"))
    }

    static func branchTwice(_ branch: String) -> Problem {
        Problem(
            code: "CX006",
            message: Phrase(
                dutch: "filiaal \(quoted(branch)) staat er twee keer",
                english: "branch \(quoted(branch)) is given twice"),
            hint: Phrase(
                dutch: "een filiaal hoort bij één groep", english: "a branch belongs to one arm"))
    }

    /// A floor lies on the better side of its goal.
    static var floorBeyondGoal: Problem {
        Problem(
            code: "CX008",
            message: Phrase(
                dutch: "de ondergrens (floor) ligt voorbij het doel zelf",
                english: "the floor lies beyond the goal itself"),
            hint: Phrase(
                dutch: "de ondergrens is wat zeker moet zijn, het doel wat de schatting moet halen",
                english: "be sure of the floor; the estimate has to reach the goal"))
    }

    static var promotersAndDetractors: Problem {
        Problem(
            code: "CX010",
            message: Phrase(
                dutch: "promotors en criticasters zijn samen meer dan 100%",
                english: "promoters and detractors total more than 100%"))
    }

    static func dangling(
        _ name: String, _ noun: Noun, in subject: Subject, hint: Phrase?
    ) -> Problem {
        Problem(
            code: "CX012",
            message: Phrase(
                dutch: "\(subject.phrase.dutch) noemt \(noun.phrase.dutch) \(quoted(name)), "
                    + "maar die naam is niet gedefinieerd",
                english: "\(subject.phrase.english) names \(noun.phrase.english) "
                    + "\(quoted(name)), which is not defined"),
            hint: hint)
    }
}
