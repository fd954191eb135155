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

    @Test func theWordsOfAPageTellMoneyWhole() {
        let report = RoadmapFixtures.page().report(language: .english)
        #expect(report.masthead.source.text.contains("budget €320,000"))
        let subtitles = report.sections.compactMap { $0.subtitle?.text }
        #expect(!subtitles.contains { $0.contains("0k ") || $0.contains("5k ") })
    }
}
