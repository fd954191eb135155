import ExperienceModel

@testable import ExperienceReports

/// The design's journey: the first year with an energy supplier, in six stages.
enum EnergyJourney {
    static let stages = [
        "choose and sign", "welcome", "first month", "use and save", "annual bill", "moving house",
    ]

    private static func point(
        _ id: String, _ title: String, _ stage: Int, _ day: Int, _ channel: String, _ owner: String,
        proactive: Bool = false, insights: [String] = [], values: [String] = [],
        text: String? = nil, expectation: String? = nil, feeling: Double? = nil,
        backstage: [String] = []
    ) -> Touchpoint {
        Touchpoint(
            id: id, title: title, stage: stages[stage], day: day, channel: channel, reach: 1,
            side: .frontstage, proactive: proactive, owner: owner,
            emotion: feeling.map { .init(score: $0, n: 18) }, expectation: expectation,
            insights: insights, brandValues: values, text: text, backstage: backstage)
    }

    static let touchpoints: [Touchpoint] = [
        point(
            "tp-signup", "Online sign-up", 0, 0, "web", "products", insights: ["i1"],
            values: ["clear"], text: "You pay €142 a month, from 1 December.",
            expectation: "Tell me what I will pay, and from when.", feeling: -1,
            backstage: ["check the contract", "ask for meter data"]),
        point("tp-confirm", "Confirmation", 0, 0, "email", "crm"),
        point(
            "tp-letter", "Welcome letter", 1, 3, "letter", "marketing", proactive: true,
            insights: ["i2", "i4"], expectation: "Show me it is arranged and that you know me.",
            feeling: -1),
        point(
            "tp-call", "Welcome call", 1, 7, "phone", "channels", proactive: true,
            insights: ["i14"], values: ["nearby"], text: "You are speaking to Tom.",
            backstage: ["daily call list", "three attempts"]),
        point(
            "tp-check", "30-day check-in", 2, 30, "email", "crm", proactive: true,
            insights: ["i5", "i6"], values: ["ahead"], text: "We checked: €142 still fits.",
            expectation: "Check my monthly amount before it goes wrong.", feeling: -1,
            backstage: ["compare the monthly amount with meter readings"]),
        point(
            "tp-payment", "First payment", 2, 35, "app", "products",
            text: "Your advance instalment has been collected."),
        point(
            "tp-tips", "Saving tips", 3, 60, "app", "products", proactive: true,
            insights: ["i7", "i8"], values: ["ahead"],
            text: "For a 1970s corner house like yours: three tips.",
            expectation: "Help me use less, without a lecture.", feeling: 0,
            backstage: ["match tips to the type of house"]),
        point("tp-questions", "Questions line", 3, 120, "phone", "operations"),
        point(
            "tp-preview", "Bill preview", 4, 335, "email", "crm", proactive: true,
            insights: ["i3", "i10", "i11"], values: ["clear"],
            text: "You used 8% less than last year.",
            expectation: "No surprise. Explain it in my words.", feeling: -2,
            backstage: ["forecast the bill; flag a gap over €150"]),
        point("tp-bill", "Annual bill", 4, 365, "letter", "operations"),
        point(
            "tp-moving", "Moving help", 5, 400, "web", "operations", proactive: true,
            insights: ["i12", "i13"], values: ["nearby"], text: "We arrange both addresses.",
            expectation: "Arrange it in one go; I have enough on my mind.", feeling: -1,
            backstage: ["one change for both addresses"]),
        point("tp-final", "Final bill", 5, 410, "letter", "operations", values: ["clear"]),
    ]

    static let means: [String: (Double, Double, Int)] = [
        "tp-signup": (7.4, 0.17, 900), "tp-confirm": (6.9, 0.19, 760),
        "tp-letter": (7.8, 0.09, 2100), "tp-call": (8.3, 0.12, 1258),
        "tp-check": (7.5, 0.16, 980), "tp-payment": (5.9, 0.18, 840),
        "tp-tips": (7, 0.09, 2300), "tp-questions": (6.6, 0.14, 1100),
        "tp-preview": (6.1, 0.12, 1400), "tp-bill": (4.6, 0.09, 2600),
        "tp-final": (5.2, 0.29, 310),
    ]

