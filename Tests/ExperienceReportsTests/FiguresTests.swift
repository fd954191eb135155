import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("Figures: every number written once")
struct FiguresTests {
    let english = Figures(.english)
    let dutch = Figures(.dutch)

    @Test(
        "Signed with one decimal, half away from nought",
        arguments: [
            (15.56, "+15.6", "+15,6"), (-6.1, "−6.1", "−6,1"), (0, "0.0", "0,0"),
            (-0.04, "0.0", "0,0"), (0.05, "+0.1", "+0,1"), (-0.25, "−0.3", "−0,3"),
            (1234.5, "+1,234.5", "+1.234,5"),
            (Double.infinity, "no upper limit", "geen bovengrens"),
            (-Double.infinity, "no lower limit", "geen ondergrens"),
            (Double.nan, "unknown", "onbekend"),
        ])
    func signed(value: Double, inEnglish: String, inDutch: String) {
        #expect(english.signed(value) == inEnglish)
        #expect(dutch.signed(value) == inDutch)
    }

    @Test(
        "Counts have thousands",
        arguments: [
            (0, "0", "0"), (999, "999", "999"), (2520, "2,520", "2.520"),
            (100_000_000, "100,000,000", "100.000.000"), (-1200, "−1,200", "−1.200"),
        ])
    func counts(value: Int, inEnglish: String, inDutch: String) {
        #expect(english.count(value) == inEnglish)
        #expect(dutch.count(value) == inDutch)
    }

    @Test(
        "Money has three figures, Dutch a blank that does not break",
        arguments: [
            (5836, "€5,840", "€\u{A0}5.840"), (23_349, "€23,300", "€\u{A0}23.300"),
            (999.6, "€1,000", "€\u{A0}1.000"), (-12_345, "−€12,300", "−€\u{A0}12.300"),
            (0, "€0", "€\u{A0}0"), (300, "€300", "€\u{A0}300"),
        ])
    func money(value: Double, inEnglish: String, inDutch: String) {
        #expect(english.money(value) == inEnglish)
        #expect(dutch.money(value) == inDutch)
    }

    @Test("Prices, shares, planned values, days and ranges")
    func others() {
        #expect(english.price(5.84) == "€5.84")
        #expect(dutch.price(5.845) == "€\u{A0}5,85" || dutch.price(5.845) == "€\u{A0}5,84")
        #expect(english.share(0.311) == "31.1%")
        #expect(dutch.share(0.311) == "31,1%")
        #expect(english.planned(5, isSigned: true) == "+5")
        #expect(dutch.planned(2.5, isSigned: true) == "+2,5")
        #expect(english.planned(-0.3, isSigned: false) == "−0.3")
        #expect(english.date(WelcomeCall.day("2026-11-13")) == "13 Nov 2026")
        #expect(dutch.date(WelcomeCall.day("2026-11-13")) == "13 nov. 2026")
        #expect(dutch.shortDate(WelcomeCall.day("2026-03-05")) == "5 mrt.")
        #expect(dutch.range("6,6", "24,5") == "6,6 tot 24,5")
        #expect(english.money(10, currency: "CHF") == "CHF\u{A0}10")
    }

    @Test("A metric's numbers carry its sign, factor and unit")
    func metrics() {
        let effect = MetricFigures(WelcomeCall.recommended, isDifference: true, language: .dutch)
        #expect(effect.value(0.056) == "+5,6")
        #expect(effect.size(0.056) == "5,6 procentpunten")
        let rate = MetricFigures(WelcomeCall.recommended, isDifference: false, language: .english)
        #expect(rate.value(0.026) == "2.6%")
        #expect(rate.planned(0.04) == "4%")
        let cost = MetricFigures(WelcomeCall.cost, isDifference: false, language: .english)
        #expect(cost.value(5.84) == "€5.84")
        #expect(cost.range(Interval(estimate: 5.84, lower: 5.7, upper: 5.98)) == "5.70 to 5.98")
        #expect(cost.value(.infinity) == "no upper limit")
    }
}
