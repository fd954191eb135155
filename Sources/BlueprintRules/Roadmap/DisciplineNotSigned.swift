import ExperienceModel

/// CX702: a discipline that has not approved the blueprint as it is now.
struct DisciplineNotSigned: BlueprintRule {
    let code = "CX702"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say("a discipline has not approved", "een discipline is nog niet akkoord")
    }

    func remedy(_ words: Wording) -> String {
        words.say("sign with: cxpilot approve", "teken met: cxpilot approve")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                An approval is a promise to carry the journey out. A pilot cannot be launched \
                while a discipline has not given it, because the customer meets all of them.
                """,
                """
                Een akkoord is een belofte om de klantreis mee uit te voeren. Een pilot kan niet \
                starten zolang een discipline het niet gaf, want de klant ontmoet ze allemaal.
                """),
            idea: words.say(
                "The team is multidisciplinary: each discipline signs off.",
                "Het team is multidisciplinair: elke discipline tekent."),
            bad: "cxpilot launch welkom-1        # refused: crm has not approved",
            good: "cxpilot approve welkom-energie --discipline crm --by \"Mei-Lin Tan\"")
    }

    func observations(in context: RuleContext) -> [Observation] {
        guard let history = context.history else { return [] }
        let words = context.words
        return context.blueprint.team.map { member in
            let path = ElementPath.member(member.discipline) + "/discipline"
            guard
                let signed = history.approvals.first(where: { $0.discipline == member.discipline })
            else {
                return Observation(
                    at: path,
                    words.say(
                        "discipline '\(member.discipline)' (\(member.lead)) has not approved this "
                            + "text",
                        "discipline '\(member.discipline)' (\(member.lead)) is nog niet akkoord "
                            + "met deze tekst"))
            }
            let (day, revision) = (
                words.figures.date(signed.on), words.figures.count(signed.revision)
            )
            return .passing(
                at: path,
                words.say(
                    "'\(member.discipline)' approved revision \(revision) on \(day) (\(signed.by))",
                    "'\(member.discipline)' was akkoord met revisie \(revision) op \(day) "
                        + "(\(signed.by))"))
        }
    }
}
