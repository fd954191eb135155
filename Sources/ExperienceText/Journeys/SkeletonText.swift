import ExperienceModel

/// Writes a skeleton as the YAML text of a blueprint, with what to fill in beside it.
public struct SkeletonText {
    private let skeleton: BlueprintSkeleton
    private let words: Wording
    private var lines: [String] = []

    /// The text; it is read back as the skeleton's blueprint.
    ///
    /// - Parameters:
    ///   - skeleton: what to write.
    ///   - source: the name of what it was made of.
    public static func text(of skeleton: BlueprintSkeleton, source: String) -> String {
        var writer = SkeletonText(skeleton)
        writer.write(source)
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private init(_ skeleton: BlueprintSkeleton) {
        self.skeleton = skeleton
        self.words = Wording(skeleton.blueprint.language)
    }

    private mutating func write(_ source: String) {
        let blueprint = skeleton.blueprint
        writeHead(source)
        lines += [
            "cxpilot: 1", "blueprint: \(YAMLScalar.text(blueprint.id))",
            "title: \(YAMLScalar.quoted(blueprint.title))",
            "language: \(blueprint.language.rawValue)",
            remarked(
                "customers: \(blueprint.customers)",
                words.say("fill in: new customers a year", "vul in: nieuwe klanten per jaar")),
            "",
            remarked("team:", words.say("fill in who leads", "vul in wie leidt")),
        ]
        lines += blueprint.team.map {
            "  - {discipline: \(YAMLScalar.text($0.discipline)), lead: \(YAMLScalar.quoted($0.lead))}"
        }
        writePersonas()
        writeChannels()
        lines += ["", "journeys:"]
        for journey in blueprint.journeys { write(journey) }
    }

    private mutating func writeHead(_ source: String) {
        let name = YAMLScalar.onOneLine(source)
        lines.append(
            "# "
                + words.say(
                    "Made of \(name). Fill in what is marked; cxpilot check tells what else is missing.",
                    "Gemaakt van \(name). Vul in wat gemarkeerd is; cxpilot check zegt wat nog ontbreekt."
                ))
        if !skeleton.passedOver.isEmpty {
            let columns = skeleton.passedOver.map { "'\(YAMLScalar.onOneLine($0))'" }
            lines.append(
                "# "
                    + words.say("Not taken over: ", "Niet overgenomen: ")
                    + columns.joined(separator: ", "))
        }
    }

    private mutating func writePersonas() {
        let personas = skeleton.blueprint.personas
        guard !personas.isEmpty else { return }
        let remark =
            skeleton.guesses.contains(.shares)
            ? words.say(
                "shares are equal parts: write the real ones",
                "aandelen zijn gelijke delen: schrijf de echte")
            : words.say("fill in needs and evidence", "vul behoeften en bewijs in")
        lines += ["", remarked("personas:", remark)]
        lines += personas.map {
            "  - {id: \(YAMLScalar.text($0.id)), name: \(YAMLScalar.quoted($0.name)), "
                + "share: \(YAMLScalar.share($0.share))}"
        }
    }

    private mutating func writeChannels() {
        let remark =
            skeleton.guesses.contains(.channel)
            ? words.say(
                "name the real ones, with direction, unit_cost and capacity_week",
                "noem de echte, met direction, unit_cost en capacity_week")
            : words.say(
                "fill in direction, unit_cost and capacity_week",
                "vul direction, unit_cost en capacity_week in")
        lines += ["", remarked("channels:", remark)]
        lines += skeleton.blueprint.channels.map { channel in
            let name = channel.name.map { ", name: \(YAMLScalar.quoted($0))" } ?? ""
            return "  - {id: \(YAMLScalar.text(channel.id))\(name)}"
        }
    }

    private mutating func write(_ journey: Journey) {
        let stages = journey.stages.map(YAMLScalar.quoted).joined(separator: ", ")
        lines += [
            "  - id: \(YAMLScalar.text(journey.id))",
            "    title: \(YAMLScalar.quoted(journey.title))",
            "    state: \(journey.state.rawValue)",
            "    stages: [\(stages)]",
            remarked("    touchpoints:", contactRemark),
        ]
        for touchpoint in journey.touchpoints {
            let facts = SkeletonTouchpoint.lines(of: touchpoint)
            lines += facts.enumerated().map { ($0 == 0 ? "      - " : "        ") + $1 }
        }
    }

    /// What of every touchpoint is not known.
    private var contactRemark: String {
        var unknown: [String] = []
        if skeleton.guesses.contains(.days) {
            unknown.append(
                words.say(
                    "day is the order where it was not known",
                    "day is de volgorde waar die niet bekend was"))
        }
        if skeleton.guesses.contains(.reach) {
            unknown.append(
                words.say(
                    "reach is 100% where it was not known", "reach is 100% waar dat niet bekend was"
                ))
        }
        if skeleton.guesses.contains(.feelings) {
            unknown.append(
                words.say(
                    "emotion was not asked of customers", "emotion is niet aan klanten gevraagd"))
        }
        return unknown.joined(separator: "; ")
    }

    private func remarked(_ text: String, _ remark: String) -> String {
        guard !remark.isEmpty else { return text }
        let gap = String(repeating: " ", count: max(1, 38 - text.unicodeScalars.count))
        return text + gap + "# " + remark
    }
}
