import ExperienceModel
import Testing

@testable import ExperienceReports

/// A persona is one sheet of paper: the most telling of long lists is printed, a screen shows all.
struct PersonaPaperTests {
    private static func page(touchpoints count: Int, pilots: Int = 0) -> PersonaPage {
        var page = EnergyJourney.persona()
        var journey = EnergyJourney.journey
        let first = journey.touchpoints[0]
        journey.touchpoints = (0..<count).map { place in
            var touchpoint = first
            touchpoint.id = "tp-\(place)"
            touchpoint.title = "Contact \(place)"
            touchpoint.day = place * 6
            touchpoint.reach = 0.9
            touchpoint.audience = nil
            touchpoint.momentOfTruth = place == count - 1
            return touchpoint
        }
        page.blueprint.journeys = [journey]
        page.contacts = [EnergyJourney.contacts(journey.id)]
        page.pilots = (0..<pilots).map { place in
            var pilot = WelcomeCall.pilot()
            pilot.id = "pilot-\(place)"
            pilot.title = "Pilot \(place)"
            pilot.hypothesis = Hypothesis(because: [], change: ["tp-\(place)"], expect: nil)
            return PilotSummary(
                pilot: pilot, readOut: place == pilots - 1 ? WelcomeCall.readOut() : nil)
        }
        return page
    }

    private static func section(_ page: PersonaPage, _ label: String) throws -> Section {
        try #require(page.report(language: .english).sections.first { $0.label == label })
    }

    @Test func sixtyContactsPrintTheMostTelling() throws {
        let page = Self.page(touchpoints: 60)
        let section = try Self.section(page, "YEAR")
        let paper = try #require(section.paper)
        // The last is a moment of truth, so it is kept; the others by their days.
        #expect(paper.kept == Set(0...10).union([59]))
        #expect(paper.rest.contains("48 more"))
        let html = HTMLRenderer().render(page.report(language: .english))
        #expect(html.components(of: "<li class=\"scr\">") == 48)
        #expect(html.contains("<p class=\"note po\">And 48 more, each a dot above"))
        #expect(html.contains("Contact 30"))
    }

    @Test func fewContactsArePrintedWhole() throws {
        #expect(try Self.section(Self.page(touchpoints: 12), "YEAR").paper == nil)
    }

    @Test func fortyPilotsPrintTheMostTelling() throws {
        let page = Self.page(touchpoints: 40, pilots: 40)
        let section = try Self.section(page, "PILOTS")
        let paper = try #require(section.paper)
        #expect(paper.kept == [0, 1, 39] && paper.rest.contains("37 more"))
        // On the screen all of them are there.
        guard case .table(let table)? = section.blocks.first else {
            Issue.record("no table")
            return
        }
        #expect(table.rows.count == 40)
    }

    @Test func ofTwoJourneysPaperTellsOne() throws {
        var page = Self.page(touchpoints: 30)
        var other = page.blueprint.journeys[0]
        other.id = "other"
        other.title = "Moving house"
        other.touchpoints = other.touchpoints.map { touchpoint in
            var touchpoint = touchpoint
            touchpoint.id += "-other"
            return touchpoint
        }
        page.blueprint.journeys.append(other)
        var counted = page.contacts[0]
        counted.journey = "other"
        page.contacts.append(counted)
        let years = page.report(language: .english).sections.filter { $0.label == "YEAR" }
        #expect(years.map(\.isScreenOnly) == [false, true])
        #expect(years[0].paper?.rest.contains("“Moving house”") == true)
        #expect(years[0].paper?.kept.count == 6)
    }

    @Test func theMostTellingKeepTheOrderOfThePage() {
        let selection = PaperSelection.of([0, 5, 0, 5, 1], most: 3) { "\($0)" }
        #expect(selection?.kept == [1, 3, 4] && selection?.rest == "2")
        #expect(PaperSelection.of([1, 2, 3], most: 3) { "\($0)" } == nil)
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
