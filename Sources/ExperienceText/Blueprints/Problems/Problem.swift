import ExperienceModel

/// What can be wrong with a text, in words; the extensions in this folder list every case.
struct Problem {
    var code: String
    var severity = Finding.Severity.error
    var message: Phrase
    var notes: [Phrase] = []
    var hint: Phrase?

    /// What is wrong at that place.
    func finding(at place: SourcePlace, in language: Language) -> Finding {
        Finding(
            code: code, severity: severity, place: place, message: message.text(in: language),
            notes: notes.map { $0.text(in: language) }, hint: hint?.text(in: language))
    }

    /// The same with a note that shows where the other one stands.
    func first(at place: SourcePlace?) -> Problem {
        guard let place else { return self }
        var problem = self
        let spot = "\(place.path):\(place.line):\(place.column)"
        problem.notes.append(
            Phrase(dutch: "voor het eerst op \(spot)", english: "first at \(spot)"))
        return problem
    }

    /// The hint `did you mean 'email'?`.
    static func didYouMean(_ word: String?) -> Phrase? {
        word.map {
            Phrase(dutch: "bedoelt u \(quoted($0))?", english: "did you mean \(quoted($0))?")
        }
    }

    /// The hint `write 26%`.
    static func write(_ text: String?) -> Phrase? {
        text.map { Phrase(dutch: "schrijf \($0)", english: "write \($0)") }
    }
}

/// A problem that ends the reading of a file: nothing after it can be trusted.
struct UnreadableText: Error {
    var problem: Problem
    var place: SourcePlace
}
