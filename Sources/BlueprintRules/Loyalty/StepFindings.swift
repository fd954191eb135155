import ExperienceModel

/// What the gaps of a ladder say; the ladder of key customers and the levers speak alike.
struct StepFindings {
    let gaps: StepGaps
    /// The key of a touchpoint that names its step: `ladder`.
    let key: String
    /// What a step is called, `ladder step`.
    let noun: String
    let context: RuleContext

    /// One finding for each gap; where there is none, the order that passes.
    var observations: [Observation] {
        gaps.gaps.isEmpty ? passing : gaps.gaps.map(observation)
    }

    private func observation(_ gap: StepGaps.Gap) -> Observation {
        let words = context.words
        let day = words.figures.count(gap.touchpoint.day)
        let below =
            gap.belowDay.map {
                words.say(
                    "which comes on day \(words.figures.count($0))",
                    "die op dag \(words.figures.count($0)) komt")
            } ?? words.say("which no touchpoint carries", "die geen contactpunt draagt")
        return Observation(
            at: context.path(ofTouchpoint: gap.touchpoint.id) + "/" + key,
            words.say(
                "\(noun) '\(gap.above)' ('\(gap.touchpoint.id)', day \(day)) stands on "
                    + "'\(gap.below)', \(below)",
                "\(noun) '\(gap.above)' ('\(gap.touchpoint.id)', dag \(day)) rust op "
                    + "'\(gap.below)', \(below)"))
    }

    private var passing: [Observation] {
        let words = context.words
        return gaps.carried.compactMap { carried in
            guard let last = carried.last else { return nil }
            let steps = carried.map { step, first in
                "'\(step)' (" + words.say("day ", "dag ") + words.figures.count(first.day) + ")"
            }
            return .passing(
                at: context.path(ofTouchpoint: last.first.id) + "/" + key,
                words.say("in order: ", "in volgorde: ") + words.list(steps))
        }
    }
}
