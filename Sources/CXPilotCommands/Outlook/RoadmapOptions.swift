import ArgumentParser
import ExperienceModel

/// What is sought, for how long, and what if.
struct RoadmapOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What is best: benefit (the largest within the horizon), finish (the earliest end) or "
                + "promises (promised dates kept).", valueName: "objective"))
    var objective = Roadmap.Objective.benefit.rawValue

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Seconds to search at most; it ends earlier where the plan is proven or does not get "
                + "better any more.", valueName: "seconds"))
    var seconds = "2"

    @Option(
        parsing: .unconditional,
        help: "Where chance decides, it follows from this whole number, 0 or more.")
    var seed = "7"

    @Option(
        help: ArgumentHelp(
            "What if a discipline had so many person-weeks a week: crm=3. Repeat as needed.",
            valueName: "discipline=weeks"))
    var capacity: [String] = []

    @Option(
        help: ArgumentHelp(
            "What if a quarter had so much money: 2027Q1=80000. Repeat as needed.",
            valueName: "quarter=money"))
    var budget: [String] = []

    @Option(help: ArgumentHelp("What if this item were left out.", valueName: "item"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            "What if this item started in the week of that day: welkom-1=2026-11-02.",
            valueName: "item=day"))
    var force: [String] = []
}
