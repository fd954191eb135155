import ExperienceModel
import GRDB

/// The elements of a blueprint as rows, for analysts; they follow the newest revision.
struct BlueprintRows {
    let db: Database
    let blueprint: Blueprint

    /// Replaces the rows of the revision before.
    func rewrite() throws {
        try writeHead()
        for table in [
            "touchpoint", "stage", "journey", "metric", "brand_value", "channel", "persona",
            "insight", "team_member",
        ] {
            try db.execute(
                sql: "DELETE FROM \(table) WHERE blueprint = ?", arguments: [blueprint.id])
        }
        try writeTeam()
        try writeInsights()
        try writePersonas()
        try writeChannels()
        try writeBrandValues()
        try writeMetrics()
        try writeJourneys()
    }

    private func writeHead() throws {
        try db.execute(
            sql: """
                INSERT INTO blueprint
                (id, position, title, organisation, language, vision, customers)
                VALUES (?, (SELECT ifnull(max(position), 0) + 1 FROM blueprint), ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET title = excluded.title,
                organisation = excluded.organisation, language = excluded.language,
                vision = excluded.vision, customers = excluded.customers
                """,
            arguments: [
                blueprint.id, blueprint.title, blueprint.organisation,
                blueprint.language.rawValue, blueprint.vision, blueprint.customers,
            ])
    }

    private func writeTeam() throws {
        for (index, member) in blueprint.team.enumerated() {
            try db.insert(
                into: "team_member",
                [
                    "blueprint": blueprint.id, "position": index + 1,
                    "discipline": member.discipline, "lead": member.lead,
                ])
        }
    }

    private func writeInsights() throws {
        for (index, insight) in blueprint.insights.enumerated() {
            try db.insert(
                into: "insight",
                [
                    "blueprint": blueprint.id, "id": insight.id, "position": index + 1,
                    "origin": insight.origin.rawValue, "source": insight.source.rawValue,
                    "n": insight.n, "found_on": insight.date?.description,
                    "personas": try CanonicalJSON.text(of: insight.personas),
                    "says": insight.says,
                ])
        }
    }

    private func writePersonas() throws {
        for (index, persona) in blueprint.personas.enumerated() {
            try db.insert(
                into: "persona",
                [
                    "blueprint": blueprint.id, "id": persona.id, "position": index + 1,
                    "name": persona.name, "share": persona.share,
                    "personality": persona.personality, "experience": persona.experience,
                    "knowledge": persona.knowledge?.rawValue,
                    "needs": try CanonicalJSON.text(of: persona.needs),
                    "prefers": try CanonicalJSON.text(of: persona.prefers),
                    "avoids": try CanonicalJSON.text(of: persona.avoids),
                    "evidence": try CanonicalJSON.text(of: persona.evidence),
                ])
        }
    }

    private func writeChannels() throws {
        for (index, channel) in blueprint.channels.enumerated() {
            try db.insert(
                into: "channel",
                [
                    "blueprint": blueprint.id, "id": channel.id, "position": index + 1,
                    "name": channel.name, "direction": channel.direction?.rawValue,
                    "personal": channel.personal?.rawValue, "speed_hours": channel.speed,
                    "unit_cost": channel.unitCost, "capacity_per_week": channel.capacityPerWeek,
                    "measurable": channel.measurable?.rawValue,
                ])
        }
    }

    private func writeBrandValues() throws {
        for (index, value) in blueprint.brandValues.enumerated() {
            try db.insert(
                into: "brand_value",
                [
                    "blueprint": blueprint.id, "id": value.id, "position": index + 1,
                    "value": value.value, "behaviour": value.behaviour,
                    "say": try CanonicalJSON.text(of: value.say),
                    "avoid": try CanonicalJSON.text(of: value.avoid),
                ])
        }
    }

    private func writeMetrics() throws {
        for (index, metric) in blueprint.metrics.enumerated() {
            try db.insert(
                into: "metric",
                [
                    "blueprint": blueprint.id, "id": metric.id, "position": index + 1,
                    "kind": metric.kind.rawValue, "name": metric.name,
                    "lowest": metric.scale?.lowest, "highest": metric.scale?.highest,
                    "derived_from": metric.from, "top": try CanonicalJSON.text(of: metric.top),
                    "question": metric.question, "unit": metric.unit,
                ])
        }
    }

    private func writeJourneys() throws {
        for (index, journey) in blueprint.journeys.enumerated() {
            try db.insert(
                into: "journey",
                [
                    "blueprint": blueprint.id, "id": journey.id, "position": index + 1,
                    "title": journey.title, "state": journey.state.rawValue,
                    "replaces": journey.replaces,
                ])
            for (place, stage) in journey.stages.enumerated() {
                try db.insert(
                    into: "stage",
                    [
                        "blueprint": blueprint.id, "journey": journey.id,
                        "position": place + 1, "name": stage,
                    ])
            }
            for (place, touchpoint) in journey.touchpoints.enumerated() {
                try write(touchpoint, in: journey, at: place + 1)
            }
        }
    }

    private func write(_ touchpoint: Touchpoint, in journey: Journey, at position: Int) throws {
        try db.insert(
            into: "touchpoint",
            [
                "blueprint": blueprint.id, "id": touchpoint.id, "journey": journey.id,
                "position": position, "stage": touchpoint.stage, "day": touchpoint.day,
                "channel": touchpoint.channel, "reach": touchpoint.reach,
                "side": touchpoint.side.rawValue, "proactive": touchpoint.proactive,
                "moment_of_truth": touchpoint.momentOfTruth, "owner": touchpoint.owner,
                "tone": touchpoint.tone.rawValue, "emotion": touchpoint.emotion?.score,
                "emotion_n": touchpoint.emotion?.n, "expectation": touchpoint.expectation,
                "pain": touchpoint.pain,
                "insights": try CanonicalJSON.text(of: touchpoint.insights),
                "brand_values": try CanonicalJSON.text(of: touchpoint.brandValues),
                "measures": try CanonicalJSON.text(of: touchpoint.measures),
                "internal_indicator": touchpoint.internalIndicator?.indicator,
                "internal_value": touchpoint.internalIndicator?.value,
                "internal_n": touchpoint.internalIndicator?.n,
                "survey_indicator": touchpoint.survey?.indicator,
                "survey_value": touchpoint.survey?.value, "survey_n": touchpoint.survey?.n,
                "loyalty_stage": touchpoint.loyaltyStage?.rawValue,
                "ladder": touchpoint.ladder?.rawValue, "lever": touchpoint.lever?.rawValue,
                "text": touchpoint.text, "script": touchpoint.script, "note": touchpoint.note,
            ])
    }
}
