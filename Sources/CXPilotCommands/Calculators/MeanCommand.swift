import ArgumentParser
import ExperienceModel
import PilotEvaluation

/// The mean of a scale.
struct MeanCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "mean", abstract: "The mean of a scale, with its interval.",
        discussion: "  cxpilot stats mean --counts 1,2,6,25,40 --scale 1-5")

    @Option(help: "How many gave each score, lowest first.")
    var counts: CountList

    @Option(help: ArgumentHelp("The scale.", valueName: "lowest-highest"))
    var scale: ScaleOption

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let steps = scale.scale.highest - scale.scale.lowest + 1
        let numbers = try counts.numbers(expected: steps, option: "--counts")
        return situation.answer(
            Calculator.mean(lowest: scale.scale.lowest, counts: numbers), .scaleMean,
            isDifference: false)
    }
}
