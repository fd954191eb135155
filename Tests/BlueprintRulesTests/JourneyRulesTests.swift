import BlueprintRules
import ExperienceModel
import Testing

/// CX501 to CX509: what is missing in a journey.
@Suite struct JourneyRulesTests {
    static func found(
        _ code: String, _ blueprint: Blueprint, _ language: Language = .english
    ) -> [String] {
        Trial(code, blueprint, language: language).found.map(\.message)
    }

    static let personas = [
        Persona(id: "p-a", name: "A", share: 0.5), Persona(id: "p-b", name: "B", share: 0.5),
    ]

    @Test func aJourneyInWhichTheCustomerStarts() {
        let kind = Touchpoint.trial("tp-a") { $0.tone = .positive }
        #expect(
            Self.found("CX501", .trial([kind])) == [
                "journey 'j' has no proactive contact, of 1 contact"
            ])
        #expect(
            Self.found("CX501", .trial(), .dutch) == [
                "klantreis 'j' heeft geen proactief contact, van 0 contacten"
            ])
        let ours = Touchpoint.trial("tp-a") { $0.proactive = true }
        #expect(Self.found("CX501", .trial([ours])).isEmpty)
        let nobody = Touchpoint.trial("tp-b") {
            $0.proactive = true
            $0.reach = 0
        }
        #expect(Self.found("CX501", .trial([kind, nobody])).count == 1)
    }

    @Test func whatIsOnlySettledIsSaidOnce() {
        let bill = Blueprint.trial([.trial("tp-a", day: 365)])
        #expect(Self.found("CX501", bill).isEmpty)
        #expect(
            Self.found("CX507", bill) == [
                "journey 'j': no proactive contact, 0 positive, silence 365 days"
            ])
        #expect(
            Self.found("CX507", bill, .dutch) == [
                "klantreis 'j': geen proactief contact, 0 positief, stilte 365 dagen"
            ])
        #expect(Self.found("CX507", .trial()).isEmpty)
    }

    @Test func aReplacedJourneyIsOnlyInvoiceOnly() {
        let codes = RuleBook.rules.map(\.code).filter { $0.hasPrefix("CX5") }
        let saying = codes.filter { code in
            Trial(code, WelcomeYear.blueprint).observations.contains {
                $0.path.hasPrefix("journeys/jaar1-nu")
            }
        }
        #expect(saying == ["CX507", "CX515", "CX516"])
    }

    @Test func aSilence() {
        let blueprint = Blueprint.trial([.trial("tp-a", day: 1), .trial("tp-b", day: 122)])
        #expect(
            Self.found("CX502", blueprint) == [
                "243 days without contact in 'j', day 122 to day 365, limit 120"
            ])
        #expect(
            Self.found("CX502", blueprint, .dutch) == [
                "243 dagen zonder contact in 'j', dag 122 tot dag 365, grens 120"
            ])
        var short = blueprint
        short.journeys[0].contractEnds = 130
        short.contactRules.maxSilenceDays = 121
        #expect(Self.found("CX502", short).isEmpty)
        short.contactRules.maxSilenceDays = 120
        #expect(Self.found("CX502", short).count == 1)
    }

    @Test func aSilenceOfOnePersona() {
        let days = [30, 140, 250, 360]
        let blueprint = Blueprint.trial(
            days.map { day in
                .trial("tp-\(day)", day: day) {
                    if day == 140 { $0.audience = Audience(personas: ["p-a"]) }
                }
            }
        ) { $0.personas = Self.personas }
        #expect(
            Self.found("CX502", blueprint) == [
                "220 days without contact in 'j' for persona 'p-b', day 30 to day 250, limit 120"
            ])
    }

    @Test func aStageInWhichWeWait() {
        let ours = Touchpoint.trial("tp-a") { $0.proactive = true }
        let blueprint = Blueprint.trial([ours], stages: ["start", "end"])
        let trial = Trial("CX503", blueprint)
        #expect(trial.found.map(\.message) == ["stage 'end' has no proactive contact"])
        #expect(trial.found.map(\.path) == ["journeys/j/stages/1"])
        #expect(
            Self.found("CX503", blueprint, .dutch) == ["fase 'end' heeft geen proactief contact"])
        #expect(Self.found("CX503", .trial([ours])).isEmpty)
    }

    @Test func aStageWhoseOnlyContactWasStopped() {
        let ours = Touchpoint.trial("tp-a") { $0.proactive = true }
        let day = Day(number: 20_000)
        let pilot = Pilot(
            id: "p", title: "P", journey: "j", hypothesis: Hypothesis(change: ["tp-a"]),
            design: .againstGoal, arms: ["p"], start: day, readout: day, goals: [])
        let launched = LaunchedPilot(
            plan: FrozenPlan(
                blueprint: "trial", revision: 1, pilot: pilot, metrics: [], frozenOn: day),
            sha256: "", decision: RecordedDecision(actual: .stop, by: "x", on: day))
        let trial = Trial(
            "CX503", .trial([ours]), history: BlueprintHistory(pilots: [launched]))
        #expect(trial.found.map(\.message) == ["stage 'start' has no proactive contact left"])
        #expect(
            trial.found.first?.notes.map(\.text) == ["tp-a was stopped on 4 Oct 2024"])
    }

    @Test func pressure() {
        let five = [1, 2, 3, 4, 30].map { Touchpoint.trial("tp-\($0)", day: $0) }
        #expect(
            Self.found("CX504", .trial(five)) == [
                "5 contacts within 30 days in 'j' (days 1, 2, 3, 4, 30), limit 4"
            ])
        let spread = [1, 2, 3, 4, 31].map { Touchpoint.trial("tp-\($0)", day: $0) }
        #expect(Self.found("CX504", .trial(spread)).isEmpty)
        #expect(Self.found("CX504", .trial(spread) { $0.contactRules.maxIn30Days = 3 }).count == 1)
    }

    @Test func contactsForDifferentPersonasDoNotAddUp() {
        let six = (1...6).map { day in
            Touchpoint.trial("tp-\(day)", day: day) {
                $0.audience = Audience(personas: [day <= 5 ? "p-a" : "p-b"])
            }
        }
        let blueprint = Blueprint.trial(six) { $0.personas = Self.personas }
        #expect(
            Self.found("CX504", blueprint) == [
                "5 contacts within 30 days in 'j' for persona 'p-a' (days 1, 2, 3, 4, 5), limit 4"
            ])
        #expect(
            Self.found("CX504", blueprint, .dutch) == [
                "5 contacten binnen 30 dagen in 'j' voor persona 'p-a' (dagen 1, 2, 3, 4, 5), grens 4"
            ])
        let few = Blueprint.trial(Array(six.suffix(4))) { $0.personas = Self.personas }
        #expect(Self.found("CX504", few).isEmpty)
    }

    @Test func positiveContacts() {
        let four = (1...4).map { day in
            Touchpoint.trial("tp-\(day)", day: day) {
                $0.tone = .positive
                $0.reach = day == 4 ? 0.999 : 1
            }
        }
        #expect(
            Self.found("CX505", .trial(four)) == [
                "4 positive touchpoints in 'j', reach-weighted 3.999 a customer-year, limit 4"
            ])
        #expect(
            Self.found("CX505", .trial(four) { $0.contactRules.minPositivePerYear = 3.999 })
                .isEmpty)
        #expect(Self.found("CX506", .trial(four)).isEmpty)
        let mixed = four + (5...8).map { .trial("tp-\($0)", day: $0) }
        #expect(
            Self.found("CX506", .trial(mixed)) == [
                "reach-weighted positive share of 'j' in the year 4.00 / 8.00 = 50%, limit 60%"
            ])
        #expect(
            Self.found("CX506", .trial(mixed), .dutch) == [
                "naar bereik gewogen positief aandeel van 'j' in het jaar 4,00 / 8,00 = 50%, grens 60%"
            ])
    }

    @Test func thanks() {
        func thanking(_ day: Int, _ text: String) -> Blueprint {
            .trial([.trial("tp-a", day: day) { $0.text = text }])
        }
        #expect(
            Self.found("CX508", thanking(1, "Ondanks alles, dankzij u.")) == [
                "no contact in 'j' thanks the customer, limit day 7"
            ])
        #expect(
            Self.found("CX508", thanking(8, "Bedankt!"), .dutch) == [
                "'tp-a' is het eerste contact dat bedankt, op dag 8, grens dag 7"
            ])
        for text in ["Dank u wel.", "Wij bedanken u", "Thanks for choosing us", "DANKJEWEL"] {
            #expect(Self.found("CX508", thanking(7, text)).isEmpty, "\(text)")
        }
        #expect(Self.found("CX508", .trial([.trial("tp-a") { $0.thanks = true }])).isEmpty)
        #expect(Self.found("CX508", .trial()).isEmpty)
    }

    @Test func welcome() {
        let two = Blueprint.trial([.trial("tp-a", day: 1), .trial("tp-b", day: 90)])
        #expect(
            Self.found("CX509", two) == [
                "2 touchpoints in the first 90 days of 'j', limit 3; reach-weighted 2.00 contacts a customer"
            ])
        #expect(
            Self.found("CX509", two, .dutch) == [
                "2 contactpunten in de eerste 90 dagen van 'j', grens 3; naar bereik gewogen 2,00 contacten per klant"
            ])
        var three = two
        three.journeys[0].touchpoints.append(.trial("tp-c", day: 60))
        #expect(Self.found("CX509", three).isEmpty)
        three.ruleSettings = [RuleSetting(code: "CX509", threshold: 4, because: "x")]
        #expect(Self.found("CX509", three).count == 1)
    }
}