    static let grade = Metric(
        id: "grade", kind: .mean, name: "Mean grade, 0 to 10",
        scale: .init(lowest: 0, highest: 10))

    static func scores(_ touchpoints: [Touchpoint]) -> [TouchpointScore] {
        touchpoints.compactMap { touchpoint in
            means[touchpoint.id].map { mean, half, answers in
                TouchpointScore(
                    touchpoint: touchpoint.id, measure: .metric(grade), value: mean,
                    interval: Interval(estimate: mean, lower: mean - half, upper: mean + half),
                    answers: answers, pilot: "welcome-call")
            }
        }
    }

    static var journey: Journey {
        Journey(
            id: "energy-year", title: "The first year, next", state: .future,
            replaces: "energy-now", stages: stages, touchpoints: touchpoints)
    }

    static var now: Journey {
        Journey(
            id: "energy-now", title: "The first year, now", state: .current,
            stages: ["choose and sign", "annual bill", "collection"],
            touchpoints: [
                point("tp-old-signup", "Online sign-up", 0, 0, "web", "products"),
                Touchpoint(
                    id: "tp-old-bill", title: "Yearly invoice", stage: "annual bill", day: 370,
                    channel: "letter", reach: 1, side: .frontstage, tone: .negative),
                Touchpoint(
                    id: "tp-old-reminder", title: "Reminder", stage: "collection", day: 400,
                    channel: "letter", reach: 0.12, side: .frontstage, tone: .negative),
            ])
    }

    static var blueprint: Blueprint {
        var blueprint = WelcomeCall.blueprint
        blueprint.channels = [
            Channel(id: "phone", name: "phone", unitCost: 5.84),
            Channel(id: "letter", name: "letter", unitCost: 1.15),
            Channel(id: "email", name: "e-mail", unitCost: 0.04), Channel(id: "app", name: "app"),
            Channel(id: "web", name: "web", unitCost: 0.02),
        ]
        blueprint.brandValues = [
            BrandValue(
                id: "clear", value: "Clear", say: ["you pay", "less than last year"],
                avoid: [.init(word: "advance instalment", better: "monthly amount")]),
            BrandValue(
                id: "nearby", value: "Nearby", say: ["you are speaking to", "both addresses"]),
            BrandValue(
                id: "ahead", value: "One step ahead", say: ["we checked", "house like yours"]),
        ]
        blueprint.insights = insights
        blueprint.personas[0].evidence = ["i12", "i13"]
        blueprint.personas[0].needs = ["certainty", "one address to go to"]
        blueprint.personas[0].prefers = ["web", "phone"]
        blueprint.personas[0].avoids = ["letter"]
        blueprint.personas[0].knowledge = .low
        blueprint.journeys = [now, journey]
        blueprint.pilots = pilots.map(\.pilot)
        return blueprint
    }

    static var pilots: [PilotSummary] {
        func pilot(_ id: String, _ title: String, _ change: String) -> Pilot {
            var pilot = WelcomeCall.pilot()
            pilot.id = id
            pilot.title = title
            pilot.journey = "energy-year"
            pilot.hypothesis = Hypothesis(because: ["i4"], change: [change])
            return pilot
        }
        return [
            PilotSummary(
                pilot: pilot("welcome-call", "Welcome call", "tp-call"),
                readOut: WelcomeCall.readOut()),
            PilotSummary(
                pilot: pilot("check-in", "30-day check-in", "tp-check"),
                readOut: Situations.collecting),
            PilotSummary(
                pilot: pilot("bill-preview", "Bill preview", "tp-preview"),
                readOut: Situations.stopped),
            PilotSummary(
                pilot: pilot("moving-help", "Moving-house help", "tp-moving"),
                obstacles: ["It needs the address feed, ready on 4 Jan."]),
        ]
    }

