import BlueprintRules
import ExperienceModel
import Testing

@Suite struct PilotLimitRulesTests {
    static func trial(
        _ code: String, language: Language = .english, _ change: (inout Pilot) -> Void = { _ in }
    ) -> Trial {
        PilotRulesTests.trial(code, language: language) { (pilot: inout Pilot) in change(&pilot) }
    }

    @Test func aPilotStaysBelowItsCap() {
        #expect(
            Self.trial("CX607").passing.map(\.message) == [
                "pilot 'p' costs €8,640 (2,400 × €3.60), cap €15,000",
                "pilot 'p' reaches 5.0% of the customers (2,400 of 48,000), cap 12.0%",
            ])
        let above = Self.trial("CX607") { $0.startSmall?.maxBudget = 5000 }
        #expect(
            above.found.map(\.message) == ["pilot 'p' costs €8,640 (2,400 × €3.60), cap €5,000"])
        #expect(above.found.map(\.path) == ["pilots/p/start_small/max_budget"])
        let share = Self.trial("CX607", language: .dutch) { $0.startSmall?.maxShare = 0.04 }
        #expect(
            share.found.map(\.message) == [
                "pilot 'p' bereikt 5,0% van de klanten (2.400 van 48.000), maximum 4,0%"
            ])
        #expect(Self.trial("CX607") { $0.startSmall = nil }.observations.isEmpty)
    }

    @Test func aPilotCanBeStopped() {
        let none = Self.trial("CX608") { $0.startSmall = nil }
        #expect(none.found.map(\.message) == ["pilot 'p' has no exit plan"])
        #expect(none.found.map(\.path) == ["pilots/p/id"])
        let blank = Self.trial("CX608", language: .dutch) { $0.startSmall?.exitPlan = " " }
        #expect(blank.found.map(\.message) == ["pilot 'p' heeft geen plan om te stoppen"])
        #expect(Self.trial("CX608").observations.isEmpty)
    }

    @Test func basicsComeFirst() {
        let low = Self.trial("CX609") { $0.basics?.actual = 0.94 }
        #expect(low.found.map(\.message) == ["'start' is at 94.0%, minimum 97.0%"])
        #expect(low.found.map(\.path) == ["pilots/p/basics/actual"])
        let unknown = Self.trial("CX609", language: .dutch) { $0.basics?.actual = nil }
        #expect(
            unknown.found.map(\.message) == [
                "niemand weet hoe het met 'start' staat, minimum 97,0%"
            ])
        #expect(
            Self.trial("CX609").passing.map(\.message) == ["'start' is at 98.0%, minimum 97.0%"])
        #expect(Self.trial("CX609") { $0.basics = nil }.observations.isEmpty)
    }

    @Test func aPilotHasAHypothesis() {
        let none = Self.trial("CX610") { $0.hypothesis = nil }
        #expect(none.found.map(\.message) == ["pilot 'p' has no hypothesis"])
        let half = Self.trial("CX610") { $0.hypothesis = Hypothesis(expect: "more") }
        #expect(
            half.found.map(\.message) == [
                "the hypothesis of pilot 'p' names no insight it rests on and names no touchpoint "
                    + "that changes"
            ])
        let dutch = Self.trial("CX610", language: .dutch) { $0.hypothesis?.because = [] }
        #expect(
            dutch.found.map(\.message) == [
                "de hypothese van pilot 'p' noemt geen klantinzicht"
            ])
        #expect(Self.trial("CX610").observations.isEmpty)
    }

    @Test func newContactsAreTried() {
        let new = [Touchpoint.trial("tp-a"), .trial("tp-b", day: 5), .trial("tp-c", day: 9)]
        let blueprint = PilotRulesTests.blueprint([PilotRulesTests.pilot()]) {
            $0.journeys[0].touchpoints = new
            $0.journeys[0].replaces = "now"
            $0.journeys.append(
                Journey(
                    id: "now", title: "Now", state: .current, stages: ["start"],
                    touchpoints: [.trial("tp-old", day: 9)]))
        }
        let trial = Trial("CX614", blueprint)
        #expect(
            trial.found.map(\.message) == [
                "no pilot tries 1 of the 2 new contacts of journey 'j': 'tp-b'"
            ])
        #expect(trial.found.map(\.path) == ["journeys/j/id"])
        #expect(
            Trial("CX614", blueprint, language: .dutch).found.map(\.message) == [
                "geen pilot beproeft 1 van de 2 nieuwe contactpunten van klantreis 'j': 'tp-b'"
            ])
        #expect(
            Self.trial("CX614").passing.map(\.message) == [
                "journey 'j' has 1 new contact, each tried by a pilot"
            ])
    }
}
