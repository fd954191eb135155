import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

@Suite("Maps and calendars of any size")
struct JourneyLayoutTests {
    static let names = [
        "Arbeidsongeschiktheidsverzekeringspolisblad", "Brief", "مرحبا بكم في خدمة العملاء",
        "🎉👨‍👩‍👧‍👦 Welkom 🎉", "欢迎来电确认您的地址和合同", "<b>\"Post\" & co</b>",
    ]

    /// A journey with so many touchpoints in so many stages, and names that are hard to place.
    static func journey(touchpoints: Int, stages: Int) -> Journey {
        let stageNames = (0..<stages).map { "\(names[$0 % names.count]) \($0)" }
        return Journey(
            id: "long", title: names[0] + " " + names[2], state: .future, replaces: "energy-now",
            stages: stageNames,
            touchpoints: (0..<touchpoints).map { index in
                Touchpoint(
                    id: "tp-\(index)", title: names[index % names.count],
                    stage: stageNames[index * stages / max(1, touchpoints)],
                    day: index * 365 / max(1, touchpoints - 1),
                    channel: index % 4 == 0 ? "phone" : names[index % 3], reach: 0.5,
                    side: index % 9 == 8 ? .backstage : .frontstage, proactive: index % 3 == 0,
                    owner: names[0], expectation: names[index % names.count],
                    insights: ["i\(index % 14 + 1)"], brandValues: ["clear"], text: names[5],
                    backstage: [names[0]])
            })
    }

    static func scores(_ journey: Journey, seed: UInt64, share: Double) -> [TouchpointScore] {
        var numbers = SeededNumbers(seed: seed)
        return journey.touchpoints.compactMap { touchpoint in
            let (mean, half) = (
                Double.random(in: 0...10, using: &numbers),
                Double.random(in: 0...3, using: &numbers)
            )
            guard Double.random(in: 0..<1, using: &numbers) < share else { return nil }
            return TouchpointScore(
                touchpoint: touchpoint.id, measure: .metric(EnergyJourney.grade), value: mean,
                interval: Interval(
                    estimate: mean, lower: max(0, mean - half), upper: min(10, mean + half)),
                answers: Int.random(in: 10...99_999, using: &numbers))
        }
    }

    static func curve(_ journey: Journey, _ scores: [TouchpointScore]) -> CurveFigure {
        ScoreCurve(
            touchpoints: JourneyMap.touchpoints(of: journey),
            stages: JourneyMap.stages(of: journey), scores: scores, words: Wording(.dutch)
        ).figure
    }

    @Test(
        "No label of a curve lies over another or beyond the edge",
        arguments: [(1, 1), (3, 2), (12, 6), (13, 5), (30, 7), (60, 6), (60, 20)], [0.0, 0.4, 1])
    func labels(size: (touchpoints: Int, stages: Int), share: Double) {
        let journey = Self.journey(touchpoints: size.touchpoints, stages: size.stages)
        for seed in UInt64(1)...8 {
            let figure = Self.curve(journey, Self.scores(journey, seed: seed, share: share))
            for stages in JourneyMapTable.parts(of: size.stages) {
                let curve = JourneyCurve(figure: figure, stages: stages, id: "1")
                let boxes = curve.labels.map(\.box)
                for (index, box) in boxes.enumerated() {
                    #expect(box.left >= 0 && box.right <= JourneyCurve.width)
                    #expect(box.top >= 0 && box.bottom <= curve.height)
                    #expect(!boxes[..<index].contains { $0.touches(box) })
                }
            }
        }
    }

    @Test("The design's curve names every touchpoint")
    func allNamed() {
        let journey = EnergyJourney.journey
        let figure = Self.curve(journey, EnergyJourney.scores(journey.touchpoints))
        let labels = JourneyCurve(figure: figure, stages: 0..<6, id: "1").labels
        #expect(labels.map(\.name) == figure.points.map(\.label))
        #expect(labels.filter { !$0.value.isEmpty }.count == 11)
    }

    @Test("Stages are parted evenly", arguments: 0...40)
    func parts(count: Int) {
        let parts = JourneyMapTable.parts(of: count)
        #expect(parts.flatMap { Array($0) } == Array(0..<count))
        #expect(parts.allSatisfy { $0.count <= 7 })
        #expect((parts.map(\.count).max() ?? 0) - (parts.map(\.count).min() ?? 0) <= 1)
    }

