import ExperienceModel

/// Gathers what a blueprint has and who names whom, part by part.
struct TraceReferences {
    private(set) var nodes: [TraceNode] = []
    private(set) var edges: [TraceEdge] = []

    /// Adds the disciplines, the insights, and all that is designed with them.
    mutating func addDesign(of blueprint: Blueprint) {
        for member in blueprint.team {
            add(.discipline, member.discipline, member.lead)
        }
        for insight in blueprint.insights {
            nodes.append(TraceNode(.insight, insight.id, .insight(insight)))
        }
        for persona in blueprint.personas { add(persona) }
        for insight in blueprint.insights {
            add(.insight, insight.id, .tellsOf, .persona, insight.personas)
        }
        for channel in blueprint.channels {
            add(.channel, channel.id, channel.name ?? "")
            add(.channel, channel.id, .isAnsweredBy, .channel, channel.replyPath.map { [$0] } ?? [])
        }
        for value in blueprint.brandValues { add(.brandValue, value.id, value.value) }
        for metric in blueprint.metrics {
            add(.metric, metric.id, metric.question ?? metric.name ?? "")
            add(.metric, metric.id, .counts, .metric, metric.from.map { [$0] } ?? [])
        }
        for journey in blueprint.journeys { add(journey) }
        addHelp(of: blueprint)
    }

    private mutating func add(_ persona: Persona) {
        add(.persona, persona.id, persona.name)
        add(.persona, persona.id, .restsOn, .insight, persona.evidence)
        add(.persona, persona.id, .prefers, .channel, persona.prefers)
        add(.persona, persona.id, .avoids, .channel, persona.avoids)
    }

    private mutating func add(_ journey: Journey) {
        add(.journey, journey.id, journey.title)
        add(.journey, journey.id, .replaces, .journey, journey.replaces.map { [$0] } ?? [])
        for touchpoint in journey.touchpoints { add(touchpoint, in: journey) }
    }

    private mutating func add(_ touchpoint: Touchpoint, in journey: Journey) {
        let id = touchpoint.id
        add(.touchpoint, id, touchpoint.title ?? touchpoint.text ?? touchpoint.stage)
        add(.touchpoint, id, .answers, .insight, touchpoint.insights)
        add(.touchpoint, id, .isFor, .persona, touchpoint.audience?.personas ?? [])
        add(.touchpoint, id, .speaksTo, .persona, touchpoint.texts.keys.sorted())
        let here = TraceNode.Key(.touchpoint, id)
        for (interest, target) in touchpoint.interests.sorted(by: { $0.key < $1.key }) {
            let there = TraceNode.Key(.touchpoint, target)
            edges.append(TraceEdge(here, .leadsTo, there, detail: interest))
        }
        add(.touchpoint, id, .isPartOf, .journey, [journey.id])
        add(.touchpoint, id, .goesBy, .channel, [touchpoint.channel])
        add(.touchpoint, id, .isAnsweredBy, .channel, touchpoint.replyPath.map { [$0] } ?? [])
        add(.touchpoint, id, .isOwnedBy, .discipline, touchpoint.owner.map { [$0] } ?? [])
        add(.touchpoint, id, .makesTangible, .brandValue, touchpoint.brandValues)
        add(.touchpoint, id, .asks, .metric, touchpoint.measures)
    }

    /// Touchpoints help the personas of the insights that they answer.
    private mutating func addHelp(of blueprint: Blueprint) {
        var personas: [String: [String]] = [:]
        for insight in blueprint.insights { personas[insight.id] = insight.personas }
        for persona in blueprint.personas {
            for insight in persona.evidence { personas[insight, default: []].append(persona.id) }
        }
        for touchpoint in blueprint.touchpoints {
            let helped = touchpoint.insights.flatMap { personas[$0] ?? [] }
            add(.touchpoint, touchpoint.id, .helps, .persona, helped)
        }
    }

    /// The pilots in the order of the text, as frozen where they were launched; then those that
    /// the text has no more.
    static func pilots(of blueprint: Blueprint, _ launched: [String: LaunchedPilot]) -> [Pilot] {
        let planned = blueprint.pilots.map { launched[$0.id]?.plan.pilot ?? $0 }
        let known = Set(planned.map(\.id))
        let dropped = launched.values.map(\.plan.pilot).filter { !known.contains($0.id) }
        return planned + dropped.sorted { $0.id < $1.id }
    }

