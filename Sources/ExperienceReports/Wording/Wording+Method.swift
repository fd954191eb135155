package import ExperienceModel

extension Wording {
    /// How an interval was made, in words: `score interval, one look`.
    ///
    /// - Parameter method: its name as documents have it, `score, one look`.
    package func method(_ method: String) -> String {
        method.split(separator: ",").map { part in
            let name = part.drop { $0 == " " }
            return switch name {
            case "score": say("score interval", "score-interval")
            case "Hall": say("Hall’s interval", "interval volgens Hall")
            case "MOVER": "MOVER"
            case "one look": say("one look", "één keer gekeken")
            case "planned looks": say("looks as planned", "met gepland kijken")
            case "plan reached": say("at the planned number", "bij het geplande aantal")
            case "end date": say("at the planned end", "op de geplande einddatum")
            case "open-ended": say("without a planned size", "zonder plan")
            case "re-planned":
                say("re-planned after results were seen", "bijgesteld na het zien van uitkomsten")
            case "branches": say("counted branch by branch", "per vestiging geteld")
            case "weighted": say("re-weighted", "herwogen")
            case "none": say("none", "geen")
            default: String(name)
            }
        }.joined(separator: ", ")
    }

    /// What a level means while people look every day.
    func promise(_ level: Double) -> String {
        let share = figures.share(level, decimals: 0)
        return say(
            "Each end holds with \(share), however often you look.",
            "Elk uiteinde geldt met \(share) zekerheid, hoe vaak u ook kijkt.")
    }

    /// What the design allows to say, in one sentence.
    func sentence(for grade: DesignGrade) -> String {
        switch grade {
        case .caused:
            say(
                "Lots decided who got the change, so the difference is its effect.",
                "Loting bepaalde wie de verandering kreeg, dus het verschil is het effect ervan.")
        case .effect:
            say(
                "Without lots, but beside the control’s own change: an effect, if both groups "
                    + "would otherwise have moved alike.",
                "Zonder loting, maar naast de verandering in de controlegroep zelf: een effect, "
                    + "als beide groepen anders gelijk op waren gegaan.")
        case .association:
            say(
                "Without lots: what goes together with the change, not what it caused.",
                "Zonder loting: wat samengaat met de verandering, niet waardoor het komt.")
        case .beforeAfterEvidence:
            say(
                "Before and after, without a comparison group: evidence, never proof.",
                "Voor en na, zonder vergelijkingsgroep: een aanwijzing, nooit een bewijs.")
        }
    }
}
