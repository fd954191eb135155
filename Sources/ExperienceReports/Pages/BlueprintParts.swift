import ExperienceModel

/// The parts of a blueprint, step by step, and what each lacks, told from the blueprint alone.
struct BlueprintParts {
    let blueprint: Blueprint
    let words: Wording

    /// Interviews that a persona rests on at least, all its insights together.
    private static let leastInterviews = 8
    /// Answers or records that it rests on at least, where they are no interviews.
    private static let leastAnswers = 30

    /// Step 1: an insight counts once somebody builds on it.
    var insights: [BlueprintPart] {
        let used = Set(
            blueprint.touchpoints.flatMap(\.insights) + blueprint.personas.flatMap(\.evidence)
                + blueprint.pilots.flatMap { $0.hypothesis?.because ?? [] })
        return blueprint.insights.map {
            BlueprintPart(
                name: $0.id,
                gap: used.contains($0.id) ? nil : words.say("used by nothing", "nergens gebruikt"))
        }
    }

    /// Step 2: a persona counts once enough customers were asked.
    var personas: [BlueprintPart] {
        blueprint.personas.map { BlueprintPart(name: $0.id, gap: gap(of: $0)) }
    }

    /// Step 3: a channel counts once all its properties are known.
    var channels: [BlueprintPart] {
        blueprint.channels.map { channel in
            let properties = [
                ("direction", channel.direction == nil), ("personal", channel.personal == nil),
                ("speed", channel.speed == nil), ("unit_cost", channel.unitCost == nil),
                ("capacity_week", channel.capacityPerWeek == nil),
                ("measurable", channel.measurable == nil),
            ]
            let missing = properties.filter(\.1).map(\.0)
            return BlueprintPart(name: channel.id, gap: lacking(missing))
        }
    }

    /// Step 4: a touchpoint that customers see counts once it has words and a brand value.
    var touchpoints: [BlueprintPart] {
        journeys.flatMap(\.touchpoints).filter { $0.side == .frontstage }.map { touchpoint in
            let hasWords = touchpoint.text != nil || touchpoint.script != nil
            let missing = [
                (words.say("text", "tekst"), !hasWords),
                (words.say("brand value", "merkwaarde"), touchpoint.brandValues.isEmpty),
            ]
            return BlueprintPart(name: touchpoint.id, gap: lacking(missing.filter(\.1).map(\.0)))
        }
    }

    /// Step 5: a stage counts once we make the first move in it.
    var stages: [BlueprintPart] {
        journeys.flatMap { journey in
            journey.stages.map { stage in
                let isProactive = journey.touchpoints.contains {
                    $0.stage == stage && $0.proactive
                }
                return BlueprintPart(
                    name: stage,
                    gap: isProactive ? nil : words.say("no first move of ours", "niets proactiefs"))
            }
        }
    }

    /// Step 6: a pilot counts once it could be launched as planned.
    var pilots: [BlueprintPart] {
        blueprint.pilots.map { pilot in
            let missing = [
                (words.say("primary goal", "hoofddoel"), pilot.primaryGoal == nil),
                (
                    words.say("planned sample", "geplande steekproef"),
                    pilot.plannedAnswersPerArm == nil
                ),
                (words.say("exit plan", "stopplan"), pilot.startSmall?.exitPlan == nil),
            ]
            return BlueprintPart(name: pilot.id, gap: lacking(missing.filter(\.1).map(\.0)))
        }
    }

    /// The journeys that will be: those that no other one replaces.
    private var journeys: [Journey] {
        let replaced = Set(blueprint.journeys.compactMap(\.replaces))
        return blueprint.journeys.filter { !replaced.contains($0.id) }
    }

    private func gap(of persona: Persona) -> String? {
        let evidence = blueprint.insights.filter { persona.evidence.contains($0.id) }
        let interviews = evidence.filter { $0.source == .interview }.compactMap(\.n).reduce(0, +)
        let others = evidence.filter { $0.source != .interview }.compactMap(\.n).reduce(0, +)
        guard interviews < BlueprintParts.leastInterviews, others < BlueprintParts.leastAnswers
        else { return nil }
        return evidence.isEmpty
            ? words.say("no evidence", "geen bewijs")
            : "n = \(words.figures.count(interviews + others))"
    }

    private func lacking(_ missing: [String]) -> String? {
        guard let last = missing.last else { return nil }
        let all = missing.dropLast().joined(separator: ", ")
        return words.say("no ", "geen ")
            + (all.isEmpty ? last : all + words.say(" or ", " of ") + last)
    }
}
