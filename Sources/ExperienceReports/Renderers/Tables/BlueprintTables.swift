import ExperienceModel

/// Journeys, touchpoints, personas, insights and findings of a blueprint as tables.
struct BlueprintTables {
    let blueprint: Blueprint
    let findings: [Finding]

    var tables: [DataTable] {
        [journeyTable, touchpointTable, personaTable, insightTable, findingTable]
    }

    private var journeyTable: DataTable {
        DataTable(
            "journeys", of: blueprint.journeys,
            [
                ("journey", { .text($0.id) }), ("title", { .text($0.title) }),
                ("state", { .text($0.state.rawValue) }), ("replaces", { .init($0.replaces) }),
                ("stages", { .text($0.stages.joined(separator: "; ")) }),
                ("touchpoints", { .integer($0.touchpoints.count) }),
                ("proactive", { .integer($0.touchpoints.count { $0.proactive }) }),
            ])
    }

    private var touchpointTable: DataTable {
        let rows = blueprint.journeys.flatMap { journey in
            journey.touchpoints.map { (journey: journey.id, touchpoint: $0) }
        }
        return DataTable(
            "touchpoints", of: rows,
            [
                ("journey", { .text($0.journey) }), ("touchpoint", { .text($0.touchpoint.id) }),
                ("title", { .init($0.touchpoint.title) }),
                ("stage", { .text($0.touchpoint.stage) }),
                ("day", { .integer($0.touchpoint.day) }),
                ("channel", { .text($0.touchpoint.channel) }),
                ("side", { .text($0.touchpoint.side.rawValue) }),
                ("reach", { .init($0.touchpoint.reach) }),
                ("proactive", { .flag($0.touchpoint.proactive) }),
                ("owner", { .init($0.touchpoint.owner) }),
                ("tone", { .text($0.touchpoint.tone.rawValue) }),
                ("moment_of_truth", { .flag($0.touchpoint.momentOfTruth) }),
                ("emotion", { .init($0.touchpoint.emotion?.score) }),
                ("emotion_n", { .init($0.touchpoint.emotion?.n) }),
                ("survey_indicator", { .init($0.touchpoint.survey?.indicator) }),
                ("survey", { .init($0.touchpoint.survey?.value) }),
                ("survey_n", { .init($0.touchpoint.survey?.n) }),
                ("internal_indicator", { .init($0.touchpoint.internalIndicator?.indicator) }),
                ("internal", { .init($0.touchpoint.internalIndicator?.value) }),
                ("internal_n", { .init($0.touchpoint.internalIndicator?.n) }),
                ("expectation", { .init($0.touchpoint.expectation) }),
                ("pain", { .init($0.touchpoint.pain) }),
                ("insights", { .text($0.touchpoint.insights.joined(separator: " ")) }),
                ("brand_values", { .text($0.touchpoint.brandValues.joined(separator: " ")) }),
                ("measures", { .text($0.touchpoint.measures.joined(separator: " ")) }),
                ("text", { .init($0.touchpoint.text) }),
                ("script", { .init($0.touchpoint.script) }),
            ])
    }

    private var personaTable: DataTable {
        DataTable(
            "personas", of: blueprint.personas,
            [
                ("persona", { .text($0.id) }), ("name", { .text($0.name) }),
                ("share", { .init($0.share) }), ("personality", { .init($0.personality) }),
                ("experience", { .init($0.experience) }),
                ("knowledge", { .init($0.knowledge?.rawValue) }),
                ("needs", { .text($0.needs.joined(separator: "; ")) }),
                ("prefers", { .text($0.prefers.joined(separator: " ")) }),
                ("avoids", { .text($0.avoids.joined(separator: " ")) }),
                ("evidence", { .text($0.evidence.joined(separator: " ")) }),
            ])
    }

    private var insightTable: DataTable {
        DataTable(
            "insights", of: blueprint.insights,
            [
                ("insight", { .text($0.id) }), ("origin", { .text($0.origin.rawValue) }),
                ("source", { .text($0.source.rawValue) }), ("n", { .init($0.n) }),
                ("date", { .init($0.date?.description) }),
                ("personas", { .text($0.personas.joined(separator: " ")) }),
                ("says", { .text($0.says) }),
            ])
    }

    private var findingTable: DataTable {
        DataTable(
            "findings", of: findings,
            [
                ("code", { .text($0.code) }), ("severity", { .text($0.severity.rawValue) }),
                ("message", { .text($0.message) }), ("hint", { .init($0.hint) }),
                ("notes", { .text($0.notes.joined(separator: "; ")) }),
            ])
    }
}
