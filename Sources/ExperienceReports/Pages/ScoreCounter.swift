import ExperienceModel

/// Turns the counts of a scale into shares, bars and brackets.
struct ScoreCounter {
    let goal: GoalReadOut
    let words: Wording

    /// nil without a scale, without answers, and for scales too long for bars.
    var figure: ScoreFigure? {
        guard let scores, !arms.isEmpty else { return nil }
        let bars = scores.map { score in
            ScoreFigure.Bar(
                score: "\(score)", shares: arms.map { share($0) { $0 == Double(score) } })
        }
        let most = bars.flatMap(\.shares).max() ?? 0
        let maker = AxisMaker { words.figures.share($0, decimals: 0) }
        return ScoreFigure(
            arms: arms.map(\.arm),
            pilot: goal.pilotArm?.counts.isEmpty ?? true ? nil : arms.count - 1,
            legends: arms.map(legend), bars: bars,
            brackets: brackets(scores), axis: maker.axis(holding: [most], isSnug: true),
            description: description(scores, bars))
    }

    /// What the shares say when both arms are compared, and whether chance can do the same.
    var heading: String {
        guard goal.metric.measure == .points, arms.count == 2, let effect = goal.effect else {
            return words.say("How customers scored", "Hoe klanten scoorden")
        }
        let isChance = effect.lower <= 0 && effect.upper >= 0
        return isChance && !areAlike
            ? finding + words.say("; that may be chance", "; dat kan toeval zijn") : finding
    }

    private var areAlike: Bool { change { $0 <= 6 } == 0 && change { $0 >= 9 } == 0 }

    private var finding: String {
        let low = change { $0 <= 6 }
        let high = change { $0 >= 9 }
        return switch (low, high) {
        case (-1, 1):
            words.say(
                "Fewer low scores, more nines and tens", "Minder lage scores, meer negens en tienen"
            )
        case (1, -1):
            words.say(
                "More low scores, fewer nines and tens", "Meer lage scores, minder negens en tienen"
            )
        case (0, 0): words.say("Scores are spread alike", "De scores zijn gelijk verdeeld")
        case (_, 1): words.say("More nines and tens", "Meer negens en tienen")
        case (-1, _): words.say("Fewer low scores", "Minder lage scores")
        case (1, _): words.say("More low scores", "Meer lage scores")
        default: words.say("Fewer nines and tens", "Minder negens en tienen")
        }
    }

    /// The counts themselves; nil beside an arm that is too small to show, for the total would tell
    /// it.
    var table: Table? {
        guard let scores, !arms.isEmpty, !words.hidesArm(goal) else { return nil }
        let columns =
            [Table.Column(heading: words.say("Score", "Score"))]
            + arms.map { Table.Column(heading: words.capitalised($0.arm), isNumber: true) }
        let rows = scores.map { score in
            ["\(score)"]
                + arms.map { arm in
                    words.figures.count(
                        arm.counts.filter { $0.value == Double(score) }.map(\.count)
                            .reduce(0, +))
                }
        }
        return Table(
            caption: words.say("Answers per score", "Antwoorden per score"), columns: columns,
            rows: rows)
    }

    /// A pilot without a control stands beside its own time before.
    private var arms: [ArmReadOut] {
        let before = goal.arms.count == 1 ? goal.before.map { words.before($0) } : []
        return (before + goal.arms).filter { !$0.counts.isEmpty }
    }

    private var scores: ClosedRange<Int>? {
        guard let scale = goal.metric.scale, scale.highest > scale.lowest,
            scale.highest - scale.lowest <= 20
        else { return nil }
        return scale.lowest...scale.highest
    }

    private func share(_ arm: ArmReadOut, where isCounted: (Double) -> Bool) -> Double {
        let all = arm.counts.map(\.count).reduce(0, +)
        let some = arm.counts.filter { isCounted($0.value) }.map(\.count).reduce(0, +)
        return all == 0 ? 0 : Double(some) / Double(all)
    }

    /// −1, 0 or 1: whether the pilot's share fell, stayed within half a point or rose.
    private func change(where isCounted: (Double) -> Bool) -> Int {
        let difference = share(arms[1], where: isCounted) - share(arms[0], where: isCounted)
        return abs(difference) < 0.005 ? 0 : difference < 0 ? -1 : 1
    }

    private func legend(_ arm: ArmReadOut) -> String {
        words.say("of answers (\(arm.arm))", "van de antwoorden (\(arm.arm))")
    }

    private func brackets(_ scores: ClosedRange<Int>) -> [ScoreFigure.Bracket] {
        guard goal.metric.measure == .points, scores == 0...10 else { return [] }
        let kinds: [(String, ClosedRange<Int>)] = [
            (words.say("Detractors", "Criticasters"), 0...6),
            (words.say("Passives", "Passief"), 7...8),
            (words.say("Promoters", "Promotors"), 9...10),
        ]
        return kinds.map { label, range in
            ScoreFigure.Bracket(
                label: label, bars: range,
                shares: arms.map { arm in
                    words.figures.share(share(arm) { range.contains(Int($0)) })
                })
        }
    }

    /// The shares of the kinds of customers, and of each score.
    private func description(_ scores: ClosedRange<Int>, _ bars: [ScoreFigure.Bar]) -> String {
        let kinds = brackets(scores).map { "\($0.label): \($0.shares.joined(separator: " → "))" }
        let each = bars.map { bar in
            bar.score + ": "
                + bar.shares.map { words.figures.share($0) }.joined(separator: " → ")
        }
        let title = words.say(
            "Shares of the scores \(scores.lowerBound) to \(scores.upperBound)",
            "Aandelen van de scores \(scores.lowerBound) tot en met \(scores.upperBound)")
        return (kinds + [title + ": " + each.joined(separator: ", ")]).joined(separator: "; ")
    }
}
