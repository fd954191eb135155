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
            case "open-ended": say("without a planned size", "zonder plan")
            case "none": say("none", "geen")
            default: String(name)
            }
        }.joined(separator: ", ")
    }
}
