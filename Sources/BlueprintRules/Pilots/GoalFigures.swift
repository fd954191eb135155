import ExperienceModel

/// How the numbers of a goal are written in findings: points, percentage points, or its own unit.
struct GoalFigures {
    let metric: Metric
    let words: Wording

    /// `11.3 points`, `6.2 percentage points`, `0.295`: a figure that was worked out.
    func measured(_ value: Double) -> String {
        switch metric.measure {
        case .points: number(value) + " " + points
        case .share: number(value) + " " + percentagePoints
        case .scaleMean: number(value)
        case .quantity: quantity(number(value))
        }
    }

    /// `11.3`: the same without its unit; shares in percent.
    func number(_ value: Double) -> String {
        switch metric.measure {
        case .points: words.figures.number(value, decimals: 1)
        case .share: words.figures.number(value * 100, decimals: 1)
        case .scaleMean: words.figures.number(value, decimals: 3)
        case .quantity: words.figures.number(value, decimals: 2)
        }
    }

    /// `10 points`: a difference that the plan names, with as few decimals as tell it.
    func planned(_ value: Double) -> String {
        let text = bare(value)
        return switch metric.measure {
        case .points: text + " " + points
        case .share: text + " " + percentagePoints
        case .scaleMean: text
        case .quantity: quantity(text)
        }
    }

    /// `10`: the same without its unit; shares in percent.
    func bare(_ value: Double) -> String {
        words.figures.planned(metric.measure == .share ? value * 100 : value, isSigned: false)
    }

    private var points: String {
        metric.kind == .nps ? words.say("NPS points", "NPS-punten") : words.say("points", "punten")
    }

    private var percentagePoints: String { words.say("percentage points", "procentpunten") }

    private func quantity(_ number: String) -> String {
        [metric.unit, number].compactMap(\.self).joined(separator: " ")
    }
}
