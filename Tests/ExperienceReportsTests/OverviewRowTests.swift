import ExperienceModel
import Testing

@testable import ExperienceReports

/// What the overview says of each pilot beside its interval: where it is, and what comes next.
struct OverviewRowTests {
    private static let words = Wording(.english)

    private static func summary(_ readOut: ReadOut?) -> PilotSummary {
        PilotSummary(pilot: WelcomeCall.pilot(), readOut: readOut)
    }

    private static func decided(_ decision: Decision) -> ReadOut {
        var readOut = WelcomeCall.readOut()
        readOut.decision = RecordedDecision(
            actual: decision, recommended: decision, by: "Noor",
            on: WelcomeCall.day("2026-11-20"))
        return readOut
    }

    private static func next(
        _ readOut: ReadOut?, on day: String, _ words: Wording = words
    ) -> String {
        PilotNext(
            summary: summary(readOut), roadmap: Situations.roadmap, asOf: WelcomeCall.day(day),
            words: words
        ).phrase.text
    }

    @Test func aDecidedRolloutTellsItsNextWave() {
        let rolled = Self.decided(.rollOut)
        #expect(Self.next(rolled, on: "2026-11-21") == "First wave: 5%, from 7 Dec")
        #expect(Self.next(rolled, on: "2026-12-07") == "Next wave: 25%, from 18 Jan")
        #expect(Self.next(rolled, on: "2027-02-01") == "Next wave: everyone, from 29 Mar")
        #expect(Self.next(rolled, on: "2027-04-01") == "Everyone since 29 Mar")
        #expect(
            Self.next(rolled, on: "2027-02-01", Wording(.dutch))
                == "Volgende golf: iedereen, vanaf 29 mrt.")
    }

    @Test func otherDecisionsTellTheirDay() {
        #expect(Self.next(Self.decided(.stop), on: "2026-11-21") == "Decided on 20 Nov")
    }

    private static func figure(
        _ goals: [Goal], _ words: Wording = words
    ) throws -> PilotsFigure {
        let pilots = goals.enumerated().map { index, goal in
            var pilot = WelcomeCall.pilot(design: .againstGoal)
            pilot.id = "pilot-\(index)"
            pilot.goals = [goal]
            return PilotSummary(pilot: pilot)
        }
        let section = PilotsSection(
            pilots: pilots, metrics: [WelcomeCall.nps, WelcomeCall.repeats, WelcomeCall.cost],
            words: words
        ).section
        guard case .pilots(let figure) = try #require(section?.blocks.first) else {
            throw CancellationError()
        }
        return figure
    }

    @Test func onlyTheUnitsThatAreThereAreTold() throws {
        let nps = Goal(metric: "nps", role: .primary, comparison: .atLeast, value: 12)
        let share = Goal(metric: "repeats", role: .primary, comparison: .atMost, value: 0.1)
        let change = Goal(metric: "repeats", role: .primary, comparison: .aboveControl, value: 0.1)
        let cost = Goal(metric: "cost", role: .primary, comparison: .atMost, value: 6)
        let dutch = try Self.figure([nps, nps], Wording(.dutch))
        #expect(dutch.measure == "Hoofddoel van elke pilot, NPS in punten, 95%-interval")
        #expect(dutch.headings.effect == "Schatting")
        #expect(dutch.headings.plot == "Schatting ten opzichte van het doel")
        #expect(
            try Self.figure([nps, change]).measure
                == "Primary goal of each pilot, NPS in points, shares in percentage points, "
                + "95% interval")
        #expect(
            try Self.figure([share]).measure
                == "Primary goal of each pilot, shares in percent, 95% interval")
        #expect(
            try Self.figure([cost]).measure
                == "Primary goal of each pilot, each in its unit, 95% interval")
        let control = try Self.figure([WelcomeCall.primaryGoal])
        #expect(control.measure == "NPS effect in points, 95% interval")
        #expect(control.headings.effect == "Effect")
    }

    @Test func aPilotThatCollectsTellsTheAnswersItNeeds() {
        var collecting = Situations.collecting
        collecting.plan.pilot.readout = collecting.asOf + 400
        let told = Self.next(collecting, on: "2026-11-13")
        #expect(told.contains("more answers, about "))
        // Weeks that do not fit before the last day are no promise.
        collecting.plan.pilot.readout = collecting.asOf + 1
        #expect(Self.next(collecting, on: "2026-11-13").hasPrefix("Read-out on"))
    }

    private static func blueprint(_ touchpoints: [Touchpoint], lead: String = "Noor") -> Blueprint {
        Blueprint(
            id: "b", title: "B", language: .english, customers: 10,
            team: [
                TeamMember(discipline: "marketing", lead: lead),
                TeamMember(discipline: "crm", lead: "Bo"),
            ],
            channels: [],
            journeys: [
                Journey(
                    id: "j", title: "J", state: .future, stages: ["s"], touchpoints: touchpoints)
            ])
    }

    private static func touchpoint(
        _ id: String, day: Int, _ channel: String, owner: String?
    ) -> Touchpoint {
        Touchpoint(
            id: id, stage: "s", day: day, channel: channel, reach: 1, side: .frontstage,
            owner: owner)
    }

    private static func place(_ touchpoints: [Touchpoint], lead: String = "Noor") -> PilotPlace {
        var pilot = WelcomeCall.pilot()
        pilot.hypothesis = Hypothesis(because: [], change: touchpoints.map(\.id), expect: "more")
        return PilotPlace(
            blueprint: blueprint(touchpoints, lead: lead), pilot: pilot, words: words)
    }

    @Test func aPilotTellsItsChannelsAndDays() {
        let letter = Self.touchpoint("a", day: 3, "letter", owner: "marketing")
        let call = Self.touchpoint("b", day: 14, "phone", owner: "crm")
        let mail = Self.touchpoint("c", day: 300, "mail", owner: nil)
        #expect(Self.place([letter]).text == "Letter, day 3")
        #expect(Self.place([letter, call]).text == "Letter and phone, day 3 to 14")
        #expect(Self.place([letter, call, mail]).text == "3 channels, month 1 to 10")
        #expect(Self.place([]).text == nil)
    }

    @Test func thoseWhoOwnTheContactsDecide() {
        let letter = Self.touchpoint("a", day: 3, "letter", owner: "marketing")
        let call = Self.touchpoint("b", day: 14, "phone", owner: "crm")
        #expect(Self.place([letter]).deciders == ["Marketing (Noor)"])
        #expect(Self.place([letter], lead: "").deciders == ["Marketing"])
        #expect(Self.place([call, letter]).deciders == ["Marketing", "CRM"])
        #expect(Self.place([Self.touchpoint("c", day: 1, "mail", owner: nil)]).deciders == [])
    }
}
