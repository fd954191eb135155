import BlueprintRules
import ExperienceModel
import PilotEvaluation

extension BlueprintChecker {
    /// Checks a blueprint with what the sample of each of its pilots can show.
    static func checkWithPlans(
        _ blueprint: Blueprint, sources: SourceMap = SourceMap(), language: Language, on day: Day,
        history: BlueprintHistory? = nil
    ) -> BlueprintCheck {
        check(
            blueprint, sources: sources, language: language, on: day,
            samplePlans: blueprint.pilots.map {
                SamplePlanner.plan($0, metrics: blueprint.metrics)
            }, history: history)
    }
}
