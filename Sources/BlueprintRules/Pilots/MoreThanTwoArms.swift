import ExperienceModel

/// CX615: arms about which a pilot gives no verdict.
struct MoreThanTwoArms: BlueprintRule {
    let code = "CX615"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say("an arm gets no verdict", "een groep krijgt geen oordeel")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "give every arm beside the control a pilot of its own",
            "geef elke groep naast de controlegroep een eigen pilot")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                A verdict holds the last arm against the first. Arms between them are counted and \
                shown, but nothing is decided about them, and whoever picks the best of several \
                arms afterwards picks luck as well.
                """,
                """
                Een oordeel houdt de laatste groep tegen de eerste. Groepen daartussen worden \
                geteld en getoond, maar er wordt niets over besloten, en wie achteraf de beste van \
                meer groepen kiest, kiest ook het toeval.
                """),
            idea: words.say(
                "Step 6, pilots focused on results that were fixed beforehand.",
                "Stap 6, pilots gericht op resultaten die vooraf vastliggen."),
            bad: """
                - id: welkom-1
                  arms: [control, kaart, bellen]
                """,
            good: """
                - id: welkom-kaart
                  arms: [control, kaart]
                - id: welkom-bellen
                  arms: [control, bellen]
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        let words = context.words
        return context.blueprint.pilots.filter { $0.arms.count > 2 }.map { pilot in
            let count = words.figures.count(pilot.arms.count)
            let others = pilot.arms.dropFirst().dropLast().map { "'\($0)'" }
            let names = others.joined(separator: ", ")
            let (judged, control) = (pilot.pilotArm, pilot.arms[0])
            return Observation(
                at: ElementPath.pilot(pilot.id) + "/arms",
                words.say(
                    "pilot '\(pilot.id)' has \(count) arms, and its verdict is about '\(judged)' "
                        + "against '\(control)' only; shown without a verdict: \(names)",
                    "pilot '\(pilot.id)' heeft \(count) groepen, en het oordeel gaat alleen over "
                        + "'\(judged)' tegen '\(control)'; zonder oordeel getoond: \(names)"),
                hint: words.say(
                    "plan a pilot of its own for \(names), or put the arm that matters last",
                    "plan een eigen pilot voor \(names), of zet de groep waar het om gaat "
                        + "achteraan"))
        }
    }
}
