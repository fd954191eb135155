import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("Drawing: axes, labels and escaping")
struct DrawingTests {
    @Test(
        "Axes are round and hold what they must",
        arguments: [
            [6.6, 24.5, 5.0], [-0.4, 25.1, 4], [-7.6, 11.9, 4], [0.3, 0.31, 0.29], [-99, 100, 5],
            [0.00001, 0.00002, 0], [12_345, 9_910, 36_800],
        ])
    func axes(values: [Double]) {
        let axis = AxisMaker { Figures(.english).planned($0, isSigned: true) }
            .axis(holding: values)
        #expect(values.allSatisfy(axis.holds))
        #expect(axis.ticks.contains { abs($0.value) < 1e-12 })
        #expect((2...8).contains(axis.ticks.count))
    }

    @Test("Nothing but nought has an axis all the same", arguments: [[], [0.0], [0, 0]])
    func noughtOnly(values: [Double]) {
        let maker = AxisMaker { Figures(.english).planned($0, isSigned: true) }
        let axis = maker.axis(holding: values)
        #expect(axis.lower == -1 && axis.upper == 1)
        #expect(axis.ticks.map(\.text) == ["−1", "−0.5", "0", "+0.5", "+1"])
        // A single number keeps its own axis.
        #expect(maker.axis(holding: [4]).upper == 4)
    }

    @Test(
        "A goal's label stays inside the figure",
        arguments: [
            "goal +5", "doel +12", "limit €6.50", "goal −2.5",
        ])
    func goalLabels(label: String) {
        for width in [PilotsTable.width, EffectRows.plotWidth, MoneyChart.width] {
            for step in 0...40 {
                let fraction = Double(step) / 40
                let stretch = LabelSide.stretch(label: label, at: fraction, width: width)
                #expect(stretch.lowerBound >= -1 && stretch.upperBound <= width + 1)
            }
        }
    }

    @Test(
        "Text from outside is data",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("\"quoted\" & 'single'", "&quot;quoted&quot; &amp; &#39;single&#39;"),
            ("a\u{1B}[31mb\u{0}c", "a[31mbc"), ("x\u{202E}abc", "xabc"),
            ("line\nbreak", "line break"),
        ])
    func escaping(text: String, expected: String) {
        #expect(Markup.escaped(text) == expected)
    }

    @Test("Nothing from a blueprint or a customer becomes markup")
    func injection() {
        let attack = "<script>x</script>\" onload='y' \u{202E}"
        var page = Situations.page(WelcomeCall.readOut())
        page.blueprint.title = attack
        page.blueprint.personas[0].name = attack
        page.readOut.plan.pilot.title = attack
        page.readOut.plan.pilot.subject = attack
        page.quotes = [CustomerQuote(score: attack, text: attack, from: attack)]
        page.learnings[0].text = attack
        let report = page.report(language: .english)
        let html = HTMLRenderer().render(report)
        #expect(!html.contains("<script") && !html.contains("\u{202E}"))
        #expect(!html.contains("\" onload"))
        let markdown = MarkdownRenderer().render(report)
        #expect(!markdown.replacing("\\<script", with: "").contains("<script"))
    }

    @Test("Milestones break near their middle")
    func milestoneLines() {
        #expect(EvidenceChart.twoLines("2 Oct: better than not calling").count == 2)
        #expect(EvidenceChart.twoLines("word") == ["word"])
    }

    @Test(
        "Positions have one decimal, shares of a width two",
        arguments: [
            (0.0, "0", "0%"), (41.52, "41.5", "41.52%"), (-7, "-7", "-7%"), (0.5, "0.5", "0.5%"),
            (-0.004, "0", "0%"), (3.05, "3.1", "3.05%"), (9.99, "10", "9.99%"),
        ])
    func coordinates(value: Double, expected: String, share: String) {
        #expect(Coordinate.text(value) == expected)
        #expect(Coordinate.percent(value / 100) == share)
    }

    @Test("No two labels of a chart share a place", arguments: [2, 3, 5, 6, 8, 13, 14, 26, 40])
    func evidenceDates(weeks: Int) {
        var readOut = WelcomeCall.readOut()
        readOut.evidence = (0..<weeks).map { week in
            EvidencePoint(
                day: WelcomeCall.day("2026-01-02") + week * 7, answers: 10_000 * (week + 1),
                effect: Interval(estimate: 9, lower: 9 - 9, upper: 18))
        }
        let figure = readOut.primary.flatMap {
            EvidenceTeller(readOut: readOut, goal: $0, words: Wording(.dutch)).section
        }.flatMap { section -> EvidenceFigure? in
            if case .evidence(let figure) = section.blocks[0] { figure } else { nil }
        }
        guard let figure else {
            Issue.record("there is a figure")
            return
        }
        let chart = EvidenceChart(figure: figure, number: 1)
        let spans = chart.shownDates.map(chart.span)
        // Dates of the first and the last week always stand.
        #expect(spans.count >= 2)
        for (left, right) in zip(spans, spans.dropFirst()) {
            #expect(left.upperBound < right.lowerBound)
        }
    }

    @Test(
        "No line runs through the words of a milestone", arguments: [0.0, 1, 2, 5, 12, 20],
        [-10.0, -2, 0])
    func milestoneWords(goal: Double, lowest: Double) {
        let point = EvidenceFigure.Point(
            day: WelcomeCall.day("2026-01-02"), dayText: "2 jan.", answers: "500",
            interval: Interval(estimate: 22, lower: 20.5, upper: 30), value: "+22",
            lower: "+20,5", upper: "+30", isDecided: true)
        let figure = EvidenceFigure(
            points: [point, point],
            line: GoalLine(value: goal, label: "doel", text: "+\(goal)", good: .above),
            axis: Axis(lower: lowest, upper: 40, ticks: []),
            milestones: [.init(point: 1, text: "2 jan.: alles boven het doel", side: .above)],
            state: .go,
            answersWord: "antw.", description: "")
        let chart = EvidenceChart(figure: figure, number: 1)
        let words = EvidenceChart.wordsTop...(EvidenceChart.wordsTop + 34)
        #expect(!words.contains(chart.y(goal)) && !words.contains(chart.y(0)))
    }

    @Test(
        "A cut text fits",
        arguments: [
            "Arbeidsongeschiktheidsverzekeringsmaatschappij", "kort", "漢字漢字漢字漢字漢字漢字漢字",
        ])
    func cutting(text: String) {
        let cut = TextFit.cut(text, to: 120, size: 14, isBold: true)
        #expect(TextWidth.of(cut, size: 14, isBold: true) <= 120)
        #expect(cut == text || cut.hasSuffix("…"))
    }
}
