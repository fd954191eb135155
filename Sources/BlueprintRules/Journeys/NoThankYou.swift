import ExperienceModel

/// CX508: nobody thanks the new customer in the first week.
struct NoThankYou: BlueprintRule {
    let code = "CX508"
    let severity = Finding.Severity.warning
    let limit: RuleLimit? = RuleLimit(7, .days)

    func title(_ words: Wording) -> String {
        words.say(
            "no contact thanks the customer in the first week",
            "geen contact bedankt de klant in de eerste week")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "thank the customer in words in the first days, or write 'thanks: true' where it is done",
            "bedank de klant met woorden in de eerste dagen, of schrijf 'thanks: true' waar dat gebeurt"
        )
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A customer who has just chosen us wonders whether it was right. Thanks in the first \
                week answer that, and cost next to nothing. A touchpoint thanks when it says \
                'thanks: true', or when its text or script thanks in words (thank, thanks, dank, \
                bedankt).
                """,
                """
                Een klant die net voor ons koos, vraagt zich af of dat goed was. Een dank in de \
                eerste week geeft antwoord, en kost bijna niets. Een contactpunt bedankt als het \
                'thanks: true' zegt, of als de tekst of het script met woorden bedankt (dank, \
                bedankt, thank, thanks).
                """),
            idea: words.say(
                "Loyalty programme rules: thank and welcome new customers in their first months.",
                "Regels voor loyaliteit: bedank en verwelkom nieuwe klanten in hun eerste maanden."),
            bad: """
                - {id: tp-mail, stage: tekenen, day: 1, channel: email, reach: 92%, side: frontstage, text: Uw contract is verwerkt.}
                """,
            good: """
                - {id: tp-kaart, stage: welkom, day: 3, channel: post, reach: 100%, side: frontstage, text: Dank u wel. Ik help u graag.}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        context.comingJourneys.filter(\.reachesSomebody).map { journey in
            let path = ElementPath.journey(journey.id) + "/id"
            let words = context.words
            let limit = context.limit(self, at: path)
            // Only until the first one that thanks are texts read.
            let order = journey.touchpoints.indices.sorted {
                (journey.touchpoints[$0].day, $0) < (journey.touchpoints[$1].day, $1)
            }
            let first = order.lazy.map { journey.touchpoints[$0] }
                .first { $0.reach > 0 && thanks($0) }
            guard let first else {
                return Observation(
                    at: path,
                    words.say(
                        "no contact in '\(journey.id)' thanks the customer, limit ",
                        "geen contact in '\(journey.id)' bedankt de klant, grens ")
                        + words.say("day ", "dag ") + context.planned(limit))
            }
            let message =
                words.say(
                    "'\(first.id)' is the first contact that thanks, on \(context.day(first.day)), limit ",
                    "'\(first.id)' is het eerste contact dat bedankt, op \(context.day(first.day)), grens "
                )
                + words.say("day ", "dag ") + context.planned(limit)
            let place = ElementPath.touchpoint(first, in: journey) + "/day"
            return Double(first.day) <= limit
                ? .passing(at: place, message) : Observation(at: place, message)
        }
    }

    private func thanks(_ touchpoint: Touchpoint) -> Bool {
        if touchpoint.thanks { return true }
        let texts = [touchpoint.title, touchpoint.text, touchpoint.script].compactMap { $0 }
        return (texts + touchpoint.texts.values).contains { text in
            text.lowercased().split { !$0.isLetter }.contains(where: isThanks)
        }
    }

    /// Whether a word thanks, whatever its ending; `dankzij` only gives a cause.
    private func isThanks(_ word: Substring) -> Bool {
        let beginnings = ["dank", "bedank", "thank"]
        return word != "dankzij" && beginnings.contains { word.hasPrefix($0) }
    }
}
