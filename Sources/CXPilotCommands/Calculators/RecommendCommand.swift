import ArgumentParser
import ExperienceModel
import PilotEvaluation

/// The share of yes.
struct RecommendCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommend", abstract: "The share of yes, with its interval.",
        discussion: "  cxpilot stats recommend --yes 45 --answers 60")

    @Option(help: "How many said yes.")
    var yes: Int

    @Option(help: "How many answered.")
    var answers: Int

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        _ = try CountList([yes, answers]).numbers(expected: 2, option: "--yes")
        guard yes <= answers else {
            throw CommandError.usage(
                "--yes \(yes) cannot be more than --answers \(answers)",
                "--yes \(yes) kan niet meer zijn dan --answers \(answers)")
        }
        return situation.answer(
            Calculator.share(yes: yes, answers: answers), .share, isDifference: false)
    }
}
