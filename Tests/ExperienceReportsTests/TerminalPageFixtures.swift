import ExperienceModel

@testable import ExperienceReports

/// Reports that the pages make, also from texts that want to steer the terminal.
extension TerminalFixtures {
    static func pages(_ language: Language, hostile: String = "") -> [Report] {
        let readOut = readOut(hostile)
        let blueprint = Blueprint(
            id: "energy-welcome", title: "Energy" + hostile, organisation: "Veldlicht" + hostile,
            language: language, vision: "Every customer feels welcome" + hostile,
            customers: 52_000,
            personas: [Persona(id: "mover", name: "Nadia" + hostile, share: 1)],
            pilots: [readOut.plan.pilot])
        let learning = Learning(
            text: "Evenings work" + hostile, basis: .measured, by: "S", on: readOut.asOf)
        let quote = CustomerQuote(score: "9", text: "Fine" + hostile, from: "mover" + hostile)
        let summaries = [
            PilotSummary(pilot: readOut.plan.pilot, readOut: readOut),
            PilotSummary(pilot: readOut.plan.pilot, obstacles: ["Not approved" + hostile]),
        ]
        let early = Finding(code: "CX604", severity: .error, message: "moving-help" + hostile)
        let readiness = Readiness(steps: [
            Readiness.Step(number: 6, parts: [Readiness.Part(name: "moving-help", open: early)])
        ])
        let roadmap = roadmap(hostile)
        return [
            PilotPage(
                readOut: readOut, blueprint: blueprint, learnings: [learning], quotes: [quote]
            ).report(language: language),
            OverviewPage(
                blueprint: blueprint, revision: 3, pilots: summaries, readiness: readiness,
                roadmap: roadmap, asOf: readOut.asOf
            ).report(language: language),
            RoadmapPage(blueprint: blueprint, roadmap: roadmap, asOf: readOut.asOf)
                .report(language: language),
        ]
    }

    private static func readOut(_ hostile: String) -> ReadOut {
        var readOut = JSONFixtures.readOut()
        readOut.plan.pilot.title += hostile
        readOut.plan.pilot.subject = "The call" + hostile
        readOut.goals[0].metric.name = "NPS" + hostile
        readOut.goals[0].arms[0].arm += hostile
        readOut.groups[0].group += hostile
        readOut.override = "because" + hostile
        return readOut
    }

    private static func roadmap(_ hostile: String) -> Roadmap {
        var roadmap = JSONFixtures.roadmap
        roadmap.waves[0].item += hostile
        roadmap.waves[1].title += hostile
        roadmap.leftOut[0].item += hostile
        roadmap.load[0].discipline += hostile
        return roadmap
    }
}
