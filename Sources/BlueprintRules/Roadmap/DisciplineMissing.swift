import ExperienceModel

/// CX701: a discipline that the team lacks, or one that has nothing to do.
struct DisciplineMissing: BlueprintRule {
    let code = "CX701"
    let severity = Finding.Severity.warning

    func title(_ words: Wording) -> String {
        words.say(
            "a discipline is missing from the team, or owns nothing",
            "een discipline ontbreekt in het team, of heeft niets in handen")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "add it to 'team' with who leads it",
            "zet haar bij 'team', met wie haar leidt")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                Customers meet one company; a journey that only marketing designed breaks at the \
                bill. The five disciplines each own touchpoints and each sign, and one that owns \
                nothing does not sign for anything.
                """,
                """
                Klanten zien één bedrijf; een klantreis die alleen marketing ontwierp, breekt bij \
                de rekening. De vijf disciplines hebben elk contactpunten in handen en tekenen \
                elk; wie niets in handen heeft, tekent nergens voor.
                """),
            idea: words.say(
                "The team is multidisciplinary: five disciplines, each owning touchpoints, each "
                    + "signing off.",
                "Het team is multidisciplinair: vijf disciplines, elk met eigen contactpunten en "
                    + "een eigen handtekening."),
            bad: "team: [{discipline: marketing, lead: Sanne}]",
            good: """
                team:
                  - {discipline: marketing,  lead: Sanne}
                  - {discipline: products,   lead: Karim}
                  - {discipline: channels,   lead: Joost}
                  - {discipline: crm,        lead: Mei-Lin}
                  - {discipline: operations, lead: Petra}
                """)
    }

    func observations(in context: RuleContext) -> [Observation] {
        missing(context) + idle(context)
    }

    private func missing(_ context: RuleContext) -> [Observation] {
        let words = context.words
        let missing = TeamDisciplines.missing(from: context.blueprint.team.map(\.discipline))
        let present = words.figures.count(TeamDisciplines.count - missing.count)
        let all = words.figures.count(TeamDisciplines.count)
        guard !missing.isEmpty else {
            return [
                .passing(
                    at: "team/key",
                    words.say(
                        "the team has \(present) of the \(all) disciplines",
                        "het team heeft \(present) van de \(all) disciplines"))
            ]
        }
        let names = words.list(missing.map { "'\($0)'" })
        return [
            Observation(
                at: "team/key",
                words.say(
                    "the team has \(present) of the \(all) disciplines, without \(names)",
                    "het team heeft \(present) van de \(all) disciplines, zonder \(names)"))
        ]
    }

    private func idle(_ context: RuleContext) -> [Observation] {
        let blueprint = context.blueprint
        let working = RoadmapWork.all(in: context).flatMap { work in
            work.effort.filter { $0.value > 0 }.keys
        }
        let busy = Set(blueprint.touchpoints.compactMap(\.owner) + working)
        return blueprint.team.filter { !busy.contains($0.discipline) }.map { member in
            Observation(
                at: ElementPath.member(member.discipline) + "/discipline",
                context.words.say(
                    "discipline '\(member.discipline)' owns no touchpoint and has no work on the "
                        + "roadmap",
                    "discipline '\(member.discipline)' heeft geen contactpunt in handen en geen "
                        + "werk in het uitrolplan"),
                hint: context.words.say(
                    "make it 'owner' of what it answers for",
                    "maak haar 'owner' van waar zij voor instaat"),
                severity: .info)
        }
    }
}
