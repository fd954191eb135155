import ArgumentParser
import ExperienceModel
import ExperienceReports
import PilotEvaluation

/// Calculators that need no store.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "NPS, shares, means and differences with their intervals.",
        subcommands: [
            NPSCalculation.self, RecommendCalculation.self, MeanCalculation.self,
            ComparisonCalculation.self,
        ])
}

/// The NPS of counts.
struct NPSCalculation: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "nps", abstract: "The NPS of counts, with its interval.",
        discussion: """
              cxpilot stats nps --detractors 15 --passives 30 --promoters 55
              cxpilot stats nps --counts 3,1,0,2,4,6,5,12,21,30,36
            """)

    @Option(help: "How many gave 0 to 6.")
    var detractors: Int?

    @Option(help: "How many gave 7 or 8.")
    var passives: Int?

    @Option(help: "How many gave 9 or 10.")
    var promoters: Int?

    @Option(help: "How many gave 0, 1, … 10: eleven numbers.")
    var counts: CountList?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let kinds = try customerKinds()
        let figure = Calculator.nps(
            detractors: kinds[0], passives: kinds[1], promoters: kinds[2])
        return situation.answer(figure, .points, isDifference: false)
    }

    private func customerKinds() throws(CommandError) -> [Int] {
        if let counts {
            let scores = try counts.numbers(expected: 11, option: "--counts")
            return [0...6, 7...8, 9...10].map { scores[$0].reduce(0, +) }
        }
        guard let detractors, let passives, let promoters else {
            throw .usage(
                "give --detractors, --passives and --promoters, or --counts with 11 numbers",
                "geef --detractors, --passives en --promoters, of --counts met 11 getallen")
        }
        let kinds = [detractors, passives, promoters]
        return try CountList(kinds).numbers(expected: 3, option: "--detractors")
    }
}

/// The share of yes.
struct RecommendCalculation: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommend", abstract: "The share of yes, with its interval.",
        discussion: "  cxpilot stats recommend --yes 45 --answers 60")

    @Option(help: "How many said yes.")
    var yes: Int

    @Option(help: "How many answered.")
    var answers: Int

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        guard yes >= 0, yes <= answers else {
            throw CommandError.usage(
                "--yes \(yes) cannot be more than --answers \(answers), nor below 0",
                "--yes \(yes) kan niet meer zijn dan --answers \(answers), en niet onder 0")
        }
        return situation.answer(
            Calculator.share(yes: yes, answers: answers), .share, isDifference: false)
    }
}

/// The mean of a scale.
struct MeanCalculation: AnsweringCommand {
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

/// The difference in NPS between pilot and control.
struct ComparisonCalculation: AnsweringCommand {
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
