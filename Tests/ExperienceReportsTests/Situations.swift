import ExperienceModel
import ExperienceReports

/// Quotes for the pages.
enum CustomerQuoteFixture {
    static let happy = CustomerQuote(
        score: "10", text: "She told me my amount was too low before the bill did.",
        from: "careful payer")
    static let sad = CustomerQuote(
        score: "4", text: "Third attempt, in the middle of dinner.", from: "busy household")
}

/// Other states of the same pilot.
enum Situations {
    /// The read-out lies ahead, and the interval contains the goal.
    static var collecting: ReadOut {
        var readOut = WelcomeCall.readOut()
        let day = WelcomeCall.day("2026-12-25")
        readOut.isFinal = false
        readOut.plan.pilot.readout = day
        readOut.recommendation = Recommendation(
            decision: .keepCollecting, rule: 9, reason: .beforeReadout(day))
        readOut.goals = [WelcomeCall.npsGoal]
        readOut.goals[0].effect = Interval(estimate: 12.3, lower: -0.4, upper: 25.1)
        readOut.goals[0].verdict = .undecided
        readOut.goals[0].decided = nil
        readOut.goals[0].unsaid = .beforeReadout(day)
        readOut.goals[0].needed = NeededAnswers(toPlan: 880, ifTrendHolds: 1660)
        readOut.evidence = Array(readOut.evidence.prefix(8))
        readOut.money = nil
        return readOut
    }

    /// A guardrail is broken.
    static var stopped: ReadOut {
        var readOut = WelcomeCall.readOut()
        readOut.recommendation = Recommendation(
            decision: .stop, rule: 2, reason: .harmed(metric: "repeats"))
        readOut.goals[0].effect = Interval(estimate: 2.2, lower: -7.6, upper: 11.9)
        readOut.goals[0].verdict = .undecided
        readOut.goals[0].decided = nil
        readOut.goals[1].verdict = .undecided
        readOut.guardrails[1] = WelcomeCall.repeatRailRead(
            Interval(estimate: 0.068, lower: 0.031, upper: 0.105), .broken)
        return readOut
    }

    /// Launched, and nobody has answered.
    static var empty: ReadOut {
        var readOut = collecting
        readOut.lastAnswer = nil
        readOut.goals[0].effect = nil
        readOut.goals[0].unsaid = .noAnswers
        readOut.goals[0].needed = nil
        readOut.goals[0].arms = [
            ArmReadOut(arm: "not called", answers: 0), ArmReadOut(arm: "called", answers: 0),
        ]
        readOut.guardrails = []
        readOut.groups = []
        readOut.evidence = []
        readOut.health = [HealthCheck(severity: .ok, subject: .noAnswers)]
        return readOut
    }

    /// Every group is too small to show.
    static var hidden: ReadOut {
        var readOut = WelcomeCall.readOut()
        readOut.groups = readOut.groups.filter(\.isSuppressed)
        return readOut
    }

    static func page(_ readOut: ReadOut) -> PilotPage {
        PilotPage(
            readOut: readOut, blueprint: WelcomeCall.blueprint, learnings: WelcomeCall.learnings,
            quotes: WelcomeCall.quotes, imports: ImportTotals(imports: 15, rejected: 61))
    }

