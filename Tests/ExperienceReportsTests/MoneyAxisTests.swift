import ExperienceModel
import Testing

@testable import ExperienceReports

/// Money is written in one form along an axis, and in one form in the words of a page.
struct MoneyAxisTests {
    @Test(arguments: [
        ([0, 4e6, 8e6, 12e6], ["€ 0", "€ 4 mln", "€ 8 mln", "€ 12 mln"]),
        ([0, 2.5e6, 5e6], ["€ 0", "€ 2,5 mln", "€ 5,0 mln"]),
        ([-100_000, 0, 100_000], ["−€ 100k", "€ 0", "€ 100k"]),
        ([0, 500_000, 1e6], ["€ 0", "€ 0,5 mln", "€ 1,0 mln"]),
        ([0, 500, 1000], ["€ 0", "€ 500", "€ 1.000"]),
    ])
    func oneUnitAndOnePrecision(values: [Double], texts: [String]) {
        let told = Wording(.dutch).shortMoney(values, currency: "EUR")
            .map { $0.replacing("\u{A0}", with: " ") }
        #expect(told == texts)
    }

    @Test("Numbers that would touch on a phone make room, nought stays")
    func phone() {
        func spare(_ texts: [String], lower: Double) -> Set<Int> {
            let step = 10.0
            var figure = TerminalFixtures.money
            figure.axis = Axis(
                lower: lower, upper: lower + step * Double(texts.count - 1),
                ticks: texts.enumerated().map {
                    Axis.Tick(value: lower + step * Double($0.offset), text: $0.element)
                })
            return MoneyChart(figure: figure).spareLabels
        }
        let wide = ["−€ 30.000", "−€ 20.000", "−€ 10.000", "€ 0", "€ 10.000"]
        #expect(spare(wide, lower: -30) == [0, 2, 4])
        #expect(spare(["€ 0", "€ 10", "€ 20"], lower: 0) == [])
    }

    @Test func theWordsOfAPageTellMoneyWhole() {
        let report = RoadmapFixtures.page().report(language: .english)
        #expect(report.masthead.source.text.contains("budget €320,000"))
        let subtitles = report.sections.compactMap { $0.subtitle?.text }
        #expect(!subtitles.contains { $0.contains("0k ") || $0.contains("5k ") })
    }
}
