import ExperienceModel

/// How far a blueprint is, told step by step: parts in place, and what keeps the others open.
struct BlueprintReadiness {
    let readiness: Readiness
    let words: Wording

    /// Gaps that are told; the squares show all.
    private static let mostTold = 2

    var steps: [ReadinessStep] {
        readiness.steps.map { step in
            let (title, told) = words(of: step.number)
            let (inPlace, needed) = (step.inPlace, step.parts.count)
            let count = words.say("\(inPlace) of \(needed)", "\(inPlace) van \(needed)")
            return ReadinessStep(
                number: step.number, title: title, inPlace: inPlace, parts: needed,
                errors: step.open.count { $0.severity == .error },
                text: .strong(count) + " \(told)", gaps: gaps(of: step))
        }
    }

    /// The gravest first; the last of those told says how many more there are.
    private func gaps(of step: Readiness.Step) -> [ReadinessStep.Gap] {
        let open = step.open.enumerated().sorted {
            ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
        }.map(\.element)
        var gaps = open.prefix(Self.mostTold).map { finding in
            ReadinessStep.Gap(
                text: words.capitalised(finding.message), code: finding.code,
                state: finding.severity == .error ? .stop : .iterate)
        }
        if open.count > gaps.count, !gaps.isEmpty {
            gaps[gaps.count - 1].text += " (" + words.more(open.count - gaps.count) + ")"
        }
        return gaps
    }

    private func words(of step: Int) -> (title: String, told: String) {
        switch step {
        case 1:
            (
                words.say("Outside-in insights", "Inzichten van buiten"),
                words.say("insights used in the journey", "inzichten gebruikt")
            )
        case 2:
            (
                words.say("Personas", "Persona’s"),
                words.say("personas with enough evidence", "persona’s met genoeg bewijs")
            )
        case 3:
            (
                words.say("Channel properties", "Kanaalkenmerken"),
                words.say("channels fully described", "kanalen volledig beschreven")
            )
        case 4:
            (
                words.say("Values in words", "Waarden in woorden"),
                words.say("touchpoints in brand words", "contactpunten in merkwoorden")
            )
        case 5:
            (
                words.say("Proactive contacts", "Proactieve contacten"),
                words.say("stages with one", "fasen met zo’n contact")
            )
        default:
            (
                words.say("Pilots with goals", "Pilots met doelen"),
                words.say("pilots can run", "pilots klaar voor de start")
            )
        }
    }
}
