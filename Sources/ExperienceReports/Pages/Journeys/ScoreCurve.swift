import ExperienceModel

/// Makes the curve of scores along a journey, of the measure that most touchpoints have.
struct ScoreCurve {
    let touchpoints: [Touchpoint]
    /// Names of the stages, in the order of the map.
    let stages: [String]
    let scores: [TouchpointScore]
    let words: Wording

    /// The scores that are drawn: one measure, so that they can be compared.
    private var drawn: [TouchpointScore] {
        var keys: [String] = []
        for score in scores where !keys.contains(score.key) { keys.append(score.key) }
        let ranked = keys.enumerated().max { left, right in
            (touched(left.element), -rank(left.element), -left.offset)
                < (touched(right.element), -rank(right.element), -right.offset)
        }
        return scores.filter { $0.key == ranked?.element }
    }

    private func touched(_ key: String) -> Int {
        Set(scores.filter { $0.key == key }.map(\.touchpoint)).count
    }

    /// Answers say more than a survey of long ago, and that more than a feeling.
    private func rank(_ key: String) -> Int {
        switch key {
        case "survey": 1
        case "feeling": 2
        default: 0
        }
    }

    /// The curve, with every touchpoint of the journey on it.
    var figure: CurveFigure {
        let drawn = drawn
        let points = stages.enumerated().flatMap { index, stage in
            touchpoints.filter { $0.stage == stage }.map { touchpoint in
                point(touchpoint, index, drawn.first { $0.touchpoint == touchpoint.id })
            }
        }
        let axis = axis(drawn)
        let isSigned = drawn.first.map { $0.lowest < 0 } ?? false
        return CurveFigure(
            note: note(drawn), points: points, measured: Set(scores.map(\.touchpoint)).count,
            lower: axis.lower, upper: axis.upper,
            line: isSigned && axis.lower < 0 && axis.upper > 0 ? 0 : nil, lineText: "0",
            unmeasured: words.say("not measured", "niet gemeten"),
            title: words.say("Scores along the journey", "Scores langs de klantreis"),
            description: points.map(\.description).joined(separator: "; ") + ".", table: table)
    }

    private func point(
        _ touchpoint: Touchpoint, _ stage: Int, _ score: TouchpointScore?
    ) -> CurveFigure.Point {
        let title = touchpoint.heading
        let other = score == nil ? scores.first { $0.touchpoint == touchpoint.id } : nil
        let label = other.map { "\(title) (\(short($0)) \(self.value($0)))" } ?? title
        let value = score.map(value) ?? ""
        let answers = score?.answers.map { "n " + words.figures.count($0) } ?? ""
        let range = score.flatMap(range).map { " (\($0))" } ?? ""
        let told =
            score == nil
            ? other == nil ? words.say("not measured", "niet gemeten") : ""
            : value + range + (answers.isEmpty ? "" : ", " + answers)
        return CurveFigure.Point(
            stage: stage, label: label, isProactive: touchpoint.proactive,
            score: score.map { $0.value * $0.factor },
            interval: score.flatMap { score in
                score.interval.map { $0.scaled(by: score.factor) }
            }, value: value, answers: answers,
            description: told.isEmpty ? label : "\(label) \(told)")
    }

    /// The scores with some air, never beyond the scale, and never so little that chance looks big.
    private func axis(_ drawn: [TouchpointScore]) -> (lower: Double, upper: Double) {
        let held = drawn.flatMap { score -> [Double] in
            ([score.value] + (score.interval.map { [$0.lower, $0.upper] } ?? []))
                .map { $0 * score.factor }
        }.filter(\.isFinite)
        guard let first = drawn.first, let least = held.min(), let most = held.max() else {
            return (0, 1)
        }
        let (lowest, highest) = (first.lowest * first.factor, first.highest * first.factor)
        if first.measure == .feeling { return (lowest, highest) }
        let span = max(most - least, (highest - lowest) / 5)
        let middle = (most + least) / 2
        let lower = max(lowest, min(middle - span / 2, highest - span))
        return (min(lower, least), max(lower + span, most))
    }

