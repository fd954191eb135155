import BlueprintRules
import ExperienceModel
import Testing

@Suite struct InsightRulesTests {
    /// An insight from fourteen interviews.
    static func insight(
        _ id: String = "ins-a", change: (inout Insight) -> Void = { _ in }
    ) -> Insight {
        var insight = Insight(
            id: id, origin: .outsideIn, source: .interview, n: 14, date: Day(iso: "2025-11-20"),
            says: "It is quiet.")
        change(&insight)
        return insight
    }

    static func trial(
        _ code: String, _ insights: [Insight], language: Language = .english,
        on today: String = "2026-03-01", settings: [RuleSetting] = []
    ) -> Trial {
        Trial(
            code,
            .trial {
                $0.insights = insights
                $0.ruleSettings = settings
            }, language: language, on: Day(iso: today) ?? Day(number: 0))
    }

    // CX101

    static func expecting(
        _ insights: [String], pain: String? = nil, language: Language = .english
    ) -> Trial {
        let touchpoint = Touchpoint.trial("tp-a") {
            $0.expectation = "somebody who listens"
            $0.pain = pain
            $0.insights = insights
        }
        return Trial(
            "CX101",
            .trial([touchpoint]) {
                $0.insights = [
                    insight(), insight("ins-own") { $0.origin = .insideOut },
                ]
            }, language: language)
    }

