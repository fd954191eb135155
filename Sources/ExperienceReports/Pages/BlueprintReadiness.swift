import ExperienceModel

/// How far a blueprint is: the six steps with their parts, and what `check` found open.
struct BlueprintReadiness {
    let blueprint: Blueprint
    let findings: [Finding]
    let words: Wording

    /// Parts in place and all parts, over the six steps.
    var total: (inPlace: Int, parts: Int) {
        (steps.map(\.inPlace).reduce(0, +), steps.map(\.parts).reduce(0, +))
    }

    var steps: [ReadinessStep] {
        let parts: [(String, Int, String)] = [
            (
                words.say("Outside-in insights", "Inzichten van buiten"),
                blueprint.insights.count, words.say("insights", "inzichten")
            ),
            (
                words.say("Personas", "Persona’s"), blueprint.personas.count,
                words.say("personas", "persona’s")
            ),
            (
                words.say("Channel properties", "Kanaalkenmerken"), blueprint.channels.count,
                words.say("channels", "kanalen")
            ),
            (
                words.say("Values in words", "Waarden in woorden"), blueprint.brandValues.count,
                words.say("brand values", "merkwaarden")
            ),
            (
                words.say("Proactive contacts", "Proactieve contacten"),
                blueprint.touchpoints.count, words.say("touchpoints", "contactpunten")
            ),
            (
                words.say("Pilots with goals", "Pilots met doelen"), blueprint.pilots.count,
                words.say("pilots", "pilots")
            ),
        ]
        return parts.enumerated().map { index, part in
            step(index + 1, title: part.0, parts: part.1, noun: part.2)
        }
    }

    /// A finding counts as one open part; more findings than parts leave no part in place.
    private func step(_ number: Int, title: String, parts: Int, noun: String) -> ReadinessStep {
        let open = findings.filter { $0.severity > .info && self.number(of: $0) == number }
            .sorted { ($1.severity, $0.code) < ($0.severity, $1.code) }
        let places = Set(open.map { $0.place.map { "\($0.path):\($0.line)" } ?? $0.code })
        let errors = Set(
            open.filter { $0.severity == .error }
                .map { $0.place.map { "\($0.path):\($0.line)" } ?? $0.code })
        let inPlace = max(0, parts - places.count)
        let count = words.say("\(inPlace) of \(parts)", "\(inPlace) van \(parts)")
        return ReadinessStep(
            number: number, title: title, inPlace: inPlace, parts: parts,
            errors: min(errors.count, parts - inPlace),
            text: .strong(count) + " \(noun) \(words.say("in place", "op orde"))",
            gaps: open.prefix(2).map {
                .init(
                    text: words.capitalised($0.message), code: $0.code,
                    state: $0.severity == .error ? .stop : .iterate)
            })
    }

    /// The step of a finding: the first digit of its code.
    private func number(of finding: Finding) -> Int? {
        finding.code.first { $0.isNumber }.flatMap { $0.wholeNumberValue }
    }
}
