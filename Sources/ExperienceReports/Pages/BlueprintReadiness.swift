import ExperienceModel

/// How far a blueprint is: the six steps with their parts, counted from the blueprint itself, and
/// what `check` found on top.
struct BlueprintReadiness {
    let blueprint: Blueprint
    let findings: [Finding]
    let words: Wording

    /// Gaps that are told; the squares show all.
    private static let mostTold = 2

    /// Parts in place and all parts, over the six steps.
    var total: (inPlace: Int, parts: Int) {
        (steps.map(\.inPlace).reduce(0, +), steps.map(\.parts).reduce(0, +))
    }

    var steps: [ReadinessStep] {
        let parts = BlueprintParts(blueprint: blueprint, words: words)
        let steps: [(title: String, told: String, parts: [BlueprintPart])] = [
            (
                words.say("Outside-in insights", "Inzichten van buiten"),
                words.say("insights used in the journey", "inzichten gebruikt"), parts.insights
            ),
            (
                words.say("Personas", "Persona’s"),
                words.say("personas with enough evidence", "persona’s met genoeg bewijs"),
                parts.personas
            ),
            (
                words.say("Channel properties", "Kanaalkenmerken"),
                words.say("channels fully described", "kanalen volledig beschreven"),
                parts.channels
            ),
            (
                words.say("Values in words", "Waarden in woorden"),
                words.say("touchpoints in brand words", "contactpunten in merkwoorden"),
                parts.touchpoints
            ),
            (
                words.say("Proactive contacts", "Proactieve contacten"),
                words.say("stages with one", "fasen met zo’n contact"), parts.stages
            ),
            (
                words.say("Pilots with goals", "Pilots met doelen"),
                words.say("pilots can run", "pilots klaar voor de start"), parts.pilots
            ),
        ]
        return steps.enumerated().map { index, item in
            step(index + 1, title: item.title, told: item.told, parts: item.parts)
        }
    }

    /// A part that a finding names is open; a finding that names none leaves one more part open.
    private func step(
        _ number: Int, title: String, told: String, parts: [BlueprintPart]
    )
        -> ReadinessStep
    {
        let found = findings.filter { $0.severity > .info && self.number(of: $0) == number }
            .sorted { ($1.severity, $0.code) < ($0.severity, $1.code) }
        let named = Set(found.map { subject(of: $0, among: parts) })
        let lacking = parts.filter { $0.gap != nil && !named.contains($0.name) }
        let errors = Set(
            found.filter { $0.severity == .error }.map { subject(of: $0, among: parts) })
        let inPlace = max(0, parts.count - named.count - lacking.count)
        let gaps =
            found.map {
                ReadinessStep.Gap(
                    text: words.capitalised($0.message), code: $0.code,
                    state: $0.severity == .error ? .stop : .iterate)
            }
            + lacking.map { part in
                ReadinessStep.Gap(
                    text: part.name + ": " + (part.gap ?? ""), code: nil, state: .iterate)
            }
        let count = words.say("\(inPlace) of \(parts.count)", "\(inPlace) van \(parts.count)")
        return ReadinessStep(
            number: number, title: title, inPlace: inPlace, parts: parts.count,
            errors: min(errors.count, parts.count - inPlace), text: .strong(count) + " \(told)",
            gaps: shown(of: gaps))
    }

    /// The first gaps; the last of them says how many more there are.
    private func shown(of gaps: [ReadinessStep.Gap]) -> [ReadinessStep.Gap] {
        var shown = Array(gaps.prefix(BlueprintReadiness.mostTold))
        if gaps.count > shown.count, !shown.isEmpty {
            shown[shown.count - 1].text += " (" + words.more(gaps.count - shown.count) + ")"
        }
        return shown
    }

    /// The part that a finding names in quotes, else its place.
    private func subject(of finding: Finding, among parts: [BlueprintPart]) -> String {
        parts.first { finding.message.contains("'\($0.name)'") }?.name
            ?? finding.place.map { "\($0.path):\($0.line)" } ?? finding.code
    }

    /// The step of a finding: the first digit of its code.
    private func number(of finding: Finding) -> Int? {
        finding.code.first { $0.isNumber }.flatMap { $0.wholeNumberValue }
    }
}