    @Test func anExpectationWithoutInsightIsFound() {
        let alone = Self.expecting([])
        #expect(
            alone.found.map(\.message) == [
                "the expectation at touchpoint 'tp-a' rests on no insight"
            ])
        #expect(alone.found.map(\.path) == ["journeys/j/touchpoints/tp-a/expectation"])
        #expect(
            Self.expecting([], language: .dutch).found.map(\.message) == [
                "de verwachting bij contactpunt 'tp-a' rust op geen klantinzicht"
            ])
    }

    @Test func anExpectationOfOurOwnIsFound() {
        let own = Self.expecting(["ins-own"])
        #expect(
            own.found.map(\.message) == [
                "the expectation at touchpoint 'tp-a' rests on what we think ourselves, "
                    + "and on no customer"
            ])
        #expect(own.found.first?.notes.map(\.text) == ["ins-own: interview, inside-out"])
    }

    @Test func anExpectationThatCustomersToldPasses() {
        let heard = Self.expecting(["ins-own", "ins-a"])
        #expect(heard.found.isEmpty)
        #expect(
            heard.passing.map(\.message) == [
                "the expectation at touchpoint 'tp-a' rests on 'ins-a' (n = 14)"
            ])
        #expect(Trial("CX101", .trial([.trial("tp-b")])).observations.isEmpty)
    }

    @Test func aPainIsFoundAtItsOwnPlace() {
        let pain = Touchpoint.trial("tp-a") { $0.pain = "waiting" }
        let found = Trial("CX101", .trial([pain])).found
        #expect(found.map(\.path) == ["journeys/j/touchpoints/tp-a/pain"])
        #expect(
            found.map(\.message) == ["the pain at touchpoint 'tp-a' rests on no insight"])
        #expect(Self.expecting([], pain: "waiting").found.count == 1)
    }

    // CX102

    @Test func anInsightThatNothingNamesIsFound() {
        let insight = Insight(
            id: "ins-a", origin: .outsideIn, source: .interview, says: "It is quiet.")
        let alone = Trial("CX102", .trial { $0.insights = [insight] })
        #expect(alone.found.map(\.path) == ["insights/ins-a/id"])
        #expect(
            alone.found.map(\.message) == [
                "insight 'ins-a' is not used by any touchpoint, persona or pilot"
            ])
        let used = Touchpoint.trial("tp-a") { $0.insights = ["ins-a"] }
        #expect(Trial("CX102", .trial([used]) { $0.insights = [insight] }).observations.isEmpty)
    }

    // CX103

    static func shared(outside: Int, inside: Int) -> [Insight] {
        (0..<outside).map { insight("out-\($0)") }
            + (0..<inside).map { insight("in-\($0)") { $0.origin = .insideOut } }
    }

    @Test func tooFewInsightsFromOutsideAreFound() {
        let low = Self.trial("CX103", Self.shared(outside: 1, inside: 2))
        #expect(
            low.found.map(\.message) == ["1 of 3 insights comes from outside, 33%, limit 60%"])
        #expect(low.found.map(\.path) == ["insights/key"])
        #expect(
            Self.trial("CX103", Self.shared(outside: 1, inside: 2), language: .dutch)
                .found.map(\.message) == [
                    "1 van de 3 klantinzichten komt van buiten, 33%, grens 60%"
                ])
        #expect(
            Self.trial("CX103", []).found.map(\.message) == [
                "the blueprint has 0 insights, limit 60% from outside"
            ])
    }

    @Test func enoughInsightsFromOutsidePassWithTheirShare() {
        let enough = Self.trial("CX103", Self.shared(outside: 3, inside: 2))
        #expect(enough.found.isEmpty)
        #expect(
            enough.passing.map(\.message) == [
                "3 of 5 insights come from outside, 60%, limit 60%"
            ])
    }

    @Test func aShareJustBelowItsLimitDoesNotLookLikeIt() {
        let near = Self.trial("CX103", Self.shared(outside: 598, inside: 402))
        #expect(
            near.found.map(\.message) == [
                "598 of 1,000 insights come from outside, 59.8%, limit 60%"
            ])
    }

    @Test func theBlueprintSetsTheShareFromOutside() {
        let setting = RuleSetting(code: "CX103", threshold: 0.25, because: "we begin")
        let own = Self.trial("CX103", Self.shared(outside: 1, inside: 2), settings: [setting])
        #expect(
            own.passing.map(\.message) == ["1 of 3 insights comes from outside, 33%, limit 25%"])
        let none = RuleSetting(code: "CX103", threshold: 0, because: "we begin")
        #expect(Self.trial("CX103", [], settings: [none]).observations.isEmpty)
    }

    // CX104

    @Test func aHandfulOfInterviewsIsFound() {
        let few = Self.trial("CX104", [Self.insight { $0.n = 5 }])
        #expect(few.found.map(\.message) == ["insight 'ins-a' rests on 5 interviews, limit 8"])
        #expect(few.found.map(\.path) == ["insights/ins-a/n"])
        #expect(few.found.first?.hint == "interview 3 more, and write the new number in 'n'")
        let one = Self.trial("CX104", [Self.insight { $0.n = 1 }], language: .dutch)
        #expect(one.found.map(\.message) == ["klantinzicht 'ins-a' rust op 1 gesprek, grens 8"])
    }

    @Test func eightInterviewsPassAndOtherSourcesAreNotInterviews() {
        let enough = Self.trial("CX104", [Self.insight { $0.n = 8 }])
        #expect(enough.found.isEmpty)
        #expect(
            enough.passing.map(\.message) == ["insight 'ins-a' rests on 8 interviews, limit 8"])
        let other = Self.insight {
            $0.n = 2
            $0.source = .survey
        }
        #expect(Self.trial("CX104", [other]).observations.isEmpty)
        #expect(Self.trial("CX104", [Self.insight { $0.n = nil }]).observations.isEmpty)
    }

    // CX105

    @Test(arguments: [
        ("2024-08-31", "2026-02-28", "18 months", false),
        ("2024-08-31", "2026-03-01", "18 months and 1 day", true),
        ("2024-09-01", "2026-03-01", "18 months", false),
        ("2024-09-01", "2026-03-04", "18 months and 3 days", true),
        ("2024-08-15", "2026-03-16", "19 months", true),
        ("2026-02-28", "2026-03-01", "0 months", false),
        ("2024-02-29", "2025-02-28", "12 months", false),
    ])
    func ageCountsMonthsOfTheCalendar(date: String, today: String, age: String, isOld: Bool) {
        let trial = Self.trial("CX105", [Self.insight { $0.date = Day(iso: date) }], on: today)
        let day = trial.context.words.figures.date(Day(iso: date) ?? Day(number: 0))
        #expect(
            trial.observations.map(\.message) == [
                "insight 'ins-a' of \(day) is \(age) old, limit 18"
            ])
        #expect(trial.found.isEmpty != isOld)
        #expect(trial.observations.map(\.path) == ["insights/ins-a/date"])
    }

    @Test func anOldInsightIsFoundInDutch() {
        let old = Self.insight { $0.date = Day(iso: "2023-05-20") }
        #expect(
            Self.trial("CX105", [old], language: .dutch).found.map(\.message) == [
                "klantinzicht 'ins-a' van 20 mei 2023 is 33 maanden oud, grens 18"
            ])
    }

    @Test func anInsightOfTomorrowHasNoAge() {
        let tomorrow = Self.insight { $0.date = Day(iso: "2026-03-02") }
        #expect(Self.trial("CX105", [tomorrow]).observations.isEmpty)
        #expect(Self.trial("CX105", [Self.insight { $0.date = nil }]).observations.isEmpty)
    }

    // CX106

    @Test func anInsightWithoutNumberOrDateIsFound() {
        let bare = Self.insight {
            $0.n = nil
            $0.date = nil
        }
        let trial = Self.trial("CX106", [bare])
        #expect(trial.found.map(\.message) == ["insight 'ins-a' has no n and no date"])
        #expect(trial.found.map(\.path) == ["insights/ins-a/id"])
        #expect(
            trial.found.first?.hint
                == "add 'n' (how many customers or records) and 'date' "
                + "(the day it was found, as 2026-03-31)")
        #expect(
            Self.trial("CX106", [Self.insight { $0.date = nil }], language: .dutch)
                .found.map(\.message) == ["klantinzicht 'ins-a' heeft geen datum"])
        #expect(
            Self.trial("CX106", [Self.insight { $0.n = nil }]).found.map(\.message) == [
                "insight 'ins-a' has no n"
            ])
        #expect(Self.trial("CX106", [Self.insight()]).observations.isEmpty)
    }

    @Test func anInsightThatIsYetToComeIsNoEvidence() {
        let coming = Self.insight { $0.date = Day(iso: "2027-03-02") }
        let trial = Self.trial("CX106", [coming])
        #expect(
            trial.found.map(\.message) == [
                "insight 'ins-a' is dated 2 Mar 2027, after today (1 Mar 2026), so it is no evidence "
                    + "yet"
            ])
        #expect(trial.found.map(\.severity) == [.warning])
        #expect(trial.found.map(\.path) == ["insights/ins-a/date"])
        #expect(
            Self.trial("CX106", [coming], language: .dutch).found.map(\.message) == [
                "klantinzicht 'ins-a' heeft als datum 2 mrt. 2027, na vandaag (1 mrt. 2026), dus het "
                    + "is nog geen bewijs"
            ])
        #expect(Self.trial("CX106", [coming], on: "2027-03-02").observations.isEmpty)
        let share = Self.trial("CX103", [coming, Self.insight("ins-b")])
        #expect(share.found.map { $0.message.prefix(6) } == ["1 of 2"])
        let blueprint = Blueprint.trial([
            .trial("tp-a") {
                $0.pain = "noise"
                $0.insights = ["ins-a"]
            }
        ]) {
            $0.insights = [coming]
            $0.personas = [Persona(id: "p-a", name: "A", share: 1, evidence: ["ins-a"])]
        }
        #expect(
            Trial("CX101", blueprint).found.map(\.message) == [
                "the pain at touchpoint 'tp-a' rests on what no customer can have said yet"
            ])
        #expect(
            Trial("CX203", blueprint).found.map(\.message) == [
                "persona 'p-a' rests on what no customer can have said yet"
            ])
    }
}
