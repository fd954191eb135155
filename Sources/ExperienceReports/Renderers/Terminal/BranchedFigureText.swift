package import ExperienceModel

/// What `stats clusters` prints.
package struct BranchedFigureText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays figures of branches out in that language and style.
    package init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen; every line ends with a line feed.
    ///
    /// - Parameter withoutAnswer: rows that have none.
    package func render(_ figure: BranchedFigure, withoutAnswer: Int) -> String {
        var page = TerminalPage(style)
        page.add(table(of: figure), label: words.say("ARMS", "GROEPEN"))
        page.blank()
        for difference in figure.differences {
            page.paragraph(TerminalText(sentence(difference, figure.scale)))
        }
        page.paragraph(TerminalText(note(on: figure), .faint))
        if withoutAnswer > 0 {
            let rows = words.count(withoutAnswer, ("row", "rows"), ("rij", "rijen"))
            page.paragraph(
                TerminalText(
                    words.say("\(rows) without an answer.", "\(rows) zonder antwoord."), .faint))
        }
        return page.text
    }

    private func table(of figure: BranchedFigure) -> TerminalTable {
        let figures = MetricFigures(
            figure.scale.metric, isDifference: false, language: words.language)
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.say("branches", "vestigingen"), alignment: .right),
            .init(heading: words.say("answers", "antwoorden"), alignment: .right),
            .init(heading: words.say("count as", "tellen als"), alignment: .right),
            .init(heading: name(of: figure.scale), alignment: .right),
            .init(heading: words.intervalHeading, alignment: .right),
        ])
        table.rows = figure.arms.map { arm in
            let texts = [
                words.figures.count(arm.branches), words.figures.count(arm.answers),
                words.figures.number(
                    arm.effectiveAnswers, decimals: arm.effectiveAnswers < 10 ? 1 : 0),
                arm.interval.map { figures.value($0.estimate) } ?? "–",
                arm.interval.map(figures.range) ?? "–",
            ]
            let name = arm.name.isEmpty ? words.say("all", "alle") : arm.name
            return [TerminalText(name)] + texts.map { TerminalText($0) }
        }
        return table
    }

    private func name(of scale: CountScale) -> String {
        switch scale {
        case .nps: "NPS"
        case .share: words.say("share", "aandeel")
        case .scores: words.say("mean", "gemiddelde")
        }
    }

    private func sentence(
        _ difference: BranchedFigure.Difference, _ scale: CountScale
    ) -> String {
        let figures = MetricFigures(scale.metric, isDifference: true, language: words.language)
        let freedom = words.figures.number(difference.degreesOfFreedom, decimals: 1)
        let interval = difference.interval
        return words.say(
            "\(difference.arm) minus \(difference.control): \(figures.value(interval.estimate)) "
                + "(\(figures.range(interval))) \(figures.unit), Student’s t with \(freedom) degrees "
                + "of freedom.",
            "\(difference.arm) min \(difference.control): \(figures.value(interval.estimate)) "
                + "(\(figures.range(interval))) \(figures.unit), Student-t met \(freedom) "
                + "vrijheidsgraden.")
    }

    private func note(on figure: BranchedFigure) -> String {
        let effects = figure.arms.map { words.figures.number($0.designEffect, decimals: 2) }
        let few = figure.arms.contains { $0.branches < BranchPlan.leastForVerdict }
        let least =
            figure.arms.contains { $0.degreesOfFreedom == nil }
            ? " " + words.oneBranch
            : few
                ? words.say(
                    " A verdict needs \(BranchPlan.leastForVerdict) branches per arm.",
                    " Een oordeel vraagt \(BranchPlan.leastForVerdict) vestigingen per groep.") : ""
        return words.say(
            "Design effect \(words.list(effects)): answers from one branch resemble each other, so "
                + "that many count as one. 95%, one look, score interval by leaving out one branch "
                + "at a time.",
            "Ontwerpeffect \(words.list(effects)): antwoorden uit één vestiging lijken op elkaar, "
                + "zoveel tellen er als één. 95%, één keer gekeken, score-interval door telkens één "
                + "vestiging weg te laten.") + least
    }
}
