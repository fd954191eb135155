import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

@Suite("Pages, laid out as HTML and Markdown")
struct PageTests {
    static let situations: [(name: String, page: PilotPage, language: Language)] = [
        ("pilot-roll-out-en", Situations.page(WelcomeCall.readOut()), .english),
        ("pilot-roll-out-nl", Situations.page(WelcomeCall.readOut(language: .dutch)), .dutch),
        ("pilot-collecting-en", Situations.page(Situations.collecting), .english),
        ("pilot-stopped-en", Situations.page(Situations.stopped), .english),
        ("pilot-empty-nl", Situations.page(Situations.empty), .dutch),
        ("pilot-hidden-en", Situations.page(Situations.hidden), .english),
    ]

    @Test("A pilot's page is as it was approved", arguments: situations.map(\.name))
    func pilotPage(name: String) throws {
        let situation = try #require(PageTests.situations.first { $0.name == name })
        let report = situation.page.report(language: situation.language)
        let html = HTMLRenderer().render(report)
        #expect(Golden.difference(html, from: name + ".html") == nil)
        #expect(html == HTMLRenderer().render(report))
        let markdown = MarkdownRenderer().render(report)
        #expect(Golden.difference(markdown, from: name + ".md") == nil)
    }

    @Test("The other pages are as they were approved", arguments: Language.allCases)
    func otherPages(language: Language) {
        let blueprint = WelcomeCall.blueprint
        let asOf = WelcomeCall.day("2026-11-13")
        let pages = [
            ("overview", Situations.overview.report(language: language)),
            (
                "roadmap",
                RoadmapPage(blueprint: blueprint, roadmap: Situations.roadmap, asOf: asOf)
                    .report(language: language)
            ),
            (
                "journey",
                JourneyPage(
                    blueprint: blueprint, journey: blueprint.journeys[0],
                    contacts: Situations.contacts, asOf: asOf
                )
                .report(language: language)
            ),
        ]
        for (name, report) in pages {
            let file = "\(name)-\(language.rawValue)"
            let html = HTMLRenderer().render(report)
            #expect(Golden.difference(html, from: file + ".html") == nil)
            #expect(
                Golden.difference(MarkdownRenderer().render(report), from: file + ".md") == nil)
        }
    }

    @Test(
        "Headlines say what the evidence allows",
        arguments: [
            (
                "pilot-roll-out-en",
                "The welcome call lifts NPS by 15.6 points. Even the cautious end of that "
                    + "estimate, +6.6, is above the goal of +5."
            ),
            (
                "pilot-roll-out-nl",
                "Het welkomsttelefoontje verhoogt de NPS met 15,6 punten. Zelfs de voorzichtige "
                    + "kant van die schatting, +6,6, ligt boven het doel van +5."
            ),
            (
                "pilot-collecting-en",
                "The welcome call may reach its goal of +5, but the interval, −0.4 to +25.1, still "
                    + "contains it. About 1,660 more answers are needed if the trend holds: "
                    + "11 weeks at this pace. "
                    + "The read-out is on 25 Dec 2026 at the latest."
            ),
            (
                "pilot-stopped-en",
                "A guardrail is broken: Repeat calls within 14 days rose by 6.8 percentage points, "
                    + "at least 3.1 percentage points, and the limit was +2."
            ),
            (
                "pilot-empty-nl",
                "The welcome call valt nog niet te beoordelen. Er zijn nog geen antwoorden. "
                    + "Het oordeel volgt uiterlijk op 25 dec. 2026."
            ),
        ])
    func headline(name: String, expected: String) throws {
        let situation = try #require(PageTests.situations.first { $0.name == name })
        let report = situation.page.report(language: situation.language)
        #expect(report.masthead.headline == expected)
    }

    @Test("Only designs drawn by lot use words of cause", arguments: Pilot.Design.allCases)
    func causalCap(design: Pilot.Design) {
        var readOut = WelcomeCall.readOut()
        readOut.plan.pilot.design = design
        for isDrawn in [true, false, nil] {
            readOut.plan.pilot.branchesDrawn = isDrawn
            let isCaused = design == .randomised || (design == .byBranch && isDrawn == true)
            #expect(isCaused == (readOut.grade == .caused))
            let english = Wording(.english).sentence(for: readOut)
            let dutch = Wording(.dutch).sentence(for: readOut)
            #expect(english.contains(" lifts ") == isCaused)
            #expect(dutch.contains(" verhoogt ") == isCaused)
        }
    }

    @Test("A target with floor says what is sure and what is not")
    func targetWithFloor() {
        var readOut = WelcomeCall.readOut()
        readOut.goals[0].goal.value = 8
        readOut.goals[0].line = 8
        readOut.goals[0].goal.floor = 5
        let sentence = Wording(.english).sentence(for: readOut)
        #expect(sentence.contains("keeps to the floor of +5"))
        #expect(!sentence.contains("above the goal"))
        let report = PilotPage(
            readOut: readOut, blueprint: WelcomeCall.blueprint
        ).report(language: .english)
        let page = MarkdownRenderer().render(report)
        #expect(page.contains("at or beyond the floor of +5"))
        #expect(!page.contains("even at the cautious end"))
    }

    @Test("A suppressed group shows no number of its own")
    func suppression() {
        let html = HTMLRenderer().render(
            Situations.page(Situations.hidden).report(language: .english))
        #expect(html.contains("No group is large enough to show"))
        #expect(html.contains("not shown"))
    }
}
