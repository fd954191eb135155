import ArgumentParser
import ExperienceModel
import PilotEvaluation

/// The NPS of counts.
struct NPSCommand: AnsweringCommand {
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
            guard detractors == nil, passives == nil, promoters == nil else {
                throw .usage(
                    "--counts says it all; leave out --detractors, --passives and --promoters",
                    "--counts zegt alles; laat --detractors, --passives en --promoters weg")
            }
            let scores = try counts.numbers(expected: 11, option: "--counts")
            return CountList.customerKinds(scores)
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