    /// Adds a pilot with its hypothesis.
    mutating func add(_ pilot: Pilot, _ state: PilotState) {
        nodes.append(TraceNode(.pilot, pilot.id, .pilot(pilot, state)))
        if let hypothesis = pilot.hypothesis {
            add(.hypothesis, pilot.id, hypothesis.expect ?? pilot.title)
            add(.hypothesis, pilot.id, .restsOn, .insight, hypothesis.because)
            add(.hypothesis, pilot.id, .changes, .touchpoint, hypothesis.change)
            add(.pilot, pilot.id, .tests, .hypothesis, [pilot.id])
        }
        let goals = pilot.goals + pilot.guardrails
        add(.pilot, pilot.id, .tries, .journey, [pilot.journey])
        add(.pilot, pilot.id, .isJudgedBy, .metric, goals.map(\.metric))
        add(.pilot, pilot.id, .measuresAt, .touchpoint, goals.compactMap(\.at))
        addItem(.pilot, pilot.id, after: pilot.rollout?.after ?? [], effort: pilot.rollout?.effort)
    }

    /// Adds what a pilot brought: verdicts, the decision that follows them, and learnings.
    mutating func addResults(of pilot: Pilot, _ launched: LaunchedPilot?, _ readOut: ReadOut?) {
        let key = TraceNode.Key(.pilot, pilot.id)
        var judged: [TraceNode.Key] = []
        for goal in (readOut?.goals ?? []) + (readOut?.guardrails ?? []) {
            let id = "\(pilot.id)/\(goal.metric.id)"
            let number = judged.count { $0.id == id || $0.id.hasPrefix(id + "/") }
            let name = number == 0 ? id : "\(id)/\(number + 1)"
            nodes.append(TraceNode(.verdict, name, .verdict(goal)))
            judged.append(TraceNode.Key(.verdict, name))
            edges.append(TraceEdge(TraceNode.Key(.verdict, name), .comesFrom, key))
        }
        if let decision = launched?.decision {
            nodes.append(TraceNode(.decision, pilot.id, .decision(decision)))
            let decided = TraceNode.Key(.decision, pilot.id)
            for verdict in judged { edges.append(TraceEdge(decided, .follows, verdict)) }
            if judged.isEmpty { edges.append(TraceEdge(decided, .follows, key)) }
        }
        for (index, learning) in (launched?.learnings ?? []).enumerated() {
            let id = "\(pilot.id)/\(index + 1)"
            nodes.append(TraceNode(.learning, id, .learning(learning)))
            edges.append(TraceEdge(TraceNode.Key(.learning, id), .comesFrom, key))
            for kind in [TraceNode.Kind.touchpoint, .persona, .channel] {
                add(.learning, id, .isAbout, kind, learning.about)
            }
        }
    }

    /// Adds the work that is no pilot.
    mutating func addInitiatives(of blueprint: Blueprint) {
        for initiative in blueprint.roadmap?.initiatives ?? [] {
            add(.initiative, initiative.id, initiative.title)
            addItem(
                .initiative, initiative.id, after: initiative.after, effort: initiative.effort)
            add(.initiative, initiative.id, .comesBefore, .pilot, initiative.before)
            add(.initiative, initiative.id, .comesBefore, .initiative, initiative.before)
        }
    }

    /// Adds the waves of a roadmap: they follow the decision, else they roll out the item itself.
    mutating func add(_ roadmap: Roadmap) {
        let known = Set(nodes.map(\.key))
        for wave in roadmap.waves {
            let id = "\(wave.item)/\(wave.number)"
            nodes.append(TraceNode(.wave, id, .wave(wave)))
            let key = TraceNode.Key(.wave, id)
            let pilot = TraceNode.Key(.pilot, wave.item)
            let decision = TraceNode.Key(.decision, wave.item)
            if known.contains(decision) {
                edges.append(TraceEdge(key, .follows, decision))
            } else {
                let item = known.contains(pilot) ? pilot : TraceNode.Key(.initiative, wave.item)
                edges.append(TraceEdge(key, .rollsOut, item))
            }
        }
    }

    private mutating func addItem(
        _ kind: TraceNode.Kind, _ id: String, after: [String], effort: [String: Double]?
    ) {
        // An id is unique among pilots and initiatives, and an edge to nothing is dropped.
        add(kind, id, .waitsFor, .pilot, after)
        add(kind, id, .waitsFor, .initiative, after)
        add(kind, id, .takesWorkOf, .discipline, (effort ?? [:]).keys.sorted())
    }

    private mutating func add(_ kind: TraceNode.Kind, _ id: String, _ text: String) {
        nodes.append(TraceNode(kind, id, .text(text)))
    }

    private mutating func add(
        _ kind: TraceNode.Kind, _ id: String, _ relation: TraceRelation,
        _ other: TraceNode.Kind, _ ids: [String]
    ) {
        edges += ids.map {
            TraceEdge(TraceNode.Key(kind, id), relation, TraceNode.Key(other, $0))
        }
    }
}
