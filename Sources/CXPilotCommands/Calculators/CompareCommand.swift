import ArgumentParser
import ExperienceModel
import PilotEvaluation

/// The difference between pilot and control.
struct CompareCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Pilot minus control: NPS, a share or a mean.",
        discussion: """
            Counts in the order of the scale: three are detractors, passives and promoters, two \
            are no and yes, eleven are the scores 0 to 10 (counted as NPS).

              cxpilot stats compare --pilot 20,40,40 --control 30,40,30
              cxpilot stats compare --pilot 55,45 --control 64,36
              cxpilot stats compare --pilot 1,2,6,25,40 --control 2,5,9,30,28 --scale 1-5
            """)

    @Option(help: "Counts of the pilot, in the order of the scale.")
    var pilot: CountList

    @Option(help: "Counts of the control.")
    var control: CountList

    @Option(help: ArgumentHelp("Another scale.", valueName: "lowest-highest"))
    var scale: ScaleOption?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let (scale, counts) = try CountScale.groups(
            [("--pilot", pilot), ("--control", control)], scale)
        return situation.answer(
            Calculator.difference(counts[0], minus: counts[1], on: scale), scale,
            of: .pilotMinusControl, groups: zip([.pilot, .control], counts).map { ($0, $1) })
    }
}
