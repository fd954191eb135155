import ArgumentParser
import ExperienceModel
import ExperienceReports
import PilotEvaluation

/// The change of the pilot beyond that of its control.
struct DidCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "did",
        abstract: "Difference in differences: the pilot's change beyond the control's.",
        discussion: """
            Counts in the order of the scale, as in stats compare. The two lines ask the same: \
            --before and --after take the pilot, a slash and the control. Without a control it is \
            the change alone, which is no proof: other things changed too.

              cxpilot stats did --before 30,40,30/31,40,29 --after 20,40,40/30,40,30
              cxpilot stats did --pilot-before 30,40,30 --pilot-after 20,40,40 \
            --control-before 31,40,29 --control-after 30,40,30
            """)

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Counts before.", valueName: "pilot/control"))
    var before: [CountPair] = []

    @Option(
        parsing: .upToNextOption, help: ArgumentHelp("Counts after.", valueName: "pilot/control"))
    var after: [CountPair] = []

    @Option(help: "Counts of the pilot before.")
    var pilotBefore: CountList?

    @Option(help: "Counts of the pilot after.")
    var pilotAfter: CountList?

    @Option(help: "Counts of the control before.")
    var controlBefore: CountList?

    @Option(help: "Counts of the control after.")
    var controlAfter: CountList?

    @Option(help: ArgumentHelp("Another scale.", valueName: "lowest-highest"))
    var scale: ScaleOption?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let lists = try lists()
        let (scale, counts) = try CountScale.groups(lists, scale)
        let change = Calculator.difference(counts[1], minus: counts[0], on: scale)
        let groups = zip(
            [CountGroup.pilotBefore, .pilotAfter, .controlBefore, .controlAfter], counts
        ).map { ($0, $1) }
        guard counts.count == 4 else {
            return situation.answer(change, scale, of: .change, groups: groups)
        }
        let beyond = Calculator.changeBeyondControl(
            pilot: (before: counts[0], after: counts[1]),
            control: (before: counts[2], after: counts[3]), on: scale)
        let control = Calculator.difference(counts[3], minus: counts[2], on: scale)
        return situation.answer(
            beyond, scale, of: .changeBeyondControl, groups: groups,
            parts: [(.changeOfPilot, change), (.changeOfControl, control)])
    }

    /// Pilot before and after, then control before and after where there is one.
    private func lists() throws(CommandError) -> [(option: String, counts: CountList)] {
        let earlier = before.flatMap(\.lists)
        let later = after.flatMap(\.lists)
        try refuseTwice([
            ("--pilot-before", pilotBefore, "--before", earlier.first),
            ("--pilot-after", pilotAfter, "--after", later.first),
            ("--control-before", controlBefore, "--before", earlier.dropFirst().first),
            ("--control-after", controlAfter, "--after", later.dropFirst().first),
        ])
        let named = [
            ("--pilot-before", pilotBefore ?? earlier.first),
            ("--pilot-after", pilotAfter ?? later.first),
            ("--control-before", controlBefore ?? earlier.dropFirst().first),
            ("--control-after", controlAfter ?? later.dropFirst().first),
        ]
        let given = named.compactMap { name, list in list.map { (option: name, counts: $0) } }
        let isComplete = given.count == 4 || given.map(\.option) == named.prefix(2).map(\.0)
        guard isComplete, earlier.count <= 2, later.count <= 2 else {
            throw .usage(
                "give --before and --after, each as pilot/control: --before 30,40,30/31,40,29 "
                    + "--after 20,40,40/30,40,30",
                "geef --before en --after, elk als pilot/controle: --before 30,40,30/31,40,29 "
                    + "--after 20,40,40/30,40,30")
        }
        return given
    }

    /// Of counts that are given in two ways one would be dropped in silence.
    private func refuseTwice(
        _ groups: [(name: String, counts: CountList?, pair: String, other: CountList?)]
    ) throws(CommandError) {
        for group in groups where group.counts != nil && group.other != nil {
            throw .usage(
                "\(group.name) and \(group.pair) give the same counts twice; leave one out",
                "\(group.name) en \(group.pair) geven dezelfde aantallen twee keer; laat er een "
                    + "weg")
        }
    }
}