    static var roadmap: Roadmap {
        let day = WelcomeCall.day
        func wave(
            _ item: String, _ title: String, _ commitment: Commitment, _ number: Int,
            _ share: Double?, _ start: String, _ end: String
        ) -> RoadmapWave {
            RoadmapWave(
                item: item, title: title, commitment: commitment, number: number, share: share,
                start: day(start), end: day(end), effort: ["crm": 2], cost: 4000,
                because: number == 1 ? [.roadmapStart] : [.previousWave])
        }
        let call = Commitment.decided(on: day("2026-11-13"))
        let check = Commitment.ifPilotSucceeds(chance: 0.65, readout: day("2026-12-25"))
        return Roadmap(
            start: day("2026-11-30"), weeks: 48, objective: .finish, isProven: false,
            waves: [
                wave("welcome-call", "Welcome call", call, 1, 0.05, "2026-12-07", "2027-01-17"),
                wave("welcome-call", "Welcome call", call, 2, 0.25, "2027-01-18", "2027-03-28"),
                wave("welcome-call", "Welcome call", call, 3, 1, "2027-03-29", "2027-05-30"),
                wave("check-in", "30-day check-in", check, 1, 0.05, "2027-02-01", "2027-02-28"),
                wave("check-in", "30-day check-in", check, 2, 1, "2027-03-01", "2027-05-30"),
                wave("feed", "Address feed", .initiative, 1, nil, "2026-11-30", "2027-01-03"),
            ],
            leftOut: [LeftOut(item: "moving-help", reason: .notLaunched)],
            load: [
                DisciplineLoad(
                    discipline: "crm", capacity: 1,
                    planned: (0..<26).map { $0 < 5 ? 1.2 : $0 < 12 ? 0.9 : 0.3 })
            ],
            money: [
                QuarterMoney(quarter: day("2026-12-07").quarter, budget: 10_000, planned: 8_000)
            ])
    }

    static var overview: OverviewPage {
        OverviewPage(
            blueprint: WelcomeCall.blueprint, revision: 14,
            pilots: [
                PilotSummary(pilot: WelcomeCall.pilot(), readOut: WelcomeCall.readOut()),
                PilotSummary(pilot: named("check-in", "30-day check-in"), readOut: collecting),
                PilotSummary(pilot: named("bill-preview", "Bill preview"), readOut: stopped),
                PilotSummary(
                    pilot: named("moving-help", "Moving-house help"),
                    obstacles: ["It needs the address feed, ready on 4 Jan."]),
            ],
            readiness: readiness, roadmap: roadmap, asOf: WelcomeCall.day("2026-11-13"))
    }

    /// What a customer gets in the journey of the call, and what the mover gets.
    static var contacts: JourneyContacts {
        func figures(_ year: Double, _ positive: Double, cost: Double) -> ContactFigures {
            ContactFigures(
                touchpoints: 9, proactiveTouchpoints: 6, positiveTouchpoints: 5,
                contactsPerYear: year, positivePerYear: positive,
                silence: Silence(fromDay: 120, toDay: 335),
                pressure: ContactPressure(days: [1, 3, 14], touchpoints: ["a", "b", "c"]),
                welcome: WelcomeWindow(touchpoints: 5, contacts: 4.1),
                cost: CostToServe(first90Days: cost, firstYear: cost + 0.48), months: [])
        }
        return JourneyContacts(
            journey: "welcome", all: figures(7.93, 5.21, cost: 3.6),
            personas: [
                PersonaContacts(persona: "p-mover", figures: figures(8.4, 5.6, cost: 4.02))
            ])
    }

    private static var readiness: Readiness {
        func parts(_ names: String...) -> [Readiness.Part] {
            names.map { Readiness.Part(name: $0) }
        }
        let thin = Finding(
            code: "CX203", severity: .warning,
            place: SourcePlace(path: "a.yaml", line: 122, column: 16),
            message: "persona 'p-home' rests on n = 18")
        let early = Finding(
            code: "CX604", severity: .error,
            place: SourcePlace(path: "a.yaml", line: 239, column: 12),
            message: "'moving-help' starts before 'feed' is ready")
        return Readiness(steps: [
            Readiness.Step(number: 1, parts: parts("ins-call", "ins-bill")),
            Readiness.Step(
                number: 2, parts: parts("p-mover") + [Readiness.Part(name: "p-home", open: thin)]),
            Readiness.Step(number: 3, parts: parts("phone")),
            Readiness.Step(number: 4, parts: parts("tp-call", "tp-ask")),
            Readiness.Step(number: 5, parts: parts("welcome")),
            Readiness.Step(
                number: 6,
                parts: parts("welcome-call", "check-in", "bill-preview")
                    + [Readiness.Part(name: "moving-help", open: early)]),
        ])
    }

    private static func named(_ id: String, _ title: String) -> Pilot {
        var pilot = WelcomeCall.pilot()
        pilot.id = id
        pilot.title = title
        return pilot
    }
}
