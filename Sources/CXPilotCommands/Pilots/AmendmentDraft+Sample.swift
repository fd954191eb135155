import ExperienceModel
import ExperienceReports
import PilotEvaluation

/// Whether a new sample is one that the answers so far leave open.
extension AmendmentDraft {
    /// Refuses samples that cannot be, or that no rule covers any more.
    func refuseSample(
        _ amendment: PlanAmendment, _ present: Pilot, _ readOut: ReadOut,
        _ standing: PlanStanding
    ) throws(CommandError) {
        let new = amendment.applied(to: present)
        for goal in readOut.goals + readOut.guardrails {
            let (before, after) = (
                goal.goal.plannedAnswers(in: present), goal.goal.plannedAnswers(in: new)
            )
            guard after != before else { continue }
            guard let after, after > 0 else { throw Self.noAnswers(of: goal) }
            guard after >= SampleNeed.fewest else { throw Self.belowLeast(goal, after, new) }
            guard amendment.basis != .noAnswers else { continue }
            guard let before, before > 0 else { throw Self.neverPlanned(goal, present) }
            guard goal.verdict.isUndecided, !goal.isFinal else { continue }
            let answers = goal.answersPerArm
            if answers >= Double(after) { throw Self.reached(goal, answers, after) }
            let fraction =
                standing.standings.first { $0.goal == goal.goal.key }?.fraction ?? 0
            if amendment.basis == .otherReasons, after > before, fraction >= Self.half {
                throw Self.tooLateToRaise(goal)
            }
        }
    }

    private static func noAnswers(of goal: GoalReadOut) -> CommandError {
        .saying { words in
            let name = words.name(of: goal.metric)
            return words.say(
                "with that plan nobody would answer for \(name); invite more, or expect more of "
                    + "them to answer",
                "met dat plan antwoordt niemand voor \(name); nodig meer klanten uit, of verwacht "
                    + "meer respons")
        }
    }

    /// Limits and verdicts are tried down to 20 planned answers per arm, not below (STATISTICS 1).
    private static func belowLeast(
        _ goal: GoalReadOut, _ planned: Int, _ pilot: Pilot
    ) -> CommandError {
        let invited = SamplePlan.Line(goal: goal.goal, metric: goal.metric)
            .invited(for: SampleNeed.fewest, in: pilot)
        return .saying { words in
            let name = words.name(of: goal.metric)
            let least = SampleNeed.fewest
            let count = words.answers(planned)
            let remedy =
                invited.map {
                    words.say(
                        "invite at least \(words.figures.count($0)) per arm",
                        "nodig er minstens \(words.figures.count($0)) per groep uit")
                } ?? words.say("invite more", "nodig er meer uit")
            return words.say(
                "with that plan \(count) per arm are planned for \(name), and a verdict is planned "
                    + "on at least \(least); \(remedy)",
                "met dat plan zijn \(count) per groep gepland voor \(name), en een oordeel vraagt "
                    + "een plan van minstens \(least); \(remedy)")
        }
    }

    private static func neverPlanned(_ goal: GoalReadOut, _ pilot: Pilot) -> CommandError {
        .saying { words in
            let name = words.name(of: goal.metric)
            return words.say(
                "pilot '\(pilot.id)' started without a planned sample for \(name), and a number "
                    + "cannot be planned once answers are in; plan a new pilot with a new id",
                "pilot '\(pilot.id)' begon zonder geplande steekproef voor \(name), en als er "
                    + "antwoorden zijn valt er geen aantal meer te plannen; plan een nieuwe pilot "
                    + "met een nieuwe id")
        }
    }

    private static func reached(
        _ goal: GoalReadOut, _ answers: Double, _ planned: Int
    ) -> CommandError {
        .saying { words in
            let name = words.name(of: goal.metric)
            let now = words.figures.number(answers, decimals: 0)
            let new = words.figures.count(planned)
            return words.say(
                "\(now) answers per arm to \(name) are in, and the new plan is \(new); "
                    + "plan more than what is in, or wait for the read-out",
                "er zijn \(now) antwoorden per groep op \(name), en het nieuwe plan is \(new); "
                    + "plan meer dan er al is, of wacht het oordeel af")
        }
    }

    private static func tooLateToRaise(_ goal: GoalReadOut) -> CommandError {
        .saying { words in
            let name = words.name(of: goal.metric)
            return words.say(
                "half of the planned answers to \(name) are in, and from then on a sample is not "
                    + "raised for other reasons; leave out --other-reasons: then intervals are "
                    + "adjusted",
                "de helft van de geplande antwoorden op \(name) is binnen, en dan groeit een "
                    + "steekproef niet meer om andere redenen; laat --other-reasons weg: dan worden "
                    + "de intervallen aangepast")
        }
    }
}

extension GoalReadOut {
    /// Answers so far, per arm: of arms that are compared the harmonic mean, which is what their
    /// difference knows.
    fileprivate var answersPerArm: Double {
        let compared = isDifference && arms.count > 1 ? [arms.first, arms.last] : [arms.last]
        let counts = compared.compactMap { $0.map { Double($0.answers) } }
        guard !counts.isEmpty, counts.allSatisfy({ $0 > 0 }) else { return 0 }
        return Double(counts.count) / counts.reduce(0) { $0 + 1 / $1 }
    }
}
