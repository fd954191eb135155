import ExperienceModel
import ExperienceReports
import Testing

/// What is left out is told with how much lacks.
@Suite struct LeftOutWordingTests {
    static let monday = RoadmapFixtures.day("2026-10-05")
    static let fourth = Quarter(year: 2026, quarter: 4)

    @Test func moneyThatOthersSpendIsTold() {
        let out = LeftOut(
            item: "b", reason: .spent(Self.fourth),
            shortages: [Shortage(.money(Self.fourth), needed: 9_000, available: 1_000)])
        #expect(
            Wording(.english).sentence(for: out, currency: "EUR")
                == "too little money in 2026Q4: other work spends it (needs €9,000, €1,000 left)")
        #expect(
            Wording(.english).sentence(for: out, currency: "GBP").hasSuffix(
                "(needs £9,000, £1,000 left)"))
    }

    @Test func peopleThatOthersHaveAreTold() {
        let out = LeftOut(
            item: "b", reason: .crowded(discipline: "crm"),
            shortages: [
                Shortage(
                    .people(discipline: "crm", from: Self.monday, through: Self.monday + 6),
                    needed: 1, available: 0)
            ])
        #expect(
            Wording(.dutch).sentence(for: out, currency: "EUR")
                == "crm heeft geen ruimte over: ander werk vraagt de mensen "
                + "(vraagt 1,0 persoonsweken in de week van 5 okt. 2026, niets over)")
    }

    @Test func whatComesBeforeItIsNamed() {
        let out = LeftOut(
            item: "c", reason: .crowded(discipline: "crm"),
            shortages: [
                Shortage(
                    .people(discipline: "crm", from: Self.monday, through: Self.monday + 6),
                    needed: 1, available: 0, predecessor: "b")
            ])
        #expect(
            Wording(.english).sentence(for: out, currency: "EUR").hasSuffix(
                "(b goes first and needs 1.0 person-weeks in the week of 5 Oct 2026, none left)"))
        #expect(
            Wording(.dutch).sentence(for: out, currency: "EUR").hasSuffix(
                "(b gaat voor en vraagt 1,0 persoonsweken in de week van 5 okt. 2026, niets over)"))
    }

    @Test func holidaysAreTold() {
        let words = Wording(.english)
        #expect(
            words.sentence(for: .holidays(discipline: "crm", needed: 2, most: 0.4))
                == "holidays leave crm at most 0.4 person-weeks for a wave that needs 2.0")
        #expect(
            words.sentence(for: .holidays(discipline: "crm", needed: 2, most: 0))
                == "crm has holidays wherever one of its waves could stand")
    }

    @Test func aNumberThatIsJustTooLargeIsNotToldAsTheSame() {
        #expect(
            Wording(.english).sentence(
                for: .tooLittleCapacity(discipline: "crm", needed: 0.333, capacity: 0.3))
                == "crm needs 0.333 person-weeks in one week and has 0.300")
    }

    @Test func whatHasThePlaceOfAnotherIsTold() {
        let roadmap = RoadmapFixtures.roadmap([])
        func told(_ lower: Double, _ upper: Double) -> String {
            Wording(.english).closeCall(
                CloseCall(
                    first: "a", second: "b", discipline: "crm",
                    difference: Interval(estimate: (lower + upper) / 2, lower: lower, upper: upper),
                    isSecondLeftOut: true), of: roadmap, currency: "EUR")
        }
        #expect(
            told(-1_000, 3_000).hasPrefix("a has the place that b could have (both need crm): "))
        #expect(told(-1_000, 3_000).hasSuffix("the other may be as good."))
        #expect(told(1_000, 3_000).hasSuffix("; the choice is sure."))
        #expect(told(-3_000, -1_000).hasSuffix("not their effects alone set that choice."))
    }
}
