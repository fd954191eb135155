import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceReports

@Suite("The pages of journeys and personas")
struct JourneyPageTests {
    @Test("They are as they were approved", arguments: Language.allCases)
    func approved(language: Language) {
        let pages = [
            ("journey-map", EnergyJourney.page().report(language: language)),
            ("journey-now", EnergyJourney.page(EnergyJourney.now).report(language: language)),
            ("persona", EnergyJourney.persona().report(language: language)),
        ]
        for (name, report) in pages {
            let file = "\(name)-\(language.rawValue)"
            let html = HTMLRenderer().render(report)
            #expect(Golden.difference(html, from: file + ".html") == nil)
            #expect(html == HTMLRenderer().render(report))
            #expect(
                Golden.difference(MarkdownRenderer().render(report), from: file + ".md") == nil)
        }
    }
}