    private func note(_ drawn: [TouchpointScore]) -> String {
        let dashed = words.say(
            "dashed: not measured so", "gestippeld: niet zo gemeten")
        guard let first = drawn.first else {
            return words.say("not measured anywhere yet", "nog nergens gemeten")
        }
        let hasIntervals = drawn.contains { $0.interval != nil }
        let stroke =
            hasIntervals
            ? words.say("stroke: 95% interval", "streep: 95%-interval")
            : words.say("interval not known", "interval niet bekend")
        let what =
            switch first.measure {
            case .metric(let metric): words.name(of: metric)
            case .survey:
                words.say(
                    "share that is content, by survey", "deel dat tevreden is, volgens enquêtes")
            case .feeling: words.say("feeling, −2 to 2", "gevoel, −2 tot 2")
            }
        let isWhole = Set(drawn.map(\.touchpoint)).count >= touchpoints.count
        return [what, stroke].joined(separator: "; ") + (isWhole ? "" : "; " + dashed)
    }

    private var table: Table? {
        guard !scores.isEmpty else { return nil }
        return Table(
            caption: words.say("Every score that is known", "Alle scores die bekend zijn"),
            columns: [
                .init(heading: words.say("Touchpoint", "Contactpunt")),
                .init(heading: words.say("Measured", "Gemeten")),
                .init(heading: words.say("Score", "Score"), isNumber: true),
                .init(heading: words.say("95% interval", "95%-interval"), isNumber: true),
                .init(heading: "n", isNumber: true),
                .init(heading: words.say("From", "Uit")),
            ],
            rows: scores.map { score in
                let touchpoint = touchpoints.first { $0.id == score.touchpoint }
                return [
                    touchpoint?.heading ?? ElementNames.heading(of: score.touchpoint), name(score),
                    value(score),
                    range(score) ?? "–", score.answers.map(words.figures.count) ?? "–",
                    score.pilot ?? words.say("the blueprint", "de blauwdruk"),
                ]
            })
    }

    /// What was measured, in a word.
    private func short(_ score: TouchpointScore) -> String {
        switch score.measure {
        case .metric(let metric): words.name(of: metric)
        case .survey: words.say("survey", "enquête")
        case .feeling: words.say("feeling", "gevoel")
        }
    }

    private func name(_ score: TouchpointScore) -> String {
        switch score.measure {
        case .metric(let metric): words.name(of: metric)
        case .survey(let indicator):
            words.say("survey: \(indicator)", "enquête: \(indicator)")
        case .feeling: words.say("feeling, −2 to 2", "gevoel, −2 tot 2")
        }
    }

    private func value(_ score: TouchpointScore) -> String {
        switch score.measure {
        case .metric(let metric): figures(metric).value(score.value)
        case .survey: words.figures.share(score.value, decimals: 0)
        case .feeling: words.figures.planned(score.value, isSigned: true)
        }
    }

    private func range(_ score: TouchpointScore) -> String? {
        guard let interval = score.interval else { return nil }
        switch score.measure {
        case .metric(let metric): return figures(metric).range(interval)
        case .survey:
            return words.figures.range(
                words.figures.share(interval.lower, decimals: 0),
                words.figures.share(interval.upper, decimals: 0))
        case .feeling: return nil
        }
    }

    private func figures(_ metric: Metric) -> MetricFigures {
        MetricFigures(metric, isDifference: false, language: words.language)
    }
}

extension TouchpointScore {
    /// Scores with one key can be compared.
    fileprivate var key: String {
        switch measure {
        case .metric(let metric): "metric/" + metric.id
        case .survey: "survey"
        case .feeling: "feeling"
        }
    }

    /// To the units that people read.
    fileprivate var factor: Double {
        switch measure {
        case .metric(let metric): metric.measure == .share ? 100 : 1
        case .survey: 100
        case .feeling: 1
        }
    }

    /// The ends of the scale, in the measure's own unit.
    fileprivate var lowest: Double {
        switch measure {
        case .metric(let metric):
            switch metric.measure {
            case .points: -100
            case .share: 0
            case .scaleMean, .quantity: metric.scale.map { Double($0.lowest) } ?? 0
            }
        case .survey: 0
        case .feeling: -2
        }
    }

    fileprivate var highest: Double {
        switch measure {
        case .metric(let metric):
            switch metric.measure {
            case .points: 100
            case .share: 1
            case .scaleMean, .quantity: metric.scale.map { Double($0.highest) } ?? 1
            }
        case .survey: 1
        case .feeling: 2
        }
    }
}
