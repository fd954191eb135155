import ExperienceModel

/// Counts the parts that each of the six steps needs; what keeps a part open is a finding at it.
struct ReadinessCounter {
    let context: RuleContext
    /// Findings by `key`, the gravest of each.
    let open: [String: Finding]
    /// What was silenced with a reason, by `key`: it is not needed.
    let silenced: Set<String>

    /// Steps by number, with the rules that decide whether a part is in place.
    private static let deciding: [Int: [String]] = [
        1: ["CX102"], 2: ["CX203"], 3: ["CX302"], 4: ["CX401"], 5: ["CX503"],
    ]

    /// A rule at the element that a path lies in.
    static func key(_ code: String, _ path: String) -> String { code + " " + path }

    var readiness: Readiness {
        let blueprint = context.blueprint
        let touchpoints = context.comingJourneys.flatMap { journey in
            journey.touchpoints.filter { $0.side == .frontstage }.map {
                ($0.id, ElementPath.touchpoint($0, in: journey) + "/id")
            }
        }
        let stages = context.comingJourneys.flatMap { journey in
            journey.stages.map { ($0, ElementPath.stage($0, in: journey)) }
        }
        return Readiness(steps: [
            step(1, blueprint.insights.map { ($0.id, ElementPath.insight($0.id) + "/id") }),
            step(2, blueprint.personas.map { ($0.id, ElementPath.persona($0.id) + "/id") }),
            step(3, blueprint.channels.map { ($0.id, ElementPath.channel($0.id) + "/id") }),
            step(4, touchpoints),
            step(5, stages),
            pilots,
        ])
    }

    private func step(_ number: Int, _ parts: [(name: String, path: String)]) -> Readiness.Step {
        let codes = Self.deciding[number] ?? []
        let needed = parts.filter { part in
            !codes.contains { silenced.contains(Self.key($0, part.path)) }
        }
        return Readiness.Step(
            number: number,
            parts: needed.map { part in
                Readiness.Part(
                    name: part.name,
                    open: codes.compactMap { open[Self.key($0, part.path)] }.first)
            })
    }

    /// A pilot can run when no error of its step stands at it.
    private var pilots: Readiness.Step {
        let errors = open.filter { $0.value.severity == .error && $0.key.hasPrefix("CX6") }
        return Readiness.Step(
            number: 6,
            parts: context.blueprint.pilots.map { pilot in
                let path = ElementPath.pilot(pilot.id)
                let own = errors.filter { key, _ in
                    let place = key.dropFirst("CX600 ".count)
                    return place == path || place.hasPrefix(path + "/")
                }
                return Readiness.Part(name: pilot.id, open: own.values.min())
            })
    }
}
