import ArgumentParser
import ExperienceModel

/// Which elements of a kind are listed.
struct ElementFilter: ParsableArguments {
    @Option(help: "Touchpoints of this stage.")
    var stage: String?

    @Option(help: "Touchpoints by this channel; personas that prefer it.")
    var channel: String?

    @Option(help: "Touchpoints and initiatives of this discipline.")
    var owner: String?

    @Option(help: "Touchpoints for this persona; its insights; the channels it prefers.")
    var persona: String?

    @Option(help: "Touchpoints and pilots of this journey.")
    var journey: String?

    @Option(help: "Journeys: current or future. Pilots: planned, launched or decided.")
    var state: String?

    /// The blueprint with only those elements of the kind that are asked for.
    func applied(
        to blueprint: Blueprint, _ kind: ElementKind, states: [String: PilotState]
    ) throws(CommandError) -> Blueprint {
        try checkFit(kind)
        try checkNames(in: blueprint, kind)
        var kept = blueprint
        switch kind {
        case .insight: kept.insights = blueprint.insights.filter { tells($0, in: blueprint) }
        case .persona:
            kept.personas = blueprint.personas.filter { fits(channel, $0.prefers) }
        case .channel:
            let preferred = blueprint.personas.first { $0.id == persona }?.prefers
            kept.channels = blueprint.channels.filter { preferred?.contains($0.id) ?? true }
        case .journey:
            kept.journeys = blueprint.journeys.filter { fits(state, [$0.state.rawValue]) }
        case .touchpoint: kept.journeys = journeys(of: blueprint)
        case .pilot:
            kept.pilots = blueprint.pilots.filter {
                fits(journey, [$0.journey])
                    && fits(state, [(states[$0.id] ?? .planned).rawValue])
            }
        case .initiative:
            kept.roadmap?.initiatives.removeAll { !fits(owner, Array($0.effort.keys)) }
        case .blueprint, .brandValue, .metric, .discipline: break
        }
        return kept
    }

    private func journeys(of blueprint: Blueprint) -> [Journey] {
        blueprint.journeys.filter { fits(journey, [$0.id]) }.map { journey in
            var journey = journey
            journey.touchpoints.removeAll { touchpoint in
                let personas = touchpoint.audience?.personas ?? []
                return
                    !(fits(stage, [touchpoint.stage]) && fits(channel, [touchpoint.channel])
                    && fits(owner, [touchpoint.owner].compactMap { $0 })
                    && (personas.isEmpty || fits(persona, personas)))
            }
            return journey
        }
    }

    private func tells(_ insight: Insight, in blueprint: Blueprint) -> Bool {
        guard let persona else { return true }
        let evidence = blueprint.persona(persona)?.evidence ?? []
        return insight.personas.contains(persona) || evidence.contains(insight.id)
    }

    private func fits(_ wanted: String?, _ values: [String]) -> Bool {
        wanted.map(values.contains) ?? true
    }

    /// Every filter with its value.
    private var given: [(name: String, value: String)] {
        [
            ("stage", stage), ("channel", channel), ("owner", owner), ("persona", persona),
            ("journey", journey), ("state", state),
        ].compactMap { name, value in value.map { (name, $0) } }
    }

    private func checkFit(_ kind: ElementKind) throws(CommandError) {
        let fitting = kind.filters
        guard let wrong = given.first(where: { !fitting.contains($0.name) }) else { return }
        let names = fitting.map { "--" + $0 }.joined(separator: ", ")
        throw .usage(
            "--\(wrong.name) does not fit \(kind.plural); "
                + (fitting.isEmpty ? "they have no filter" : "these do: \(names)"),
            "--\(wrong.name) past niet bij \(kind.plural); "
                + (fitting.isEmpty ? "daarvoor is er geen" : "wel: \(names)"))
    }

    private func checkNames(
        in blueprint: Blueprint, _ kind: ElementKind
    ) throws(CommandError) {
        let states =
            kind == .pilot
            ? PilotState.allCases.map(\.rawValue) : Journey.State.allCases.map(\.rawValue)
        let nouns: [(String?, (english: String, dutch: String), [String])] = [
            (stage, ("stage", "fase"), blueprint.journeys.flatMap(\.stages)),
            (channel, ("channel", "kanaal"), blueprint.channels.map(\.id)),
            (owner, ("discipline", "discipline"), blueprint.team.map(\.discipline)),
            (persona, ("persona", "persona"), blueprint.personas.map(\.id)),
            (journey, ("journey", "klantreis"), blueprint.journeys.map(\.id)),
            (state, ("state", "staat"), states),
        ]
        for (value, noun, known) in nouns {
            guard let value, !known.contains(value) else { continue }
            throw .unknown(noun, value, among: known)
        }
    }
}

extension ElementKind {
    /// The filters that fit its list.
    var filters: [String] {
        switch self {
        case .insight, .channel: ["persona"]
        case .persona: ["channel"]
        case .journey: ["state"]
        case .touchpoint: ["stage", "channel", "owner", "persona", "journey"]
        case .pilot: ["journey", "state"]
        case .initiative: ["owner"]
        case .blueprint, .brandValue, .metric, .discipline: []
        }
    }
}
