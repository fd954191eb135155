import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore
import PilotEvaluation

extension Outlook {
    /// The pages of the blueprint's journeys, in its order.
    func journeyPages(in store: ExperienceStore, _ words: Wording) throws -> [JourneyPage] {
        let (summaries, check) = try checked(in: store, words)
        let blueprint = revision.blueprint
        let calculus = ContactCalculus(blueprint)
        let asked = pilots.compactMap { readOuts[$0.id] }
        return blueprint.journeys.map { journey in
            JourneyPage(
                blueprint: blueprint, revision: revision.number, journey: journey,
                contacts: calculus.contacts(of: journey),
                contactsNow: journey.replaces.flatMap(blueprint.journey).map(calculus.contacts),
                pilots: summaries,
                scores: TouchpointScorer.scores(of: journey, readOuts: asked),
                findings: check.elements, asOf: day)
        }
    }

    /// The pages of the blueprint's personas, in its order: the year of the journeys that will be,
    /// or where there are none, of those that are.
    func personaPages(in store: ExperienceStore, _ words: Wording) throws -> [PersonaPage] {
        let (summaries, check) = try checked(in: store, words)
        let blueprint = revision.blueprint
        let calculus = ContactCalculus(blueprint)
        let coming = blueprint.journeys.filter { $0.state == .future }
        let contacts = (coming.isEmpty ? blueprint.journeys : coming).map(calculus.contacts)
        return blueprint.personas.map { persona in
            PersonaPage(
                blueprint: blueprint, revision: revision.number, persona: persona,
                contacts: contacts, pilots: summaries, findings: check.elements, asOf: day)
        }
    }
}
