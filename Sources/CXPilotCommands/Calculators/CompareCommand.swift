import ArgumentParser
import ExperienceModel
import PilotEvaluation

/// The difference in NPS between pilot and control.
struct CompareCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "The difference in NPS, pilot minus control.",
        discussion: """
            Detractors, passives and promoters of each:

              cxpilot stats compare --pilot 20,40,40 --control 30,40,30
            """)

    @Option(help: "Detractors, passives, promoters of the pilot.")
    var pilot: CountList

    @Option(help: "Detractors, passives, promoters of the control.")
    var control: CountList

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let figure = Calculator.npsDifference(
            pilot: try pilot.numbers(expected: 3, option: "--pilot"),
            control: try control.numbers(expected: 3, option: "--control"))
        return situation.answer(figure, .points, isDifference: true)
    }
}