    private static var insights: [Insight] {
        let told: [(String, Insight.Source, Int, String)] = [
            ("i1", .interview, 18, "New customers do not know what they will pay, or from when."),
            ("i2", .survey, 1204, "After signing up it stays silent; people fear it went wrong."),
            ("i3", .survey, 1204, "The invoice is the only contact, and it is never good news."),
            ("i4", .interview, 18, "A person who calls without selling is remembered."),
            ("i5", .survey, 1204, "A third think their monthly amount is a guess."),
            ("i6", .contactLog, 22_910, "Questions peak in week five, after the first payment."),
            ("i7", .interview, 18, "Tips are welcome when they fit the house, not the average."),
            ("i8", .review, 310, "Nobody wants to be lectured about saving."),
            ("i9", .survey, 1204, "One in six would like to talk to neighbours about saving."),
            ("i10", .review, 310, "Bill shock is about surprise more than about the amount."),
            ("i11", .observation, 12, "The annual bill is read for four minutes."),
            ("i12", .interview, 18, "Movers arrange energy last, under pressure."),
            ("i13", .contactLog, 22_910, "Two final bills for two addresses look like a mistake."),
            ("i14", .survey, 1204, "People over seventy open letters, not the app."),
        ]
        return told.map { id, source, n, says in
            Insight(
                id: id, origin: id == "i6" ? .insideOut : .outsideIn, source: source, n: n,
                date: WelcomeCall.day("2026-03-10"), says: says)
        }
    }

    static let findings: [ElementFinding] = [
        found(
            "CX203", .warning, "personas/p-home/evidence",
            "persona 'p-home' rests on 18 answers, and 30 are needed",
            "add evidence or drop the persona"),
        found(
            "CX302", .info, "channels/app", "channel 'app' has no cost per contact",
            "add unit_cost"),
        found(
            "CX401", .warning, "journeys/energy-year/touchpoints/tp-final/brand_values",
            "touchpoint 'tp-final' has no brand value in words",
            "add one sentence that a customer would read"),
        found(
            "CX404", .warning, "journeys/energy-year/touchpoints/tp-payment/text",
            "touchpoint 'tp-payment' says 'advance instalment'", "write 'monthly amount'"),
        found(
            "CX503", .warning, "journeys/energy-year/stages/4",
            "stage 'annual bill' has no proactive contact left",
            "plan another first move, or say why none is needed"),
        found(
            "CX604", .error, "pilots/moving-help/start",
            "pilot 'moving-help' starts before what it needs is ready",
            "move the start from 1 Dec to 11 Jan",
            concerns: ["journeys/energy-year/touchpoints/tp-moving"]),
        found("CX704", .warning, "roadmap/capacity", "nobody has time", nil),
    ]

    private static func found(
        _ code: String, _ severity: Finding.Severity, _ path: String, _ message: String,
        _ hint: String?, concerns: [String] = []
    ) -> ElementFinding {
        ElementFinding(
            element: path, concerns: concerns,
            finding: Finding(code: code, severity: severity, message: message, hint: hint))
    }

    static func page(
        _ journey: Journey = journey, scores: [TouchpointScore]? = nil
    ) -> JourneyPage {
        JourneyPage(
            blueprint: blueprint, revision: 14, journey: journey, contacts: contacts("energy-year"),
            contactsNow: contacts("energy-now"), pilots: pilots,
            scores: scores ?? self.scores(journey.touchpoints), findings: findings,
            asOf: WelcomeCall.day("2026-11-13"))
    }

    static func contacts(_ journey: String) -> JourneyContacts {
        var contacts = Situations.contacts
        contacts.journey = journey
        return contacts
    }

    static func persona(_ id: String = "p-mover") -> PersonaPage {
        let blueprint = blueprint
        return PersonaPage(
            blueprint: blueprint, revision: 14,
            persona: blueprint.persona(id) ?? blueprint.personas[0],
            contacts: [contacts("energy-year")], pilots: pilots, findings: findings,
            asOf: WelcomeCall.day("2026-11-13"))
    }
}
