import ExperienceModel

/// CX517: a journey that replaces itself, at once or by way of others.
struct JourneyReplacesItself: BlueprintRule {
    let code = "CX517"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("a journey replaces itself", "een klantreis vervangt zichzelf")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "write in 'replaces' the journey of today, and leave it out of that one",
            "schrijf bij 'replaces' de klantreis van nu, en laat het daar weg")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A journey that another one replaces is the past, and only what is to come is \
                judged. Journeys that replace each other in a ring are all past, so nothing is \
                said about them, or about what customers would gain.
                """,
                """
                Een klantreis die door een andere wordt vervangen, is het verleden, en beoordeeld \
                wordt alleen wat komt. Klantreizen die elkaar in een kring vervangen, zijn \
                allemaal verleden; er wordt dus niets over gezegd, en niets over wat klanten \
                ermee winnen.
                """),
            idea: words.say(
                "The customer journey: the current one first, then the coming one beside it.",
                "De klantreis: eerst de huidige, dan de toekomstige ernaast."),
            bad: """
                - {id: jaar1-nu, state: current, replaces: jaar1-welkom, …}
                - {id: jaar1-welkom, state: future, replaces: jaar1-nu, …}
                """,
            good: """
                - {id: jaar1-nu, state: current, …}
                - {id: jaar1-welkom, state: future, replaces: jaar1-nu, …}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let next = Dictionary(
            context.blueprint.journeys.map { ($0.id, $0.replaces) },
            uniquingKeysWith: { first, _ in first })
        var met: Set<String> = []
        return context.blueprint.journeys.compactMap { journey in
            var chain: [String] = []
            var place: [String: Int] = [:]
            var id = journey.id
            // Each journey is passed once, whichever way leads to it.
            while met.insert(id).inserted, let replaced = next[id].flatMap(\.self) {
                place[id] = chain.count
                chain.append(id)
                id = replaced
            }
            return place[id].map { observation(Array(chain[$0...]), context.words) }
        }
    }

    private func observation(_ ring: [String], _ words: Wording) -> Observation {
        let path = ElementPath.journey(ring[0]) + "/replaces"
        guard ring.count > 1 else {
            return Observation(
                at: path,
                words.say(
                    "journey '\(ring[0])' replaces itself",
                    "klantreis '\(ring[0])' vervangt zichzelf"))
        }
        let chain = (ring + [ring[0]]).map { "'\($0)'" }
            .joined(separator: words.say(" replaces ", " vervangt "))
        return Observation(at: path, words.say("a ring: journey ", "een kring: klantreis ") + chain)
    }
}