    @Test("No dot of a calendar covers another", arguments: [1, 3, 13, 60])
    func dots(count: Int) {
        let journey = Self.journey(touchpoints: count, stages: 4)
        var blueprint = EnergyJourney.blueprint
        blueprint.journeys = [journey]
        let year = PersonaYear(
            blueprint: blueprint, journey: journey, persona: blueprint.personas[0],
            contacts: Situations.contacts.all, words: Wording(.dutch))
        let strip = CalendarStrip(figure: year.figure, id: "1")
        let dots = strip.rows.flatMap(\.dots)
        #expect(dots.count == count)
        for (index, dot) in dots.enumerated() {
            #expect(dot.x - CalendarStrip.radius >= CalendarStrip.left)
            #expect(dot.x + CalendarStrip.radius <= CalendarStrip.width)
            let nearest = dots[..<index].map {
                (($0.x - dot.x) * ($0.x - dot.x) + ($0.y - dot.y) * ($0.y - dot.y)).squareRoot()
            }.min()
            #expect((nearest ?? 100) >= 2 * CalendarStrip.radius)
        }
    }

    @Test("A channel in another script leaves the facts around it in their order")
    func isolatedFacts() {
        let contact = CalendarFigure.Contact(
            number: 1, day: 12, title: "Welkom", parts: ["dag 12", "تطبيق", "98%"],
            isProactive: true)
        let figure = CalendarFigure(
            months: [], rows: [.init(channel: "تطبيق", contacts: [contact])], silence: nil,
            proactive: "proactief", later: nil, title: "", description: "")
        #expect(contact.facts == "dag 12, تطبيق, 98%")
        #expect(
            CalendarStrip(figure: figure, id: "1").list(nil).source.contains(
                "<span><bdi>dag 12</bdi>, <bdi>تطبيق</bdi>, <bdi>98%</bdi></span>"))
    }

    @Test(
        "Any journey and persona make a page",
        arguments: [(0, 0), (0, 3), (1, 1), (60, 20)], Language.allCases)
    func anySize(size: (touchpoints: Int, stages: Int), language: Language) {
        let journey = Self.journey(touchpoints: size.touchpoints, stages: size.stages)
        var page = EnergyJourney.page(journey, scores: Self.scores(journey, seed: 1, share: 0.5))
        page.blueprint.journeys = [EnergyJourney.now, journey]
        var bare = JourneyPage(
            blueprint: page.blueprint, journey: journey, asOf: page.asOf)
        bare.blueprint.channels = []
        bare.blueprint.insights = []
        var persona = EnergyJourney.persona()
        persona.blueprint = page.blueprint
        persona.persona.name = Self.names[5]
        persona.contacts[0].journey = journey.id
        var lonely = persona
        lonely.contacts = []
        lonely.pilots = []
        let reports = [
            page.report(language: language), bare.report(language: language),
            persona.report(language: language), lonely.report(language: language),
        ]
        for report in reports {
            let html = HTMLRenderer().render(report)
            #expect(html.contains("<h1>") && !html.contains("<b>\"Post"))
            #expect(!MarkdownRenderer().render(report).contains("<b>"))
            #expect(!TerminalRenderer.render(report, style: TerminalStyle()).isEmpty)
        }
    }

    @Test("Days far away and numbers that are none do no harm")
    func extremes() {
        var journey = Self.journey(touchpoints: 6, stages: 2)
        journey.touchpoints[0].day = Int.max
        journey.touchpoints[1].day = Int.min
        journey.touchpoints[2].reach = .infinity
        journey.touchpoints[3].emotion = .init(score: .nan, n: Int.max)
        let score = TouchpointScore(
            touchpoint: "tp-4", measure: .metric(EnergyJourney.grade), value: 5,
            interval: Interval(estimate: 5, lower: -.infinity, upper: .infinity), answers: Int.max)
        let page = EnergyJourney.page(journey, scores: [score])
        #expect(HTMLRenderer().render(page.report(language: .dutch)).contains("<h1>"))
    }
}
