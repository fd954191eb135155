import ExperienceModel
import Testing

@testable import ExperienceReports

/// Pages speak in names: of channels, touchpoints and journeys, and where there is none in words.
struct PageNameTests {
    @Test func anIdWithoutANameIsReadable() {
        #expect(ElementNames.words(of: "tp-nota-nu") == "tp nota nu")
        #expect(ElementNames.heading(of: "door_mail") == "Door mail")
        #expect(ElementNames.heading(of: "-") == "-")
        var blueprint = EnergyJourney.blueprint
        blueprint.channels = [Channel(id: "e-mail-nl", direction: .oneWay)]
        #expect(blueprint.channelName("e-mail-nl") == "e mail nl")
        blueprint.channels[0].name = "e-mail"
        #expect(blueprint.channelName("e-mail-nl") == "e-mail")
    }

    @Test func messagesNameWhatTheyAreAbout() {
        let blueprint = EnergyJourney.blueprint
        let journey = blueprint.journeys[0]
        let words = Wording(.english)
        let told = words.naming("'\(journey.id)' lacks 'text' in Bilal's year", in: blueprint)
        #expect(told == "“\(journey.title)” lacks 'text' in Bilal's year")
        #expect(words.naming("it's", in: blueprint) == "it's")
        #expect(words.naming("'\(journey.id)'", in: blueprint) == "“\(journey.title)”")
    }

    @Test func aStageThatOnlyTheOldJourneyKnowsKeepsItsPlace() throws {
        func journey(_ id: String, _ stages: [String]) -> Journey {
            var journey = EnergyJourney.journey
            journey.id = id
            journey.stages = stages
            journey.touchpoints = stages.map { stage in
                var touchpoint = EnergyJourney.journey.touchpoints[0]
                touchpoint.id = "\(id)-\(stage)"
                touchpoint.stage = stage
                return touchpoint
            }
            return journey
        }
        let section = JourneyChanges(
            now: journey("now", ["sign", "deliver", "settle"]),
            next: journey("next", ["sign", "welcome", "settle"]),
            blueprint: EnergyJourney.blueprint, words: Wording(.english)
        ).section
        guard case .comparison(let figure)? = section.blocks.first else {
            Issue.record("no comparison")
            return
        }
        #expect(figure.stages.map(\.name) == ["Sign", "Deliver", "Welcome", "Settle"])
    }

    @Test func textThatRunsFromTheRightIsHeldApart() {
        #expect(Markup.isolated("تطبيق").source == "\u{2068}تطبيق\u{2069}")
        #expect(Markup.isolated("app").source == "app")
        let contact = CalendarFigure.Contact(
            number: 1, day: 12, title: "Welkom", parts: ["dag 12", "تطبيق", "98%"],
            isProactive: true)
        let figure = CalendarFigure(
            months: [], rows: [.init(channel: "تطبيق", contacts: [contact])], silence: nil,
            proactive: "proactief", later: nil, title: "", description: "")
        #expect(
            CalendarStrip(figure: figure, id: "1").markup.source.contains(
                ">1 Welkom, dag 12, \u{2068}تطبيق\u{2069}, 98%.</desc>"))
        let table = MarkdownText.table([("A", false)], [["تطبيق"], ["app"]])
        #expect(table.contains("| \u{2068}تطبيق\u{2069} |") && table.contains("| app |"))
    }
}
