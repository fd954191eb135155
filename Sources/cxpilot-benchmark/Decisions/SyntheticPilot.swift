import ExperienceModel
import PilotStatistics

/// A made-up pilot against a control: its truth, its plan, and sixty days of answers.
struct SyntheticPilot {
    /// Days that are looked at.
    static let days = 60
    /// The goal: so many NPS points above the control.
    static let goal = 5.0

    /// The answers of one arm on one day, or up to one: how many gave each score, 0 to 10.
    typealias Scores = [Int]

    /// The effect as it truly is, in NPS points.
    let effect: Double
    /// The difference beyond the goal that the sample was planned to show.
    let planned: Double
    /// Answers planned in the pilot arm and in the control.
    let sample: (pilot: Int, control: Int)
    /// Day by day, what the pilot arm and the control answered.
    let answers: [(pilot: Scores, control: Scores)]

    /// Draws one: truth, plan and traffic as most teams meet them.
    ///
    /// - Parameter looks: for how many looks the sample is planned; nil for looking all the time.
    init(from numbers: inout SeededNumbers, looks: Int? = usualLooks) {
        let control = min(85, max(-60, numbers.normal(mean: 30, deviation: 18)))
        let score = min(95, max(-95, control + Self.drawEffect(&numbers)))
        effect = score - control
        planned = [10.0, 15, 20][min(2, Int(numbers.uniform() * 3))]
        let ratio: Double = numbers.uniform() < 0.30 ? 4 : 1
        sample = Self.sample(
            control: control, beyond: planned, controlPerPilot: ratio,
            drift: looks == Self.usualLooks ? Self.usualDrift : SampleSize.drift(looks: looks))
        let traffic = numbers.uniform(0.30, 2.00) / Double(Self.days)
        let distributions = (
            AnswerDistribution(nps: score), AnswerDistribution(nps: control)
        )
        var answers: [(pilot: Scores, control: Scores)] = []
        for _ in 0..<Self.days {
            let pilots = numbers.poisson(mean: traffic * Double(sample.pilot))
            let controls = numbers.poisson(mean: traffic * Double(sample.control))
            answers.append(
                (
                    distributions.0.answers(pilots, from: &numbers),
                    distributions.1.answers(controls, from: &numbers)
                ))
        }
        self.answers = answers
    }

    /// Most pilots do little, some do what was hoped for, some do harm.
    private static func drawEffect(_ numbers: inout SeededNumbers) -> Double {
        let kind = numbers.uniform()
        return switch kind {
        case ..<0.35: numbers.normal(mean: 0, deviation: 2)
        case ..<0.65: numbers.normal(mean: 5, deviation: 4)
        case ..<0.90: numbers.normal(mean: 15, deviation: 6)
        default: numbers.normal(mean: -8, deviation: 5)
        }
    }

    /// For how many looks a plan reckons where nobody says.
    static let usualLooks = 30
    private static let usualDrift = SampleSize.drift(looks: usualLooks)
    private static let fewestPlanned = 20

    /// The plan: power 80 % to show `difference` beyond the goal, with the variance at the goal.
    private static func sample(
        control: Double, beyond difference: Double, controlPerPilot: Double, drift: Double
    ) -> (pilot: Int, control: Int) {
        let planned = SampleSize.answersTwoArms(
            pilotVariance: SampleSize.npsVariance(at: min(99, control + goal)),
            controlVariance: SampleSize.npsVariance(at: control), difference: difference,
            controlPerPilot: controlPerPilot, drift: drift)
        return (
            max(fewestPlanned, planned?.pilot ?? 0), max(fewestPlanned, planned?.control ?? 0)
        )
    }

    /// Whether the truth is below the goal.
    var isBelow: Bool { effect < Self.goal }
    /// Whether the truth is worse than the control.
    var isHarmful: Bool { effect < 0 }
    /// Whether the truth is at least what the sample was planned to show.
    var isClearlyGood: Bool { effect >= Self.goal + planned }

    /// Answers up to and including each day, by kind.
    var cumulative: [(pilot: NPSCounts, control: NPSCounts)] {
        var sum = (pilot: NPSCounts(), control: NPSCounts())
        return answers.map {
            sum.pilot.add($0.pilot)
            sum.control.add($0.control)
            return sum
        }
    }
}
