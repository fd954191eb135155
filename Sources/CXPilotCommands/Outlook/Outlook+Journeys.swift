import BlueprintRules
import ExperienceModel
import ExperienceReports
import PilotEvaluation

extension Outlook {
    /// The pages of the blueprint's journeys, in its order.
    func journeyPages(_ checked: Checked) -> [JourneyPage] {
        let blueprint = revision.blueprint
        let calculus = ContactCalculus(blueprint)
        let asked = pilots.compactMap { readOuts[$0.id] }
        return blueprint.journeys.map { journey in
            JourneyPage(
                blueprint: blueprint, revision: revision.number, journey: journey,
                contacts: calculus.contacts(of: journey),
                contactsNow: journey.replaces.flatMap(blueprint.journey).map(calculus.contacts),
                pilots: checked.pilots,
                scores: TouchpointScorer.scores(of: journey, readOuts: asked),
                findings: checked.check.elements, asOf: day)
        }
    }

    /// The pages of the blueprint's personas, in its order: the year of the journeys that will be,
    /// or where there are none, of those that are.
    func personaPages(_ checked: Checked) -> [PersonaPage] {
        let blueprint = revision.blueprint
        let calculus = ContactCalculus(blueprint)
        let coming = blueprint.journeys.filter { $0.state == .future }
        let contacts = (coming.isEmpty ? blueprint.journeys : coming).map(calculus.contacts)
        return blueprint.personas.map { persona in
            PersonaPage(
                blueprint: blueprint, revision: revision.number, persona: persona,
                contacts: contacts, pilots: checked.pilots, findings: checked.check.elements,
                asOf: day)
        }
    }
}
