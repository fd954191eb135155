import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import PilotEvaluation

/// Records what the team decided.
struct DecideCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: "Record the decision on a pilot, with a lesson.",
        discussion: """
            A decision that differs from what the evaluation recommends needs a --reason; at \
            least one lesson must have been learnt.

              cxpilot decide welkom-1 --roll-out --learning "Bellen werkt het best na 17.00 uur"
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @Flag(help: "What was decided.")
    var decision: DecisionFlag

    @Option(help: ArgumentHelp("A lesson; may be given again.", valueName: "sentence"))
    var learning: [String] = []

    @Option(
        help: ArgumentHelp(
            "What the lessons are about: a touchpoint, persona or channel; may be given again.",
            valueName: "id"))
    var about: [String] = []

    @Option(
        help: "How we know the lessons: measured, observed or open.", transform: Parsing.basis)
    var basis = Learning.Basis.observed

    @Option(help: "Why, when it differs from the recommendation.")
    var reason: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let (revision, launched) = try situation.launchedPilot(pilot, in: store)
        let actor = situation.actor
        let readOut = PilotEvaluator.readOut(
            of: launched, tallies: try store.tallies(of: pilot, through: situation.day),
            asOf: situation.day, recorded: try store.recordedVerdicts(of: pilot))
        let words = situation.wording(of: revision.blueprint)
        let recorded = RecordedDecision(
            actual: decision.decision, recommended: readOut.recommendation.decision,
            reason: reason, by: actor.name, on: actor.on)
        try validate(recorded, launched, words)
        let subjects = try LearningSubjects.ids(about, in: revision.blueprint)
        let learnings = learning.map {
            Learning(
                text: $0, basis: basis, by: actor.name, on: actor.on, about: subjects,
                revision: revision.number)
        }
        try store.record(
            recorded, for: pilot, learnings: learnings,
            verdicts: EvaluationNote.verdicts(readOut, by: actor.on), by: actor)
        return answer(recorded, words, situation)
    }

    private func validate(
        _ decision: RecordedDecision, _ launched: LaunchedPilot, _ words: Wording
    ) throws {
        if decision.actual != decision.recommended, reason == nil {
            let advised: (english: String, dutch: String) =
                decision.recommended.map {
                    ("'\(Wording(.english).word($0))'", "'\(Wording(.dutch).word($0))'")
                } ?? ("no decision", "geen besluit")
            throw CommandError(
                "the evaluation recommends \(advised.english); say why you decide otherwise: --reason \"…\"",
                "de evaluatie adviseert \(advised.dutch); zeg waarom u anders besluit: --reason \"…\""
            )
        }
        if learning.isEmpty, launched.learnings.isEmpty {
            throw CommandError(
                "a decision comes with at least one lesson: --learning \"…\"",
                "bij een besluit hoort minstens één geleerde les: --learning \"…\"")
        }
    }

    private func answer(
        _ decision: RecordedDecision, _ words: Wording, _ situation: Situation
    ) -> CommandAnswer {
        situation.answer(
            words,
            "decide",
            [
                "pilot": .string(pilot), "actual": .string(decision.actual.rawValue),
                "recommended": decision.recommended.map { .string($0.rawValue) } ?? .null,
                "reason": decision.reason.map(JSONValue.string) ?? .null,
                "by": .string(decision.by),
                "on": .string(decision.on.description),
            ],
            "\(pilot): " + words.word(decision.actual).lowercased()
                + words.say(
                    ", decided by \(decision.by) on ", ", besloten door \(decision.by) op ")
                + words.figures.date(decision.on), next: "cxpilot roadmap")
    }
}

/// The three ways to decide, as flags.
enum DecisionFlag: String, EnumerableFlag {
    case rollOut, iterate, stop

    static func help(for value: DecisionFlag) -> ArgumentHelp? {
        switch value {
        case .rollOut: "Roll it out."
        case .iterate: "Change it and try again."
        case .stop: "Stop it."
        }
    }

    var decision: Decision {
        switch self {
        case .rollOut: .rollOut
        case .iterate: .iterate
        case .stop: .stop
        }
    }
}
