import ExperienceModel

/// All parts of a blueprint as a comparison sees them, each with whom it touches.
struct ComparedParts {
    let blueprint: Blueprint
    let everybody: Set<String>

    init(_ blueprint: Blueprint) {
        self.blueprint = blueprint
        self.everybody = Set(blueprint.team.map(\.discipline))
    }

    var all: [ComparedPart] {
        touchpoints + journeys + pilots + single + team + personas + channels + brandValues
            + insights + metrics + initiatives
    }

    private var touchpoints: [ComparedPart] {
        blueprint.journeys.enumerated().flatMap { index, journey in
            journey.touchpoints.map { touchpoint($0, in: journey.id, place: [index, $0.day]) }
        }
    }

    /// A touchpoint; the journey is one of its fields where it is named.
    func touchpoint(_ touchpoint: Touchpoint, in journey: String?, place: [Int]) -> ComparedPart {
        ComparedPart(
            .touchpoint, touchpoint.id, touchpoint.title, place: place,
            fields: PartFields.of(touchpoint, in: journey),
            disciplines: Set([touchpoint.owner].compactMap { $0 }), personas: audience(touchpoint))
    }

    /// The personas that get a touchpoint: those it names, else all; nobody notices backstage work.
    private func audience(_ touchpoint: Touchpoint) -> Set<String> {
        guard touchpoint.side == .frontstage else { return [] }
        let named = touchpoint.audience?.personas ?? []
        return Set(named.isEmpty ? blueprint.personas.map(\.id) : named)
    }

    private var journeys: [ComparedPart] {
        blueprint.journeys.enumerated().map { index, journey in
            ComparedPart(
                .journey, journey.id, journey.title, place: [index],
                fields: PartFields.of(journey), disciplines: owners(of: journey.touchpoints))
        }
    }

    private var pilots: [ComparedPart] {
        blueprint.pilots.enumerated().map { index, pilot in
            let change = Set(pilot.hypothesis?.change ?? [])
            let tried = blueprint.touchpoints.filter { change.contains($0.id) }
            return ComparedPart(
                .pilot, pilot.id, pilot.title, place: [index],
                fields: PartFields.of(pilot, metrics: blueprint.metrics),
                disciplines: owners(of: tried).union(pilot.rollout?.effort.keys.map { $0 } ?? []),
                personas: personas(of: tried))
        }
    }

    /// The parts of which a blueprint has one.
    private var single: [ComparedPart] {
        var parts = [
            ComparedPart(
                .blueprint, blueprint.id, blueprint.title,
                fields: PartFields.head(of: blueprint), disciplines: everybody)
        ]
        let rules = PartFields.of(blueprint.contactRules)
        parts.append(ComparedPart(.contactRules, blueprint.id, fields: rules))
        if let frame = blueprint.roadmap {
            parts.append(
                ComparedPart(
                    .roadmap, blueprint.id, fields: PartFields.of(frame), disciplines: everybody))
        }
        if let value = blueprint.value {
            parts.append(ComparedPart(.value, blueprint.id, fields: PartFields.of(value)))
        }
        return parts
    }

    /// The disciplines; who is in the team is everybody's business.
    var team: [ComparedPart] {
        blueprint.team.enumerated().map { index, member in
            var fields = FieldList()
            fields.add("lead", .words(member.lead))
            return ComparedPart(
                .discipline, member.discipline, place: [index], fields: fields,
                disciplines: everybody.union([member.discipline]))
        }
    }

    private var personas: [ComparedPart] {
        blueprint.personas.enumerated().map { index, persona in
            let own = blueprint.touchpoints.filter {
                $0.audience?.personas.contains(persona.id) == true
                    || $0.texts[persona.id] != nil
            }
            return ComparedPart(
                .persona, persona.id, persona.name, place: [index],
                fields: PartFields.of(persona), disciplines: owners(of: own),
                personas: [persona.id])
        }
    }

    /// The channels; they touch those whose contacts go through them.
    var channels: [ComparedPart] {
        blueprint.channels.enumerated().map { index, channel in
            let through = blueprint.touchpoints.filter { $0.channel == channel.id }
            return ComparedPart(
                .channel, channel.id, channel.name, place: [index],
                fields: PartFields.of(channel), disciplines: owners(of: through),
                personas: personas(of: through))
        }
    }

    private var brandValues: [ComparedPart] {
        blueprint.brandValues.enumerated().map { index, value in
            let carrying = blueprint.touchpoints.filter { $0.brandValues.contains(value.id) }
            return ComparedPart(
                .brandValue, value.id, value.value, place: [index],
                fields: PartFields.of(value), disciplines: owners(of: carrying),
                personas: personas(of: carrying))
        }
    }

    private var insights: [ComparedPart] {
        blueprint.insights.enumerated().map { index, insight in
            let answering = blueprint.touchpoints.filter { $0.insights.contains(insight.id) }
            return ComparedPart(
                .insight, insight.id, place: [index], fields: PartFields.of(insight),
                disciplines: owners(of: answering), personas: Set(insight.personas))
        }
    }

    private var metrics: [ComparedPart] {
        blueprint.metrics.enumerated().map { index, metric in
            let asking = blueprint.touchpoints.filter { $0.measures.contains(metric.id) }
            return ComparedPart(
                .metric, metric.id, metric.name, place: [index], fields: PartFields.of(metric),
                disciplines: owners(of: asking))
        }
    }

    private var initiatives: [ComparedPart] {
        (blueprint.roadmap?.initiatives ?? []).enumerated().map { index, initiative in
            ComparedPart(
                .initiative, initiative.id, initiative.title, place: [index],
                fields: PartFields.of(initiative), disciplines: Set(initiative.effort.keys))
        }
    }

    private func owners(of touchpoints: [Touchpoint]) -> Set<String> {
        Set(touchpoints.compactMap(\.owner))
    }

    private func personas(of touchpoints: [Touchpoint]) -> Set<String> {
        touchpoints.reduce(into: []) { $0.formUnion(audience($1)) }
    }
}
