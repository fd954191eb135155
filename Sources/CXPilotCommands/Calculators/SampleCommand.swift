import ArgumentParser
import ExperienceModel
import ExperienceReports
import PilotEvaluation

/// How many answers a goal needs.
struct SampleCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "How many answers a goal needs, or what answers can show.",
        discussion: """
            The goal is what you must be sure of, expect what you hope for: beyond the control, or \
            with --one-arm the figure itself. The baseline is where the control stands: detractors, \
            passives and promoters, or no and yes, as counts or percentages; or one value. \
            With --sd and no --scale it is a mean without ends, such as euros or minutes.

              cxpilot stats sample --goal 2 --expect 12 --baseline 37,44,19
              cxpilot stats sample --goal 20 --expect 30 --one-arm
              cxpilot stats sample --goal 2% --expect 7% --baseline 55,45 --power 90%
              cxpilot stats sample --goal 0.1 --expect 0.3 --scale 1-5 --baseline 1,2,6,25,40
              cxpilot stats sample --goal -0.5 --expect -1.5 --sd 3 --lower-is-better
              cxpilot stats sample --goal 2 --expect 12 --baseline 37,44,19 --branches 40
              cxpilot stats sample --goal 2 --baseline 37,44,19 --answers 600
            """)

    @Option(parsing: .unconditional, help: "What you must be sure of.")
    var goal: WrittenNumber

    @Option(parsing: .unconditional, help: "What you hope for, in the same terms.")
    var expect: WrittenNumber?

    @Option(
        parsing: .unconditional,
        help: "What was known before: counts in the order of the scale, or one value.")
    var baseline: NumberList?

    @Option(help: "Answers per arm, to learn what they can show.")
    var answers: Int?

    @Option(
        help: ArgumentHelp("The scale of a mean; 0-1 for a share.", valueName: "lowest-highest"))
    var scale: ScaleOption?

    @Option(help: "Standard deviation of one answer, for a mean.")
    var sd: Double?

    @Flag(help: "A pilot alone, against a fixed goal.")
    var oneArm = false

    @OptionGroup(title: "Plan") var plan: SampleOptions

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let question = try question()
        let need: SampleNeed
        do throws(SampleNeed.Refusal) {
            need = try SampleCalculator.need(of: question)
        } catch {
            throw CommandError(
                Wording(.english).sentence(for: error, of: question),
                Wording(.dutch).sentence(for: error, of: question))
        }
        return CommandAnswer(
            common.json
                ? StatsJSON.document(need).text
                : SampleNeedText(language: situation.languageHere, style: situation.style)
                    .render(need))
    }

    private func question() throws(CommandError) -> SampleQuestion {
        guard expect != nil || answers != nil else {
            throw .usage(
                "say with --expect what you hope for; a sample is planned for what lies between hope "
                    + "and goal",
                "zeg met --expect waarop u hoopt; een steekproef wordt gepland voor wat er tussen "
                    + "verwachting en doel ligt")
        }
        let scale = try countScale()
        var question = SampleQuestion(scale: scale, goal: try value(goal, "--goal", on: scale))
        if let expect { question.expect = try value(expect, "--expect", on: scale) }
        question.baseline = try baseline(on: scale)
        question.isOneArm = oneArm
        question.standardDeviation = sd
        if let answers {
            guard answers > 0, answers <= 1_000_000_000_000 else {
                throw .usage(
                    "--answers \(answers) is no number of answers; give 1 or more",
                    "--answers \(answers) is geen aantal antwoorden; geef 1 of meer")
            }
            question.answers = answers
        }
        try plan.add(to: &question)
        return question
    }

    /// As --scale says; else as many counts as the baseline has; a percentage is a share's; with a
    /// standard deviation alone there is no scale.
    private func countScale() throws(CommandError) -> CountScale? {
        try checkDeviation()
        if let scale { return CountScale(scale) }
        if sd != nil { return nil }
        guard let baseline, baseline.numbers.count > 1 else {
            let isShare = (baseline?.numbers.first ?? goal).isPercent || goal.isPercent
            return isShare ? .share : .nps
        }
        if baseline.numbers.count == 11 { return .nps }
        guard let scale = CountScale(steps: baseline.numbers.count, nil) else {
            let count = baseline.numbers.count
            throw .usage(
                "--baseline has \(count) numbers: give 1, 2 (no, yes), 3 (detractors, passives, "
                    + "promoters) or 11 (0 to 10), or name another scale with --scale",
                "--baseline heeft \(count) getallen: geef er 1, 2 (nee, ja), 3 (criticasters, "
                    + "passieven, promotors) of 11 (0 tot en met 10), of noem een andere schaal met "
                    + "--scale")
        }
        return scale
    }

    /// NPS and shares have the spread that their value gives them.
    private func checkDeviation() throws(CommandError) {
        guard let sd else { return }
        guard sd > 0, sd <= 1e9 else {
            throw .usage(
                "--sd \(sd) is no standard deviation; give a number above 0",
                "--sd \(sd) is geen standaarddeviatie; geef een getal boven 0")
        }
        let isShare = ([goal, expect].compactMap(\.self) + (baseline?.numbers ?? []))
            .contains(where: \.isPercent)
        let isCounted = scale.map { CountScale($0) == .share } ?? (baseline?.numbers.count ?? 1 > 1)
        guard !isShare, !isCounted else {
            throw .usage(
                "--sd is for a mean; NPS and shares follow from their counts. For a mean give one "
                    + "value as --baseline, or name its --scale",
                "--sd is voor een gemiddelde; NPS en aandelen volgen uit hun aantallen. Geef voor "
                    + "een gemiddelde één waarde als --baseline, of noem de --scale")
        }
    }

    private func value(
        _ number: WrittenNumber, _ option: String, on scale: CountScale?
    ) throws(CommandError) -> Double {
        guard scale == .share else { return number.value }
        // 2 could be two percent or twice all; nobody should have to guess.
        guard number.isPercent || number.value == 0 else {
            throw .usage(
                "write \(option) of a share as a percentage, such as 2%",
                "schrijf \(option) van een aandeel als percentage, zoals 2%")
        }
        return number.share
    }

    private func baseline(on scale: CountScale?) throws(CommandError) -> SampleQuestion.Baseline? {
        guard let baseline else { return nil }
        guard let scale, baseline.numbers.count > 1 else {
            return .value(try value(baseline.numbers[0], "--baseline", on: scale))
        }
        guard let counts = baseline.counts else {
            throw .usage(
                "--baseline needs counts of 0 or more, not all 0",
                "--baseline vraagt aantallen van 0 of meer, niet alle 0")
        }
        if scale == .nps, counts.count == 11 {
            return .counts([0...6, 7...8, 9...10].map { counts[$0].reduce(0, +) })
        }
        guard counts.count == scale.steps else {
            throw .usage(
                "--baseline needs \(scale.steps) numbers separated by commas, not \(counts.count)",
                "--baseline vraagt \(scale.steps) getallen met komma’s ertussen, niet "
                    + "\(counts.count)")
        }
        return .counts(counts)
    }
}
