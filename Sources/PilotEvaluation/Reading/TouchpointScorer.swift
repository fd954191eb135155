public import ExperienceModel

/// Gathers how customers score the touchpoints of a journey: answers of its pilots, and the surveys
/// and feelings that the blueprint tells.
public enum TouchpointScorer {
    /// Every score of every touchpoint, in the order of the journey; what the pilots brought first.
    public static func scores(of journey: Journey, readOuts: [ReadOut]) -> [TouchpointScore] {
        let asked = readOuts.flatMap(answered)
        return journey.touchpoints.flatMap { touchpoint in
            let names = [touchpoint.id, touchpoint.title].compactMap { $0 }
            let own = asked.filter { names.contains($0.touchpoint) }.map { score in
                var score = score
                score.touchpoint = touchpoint.id
                return score
            }
            return largest(own) + told(touchpoint)
        }
    }

    /// Goals asked at a touchpoint, and groups by touchpoint, of those who got the pilot.
    private static func answered(_ readOut: ReadOut) -> [TouchpointScore] {
        func score(_ touchpoint: String, _ metric: Metric, _ arm: ArmReadOut?) -> TouchpointScore? {
            guard let arm, let interval = arm.interval, interval.estimate.isFinite else {
                return nil
            }
            return TouchpointScore(
                touchpoint: touchpoint, measure: .metric(metric), value: interval.estimate,
                interval: interval, answers: arm.answers, pilot: readOut.plan.pilot.id)
        }
        let goals = (readOut.goals + readOut.guardrails).compactMap { goal in
            goal.goal.at.flatMap { score($0, goal.metric, goal.pilotArm) }
        }
        let groups = readOut.groups.filter { $0.dimension == .touchpoint && !$0.isSuppressed }
            .compactMap { score($0.group, $0.metric, $0.arms.last) }
        return goals + groups
    }

    /// Of several scores on one metric, that with the most answers.
    private static func largest(_ scores: [TouchpointScore]) -> [TouchpointScore] {
        var kept: [TouchpointScore] = []
        for score in scores {
            if let index = kept.firstIndex(where: { $0.measure == score.measure }) {
                if (score.answers ?? 0) > (kept[index].answers ?? 0) { kept[index] = score }
            } else {
                kept.append(score)
            }
        }
        return kept
    }

    /// What the blueprint tells of a touchpoint: its survey, with the interval of Wilson (1927),
    /// and the customers' feeling.
    private static func told(_ touchpoint: Touchpoint) -> [TouchpointScore] {
        var scores: [TouchpointScore] = []
        if let survey = touchpoint.survey, let value = survey.value, (0...1).contains(value) {
            scores.append(
                TouchpointScore(
                    touchpoint: touchpoint.id, measure: .survey(survey.indicator), value: value,
                    interval: survey.n.flatMap { interval(of: value, answers: $0) },
                    answers: survey.n))
        }
        if let emotion = touchpoint.emotion, emotion.score.isFinite {
            scores.append(
                TouchpointScore(
                    touchpoint: touchpoint.id, measure: .feeling, value: emotion.score,
                    answers: emotion.n))
        }
        return scores
    }

    private static func interval(of share: Double, answers: Int) -> Interval? {
        guard answers > 0, answers < 1_000_000_000 else { return nil }
        let yes = min(answers, Int((share * Double(answers)).rounded()))
        return Calculator.share(yes: yes, answers: answers).map {
            // The share as told stands, where the count behind it was rounded.
            Interval(
                estimate: share, lower: min(share, $0.interval.lower),
                upper: max(share, $0.interval.upper))
        }
    }
}
