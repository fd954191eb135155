package import ExperienceModel

/// What `stats drivers` prints.
package struct DriverFigureText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays drivers out in that language and style.
    package init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen; every line ends with a line feed.
    ///
    /// - Parameter passedOver: columns that hold no ratings.
    package func render(_ figure: DriverFigure, passedOver: [String]) -> String {
        var page = TerminalPage(style)
        let isRanked = figure.explained != nil
        page.paragraph(
            TerminalText(isRanked ? summary(of: figure) : words.noRanking(figure), .bold))
        page.blank()
        if !figure.touchpoints.isEmpty {
            page.add(
                isRanked ? ranking(of: figure) : plain(figure),
                label: words.say("TOUCHPOINTS", "CONTACTPUNTEN"))
            page.blank()
        }
        for part in figure.leftOut {
            page.paragraph(
                TerminalText(
                    words.say("Left out: ", "Weggelaten: ") + part.name + ", "
                        + words.sentence(for: part.reason) + "."))
        }
        if !passedOver.isEmpty {
            page.paragraph(
                TerminalText(
                    words.say("No ratings in: ", "Geen cijfers in: ") + words.list(passedOver)
                        + "."))
        }
        page.paragraph(TerminalText(words.goesTogether + (isRanked ? method : ""), .faint))
        return page.text
    }

    private func summary(of figure: DriverFigure) -> String {
        let explained = words.figures.share(figure.explained ?? 0, decimals: 0)
        let complete = words.figures.count(figure.complete)
        return words.say(
            "\(explained) of the differences in recommendation go together with these touchpoints "
                + "(\(complete) complete answers)",
            "\(explained) van de verschillen in aanbeveling gaat samen met deze contactpunten "
                + "(\(complete) volledige antwoorden)")
    }

    private var method: String {
        words.say(
            " Importance: relative weights as shares of R² (Johnson 2000), 95% by leaving out one "
                + "twentieth of the answers at a time.",
            " Belang: relatieve gewichten als deel van R² (Johnson 2000), 95% door telkens een "
                + "twintigste van de antwoorden weg te laten.")
    }

    private func ranking(of figure: DriverFigure) -> TerminalTable {
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.say("importance", "belang"), alignment: .right),
            .init(heading: words.intervalHeading, alignment: .right),
            .init(heading: performanceHeading(figure), alignment: .right),
            .init(heading: "r", alignment: .right), .init(),
        ])
        table.rows = figure.touchpoints.map { touchpoint in
            let importance = touchpoint.importance
            let share = { (value: Double) in words.figures.number(value * 100, decimals: 0) }
            return [
                TerminalText(touchpoint.name),
                TerminalText(importance.map { share($0.estimate) + "%" } ?? "–"),
                TerminalText(
                    importance.map { words.figures.range(share($0.lower), share($0.upper)) } ?? "–"),
                TerminalText(performance(touchpoint, figure)),
                TerminalText(words.figures.number(touchpoint.correlation, decimals: 2)),
                TerminalText(touchpoint.quadrant.map(words.word) ?? ""),
            ]
        }
        return table
    }

    private func plain(_ figure: DriverFigure) -> TerminalTable {
        var table = TerminalTable(columns: [
            .init(), .init(heading: words.say("answers", "antwoorden"), alignment: .right),
            .init(heading: performanceHeading(figure), alignment: .right),
            .init(heading: "r", alignment: .right),
        ])
        table.rows = figure.touchpoints.map { touchpoint in
            [
                TerminalText(touchpoint.name),
                TerminalText(words.figures.count(touchpoint.answers)),
                TerminalText(performance(touchpoint, figure)),
                TerminalText(words.figures.number(touchpoint.correlation, decimals: 2)),
            ]
        }
        return table
    }

    private func performanceHeading(_ figure: DriverFigure) -> String {
        figure.isTopTwo ? words.say("top two", "top twee") : words.say("mean", "gemiddelde")
    }

    private func performance(
        _ touchpoint: DriverFigure.Touchpoint, _ figure: DriverFigure
    ) -> String {
        figure.isTopTwo
            ? words.figures.share(touchpoint.performance, decimals: 0)
            : words.figures.number(touchpoint.performance, decimals: 2)
    }
}
