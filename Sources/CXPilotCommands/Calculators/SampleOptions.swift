import ArgumentParser
import ExperienceModel

/// With which chance and looks a sample is planned, and in which branches.
struct SampleOptions: ParsableArguments {
    @Option(help: "The wanted chance of 'goal met' if the hope is true.")
    var power: WrittenNumber?

    @Option(help: "How many days you will look. Default: 30.")
    var looks: Int?

    @Flag(help: "Look after every answer.")
    var alwaysLooking = false

    @Option(help: "Answers in the control for each one in the pilot. Default: 1.")
    var ratio: WrittenNumber?

    @Option(help: "Whole branches are drawn, that many per arm.")
    var branches: Int?

    @Option(help: "Whole branches are drawn, with that many answers each.")
    var perBranch: Int?

    @Option(help: "How much answers from one branch resemble each other. Default: 0.02.")
    var icc: WrittenNumber?

    @Flag(help: "Less is better.")
    var lowerIsBetter = false

    @Flag(help: "Reckon with no passives at all.")
    var worstCase = false

    func add(to question: inout SampleQuestion) throws(CommandError) {
        question.lowerIsBetter = lowerIsBetter
        question.isWorstCase = worstCase
        if let power {
            question.power = try number(power.share, "--power", 0.5...0.999, "50%", "99.9%")
        }
        if let looks { question.looks = try whole(looks, "--looks", 1...100_000) }
        if alwaysLooking { question.looks = nil }
        if let ratio {
            question.controlPerPilot = try number(
                ratio.value, "--ratio", 0.001...1000, "0.001", "1000")
        }
        if let icc { question.correlation = try number(icc.share, "--icc", 0...1, "0", "1") }
        try addBranches(to: &question)
        try refuseIdle(question)
    }

    /// An option that changes nothing was meant to change something.
    private func refuseIdle(_ question: SampleQuestion) throws(CommandError) {
        if looks != nil, alwaysLooking {
            throw .usage(
                "--looks and --always-looking do not go together: name one",
                "--looks en --always-looking gaan niet samen: noem er een")
        }
        if worstCase, question.scale != .nps {
            throw .usage(
                "--worst-case is for NPS, where the share of passives is not known",
                "--worst-case is voor NPS, waar het aandeel passieven niet bekend is")
        }
        if ratio != nil, question.isOneArm {
            throw .usage(
                "--ratio is for a control, and with --one-arm there is none",
                "--ratio is voor een controlegroep, en met --one-arm is die er niet")
        }
        if icc != nil, branches == nil, perBranch == nil {
            throw .usage(
                "--icc is for answers in branches; say how many: --branches or --per-branch",
                "--icc is voor antwoorden per vestiging; zeg hoeveel: --branches of --per-branch")
        }
    }

    private func addBranches(to question: inout SampleQuestion) throws(CommandError) {
        guard branches == nil || perBranch == nil else {
            throw .usage(
                "--branches and --per-branch do not go together: the one follows from the other",
                "--branches en --per-branch gaan niet samen: het een volgt uit het ander")
        }
        if let branches { question.branches = try whole(branches, "--branches", 1...1_000_000) }
        if let perBranch {
            question.answersPerBranch = Double(
                try whole(perBranch, "--per-branch", 1...1_000_000_000))
        }
        if question.isBranched, question.controlPerPilot != 1 {
            throw .usage(
                "--ratio does not go with branches: plan as many branches in each arm",
                "--ratio gaat niet samen met vestigingen: plan evenveel vestigingen in elke groep")
        }
    }

    private func number(
        _ value: Double, _ option: String, _ range: ClosedRange<Double>, _ least: String,
        _ most: String
    ) throws(CommandError) -> Double {
        guard range.contains(value) else { throw wrong(option, least, most) }
        return value
    }

    private func whole(
        _ value: Int, _ option: String, _ range: ClosedRange<Int>
    ) throws(CommandError) -> Int {
        guard range.contains(value) else {
            throw wrong(option, String(range.lowerBound), String(range.upperBound))
        }
        return value
    }

    private func wrong(_ option: String, _ least: String, _ most: String) -> CommandError {
        .usage(
            "\(option) goes from \(least) to \(most)", "\(option) loopt van \(least) tot \(most)")
    }
}
