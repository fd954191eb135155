import ExperienceModel

/// CX708: effort of nothing, which takes nobody's time.
struct WorkWithoutEffort: BlueprintRule {
    let code = "CX708"
    let severity = Finding.Severity.info

    func title(_ words: Wording) -> String {
        words.say("work takes nobody's time", "werk kost niemand tijd")
    }

    func remedy(_ words: Wording) -> String {
        words.say(
            "name the person-weeks over all waves, or take the discipline away",
            "noem de persoonsweken over alle golven, of haal de discipline weg")
    }

    func explanation(_ words: Wording) -> RuleExplanation {
        RuleExplanation(
            why: words.say(
                """
                The roadmap places work where people have room. Effort of nothing fits \
                everywhere, so a forgotten figure makes a roadmap that looks lighter than it is.
                """,
                """
                Het uitrolplan zet werk waar mensen ruimte hebben. Inzet van niets past overal, \
                dus een vergeten getal maakt een uitrolplan dat lichter lijkt dan het is.
                """),
            idea: words.say(
                "What was learnt is rolled out by a roadmap, against real capacity.",
                "Het geleerde wordt uitgerold met een uitrolplan, op echte capaciteit."),
            bad: "rollout: {effort: {crm: 0}, …}",
            good: "rollout: {effort: {crm: 2.5}, …}")
    }

    func observations(in context: RuleContext) -> [Observation] {
        guard context.blueprint.roadmap != nil else { return [] }
        let words = context.words
        return RoadmapWork.all(in: context).flatMap { work in
            work.effort.isEmpty
                ? [
                    Observation(
                        at: work.path + "/id",
                        words.say(
                            "'\(work.id)' names no effort, so it takes nobody's time",
                            "'\(work.id)' noemt geen inzet en kost dus niemand tijd"))
                ]
                : work.effort.filter { $0.value == 0 }.keys.sorted().map { discipline in
                    Observation(
                        at: work.keys + "/effort/\(discipline)",
                        words.say(
                            "'\(work.id)' asks no person-weeks of \(discipline)",
                            "'\(work.id)' vraagt geen persoonsweken van \(discipline)"))
                }
        }
    }
}
