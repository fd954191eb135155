public import ExperienceModel

/// A journey as a `journey` diagram of Mermaid: stages are sections, touchpoints tasks in the
/// order of their days, and personas actors.
///
/// A task's score, 1 to 5, is the feeling of customers plus 3; where they were not asked it follows
/// the tone: positive 4, neutral 3, negative 2. Signs that would end a text are spelled out as
/// entities, so that what is read back is what was written.
public enum JourneyMermaid {
    /// The diagram; every line ends with a line feed.
    ///
    /// - Parameters:
    ///   - journey: the journey.
    ///   - personas: those of the blueprint, who take part where a touchpoint names none.
    public static func text(of journey: Journey, personas: [Persona]) -> String {
        let names = actors(personas)
        var lines = ["journey", "  title " + escaped(journey.title)]
        for stage in journey.stages {
            let touchpoints = journey.touchpoints.filter { $0.stage == stage }
                .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
                .map(\.element)
            lines.append("  section " + escaped(stage))
            lines += touchpoints.map { "    " + task($0, personas: personas, names: names) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func task(
        _ touchpoint: Touchpoint, personas: [Persona], names: [String: String]
    ) -> String {
        let own = touchpoint.audience?.personas ?? []
        let actors = (own.isEmpty ? personas.map(\.id) : own).compactMap { names[$0] }
        let name = escaped(touchpoint.title ?? touchpoint.id)
        let score = self.score(of: touchpoint)
        return "\(name): \(score)" + (actors.isEmpty ? "" : ": " + actors.joined(separator: ", "))
    }

    private static func score(of touchpoint: Touchpoint) -> String {
        let feeling: Double =
            switch touchpoint.tone {
            case .positive: 1
            case .neutral: 0
            case .negative: -1
            }
        let score = min(5, max(1, (touchpoint.emotion?.score ?? feeling) + 3))
        let tenths = Int((score * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    /// What personas are called: their names, spelled so that a comma parts none of them.
    private static func actors(_ personas: [Persona]) -> [String: String] {
        Dictionary(personas.map { ($0.id, escaped($0.name, isListed: true)) }) { first, _ in first }
    }

    private static func escaped(_ text: String, isListed: Bool = false) -> String {
        MermaidText.escaped(
            text, isListed: isListed,
            words: ["title", "section", "acctitle", "accdescr", "journey"])
    }
}
