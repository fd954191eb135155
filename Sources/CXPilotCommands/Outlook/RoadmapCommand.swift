import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// The rollout that follows from the decisions.
struct RoadmapCommand: AnsweringCommand {
    /// For which eyes or tools.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, csv, mermaid, ics
    }

    static let configuration = CommandConfiguration(
        commandName: "roadmap", abstract: "Waves that people, money and dependencies can carry.",
        discussion: """
            The best plan is searched for, and it is said how far from the best possible it can \
            be. What-if options plan once more and say what moves. --freeze keeps the plan as \
            agreed; from then on the roadmap says what moved since, and what has begun by then \
            stays where it is. A gate is read from the pilot's answers up to its final look, each \
            time anew: a broken guardrail stops every wave that has not begun.

              cxpilot roadmap --why
              cxpilot roadmap --capacity crm=3 --budget 2027Q1=80000
              cxpilot roadmap --objective promises --freeze
              cxpilot roadmap --format ics > uitrol.ics
            """)

    @OptionGroup(title: "What is sought, and what if") var wishes: RoadmapOptions

    @Flag(help: "Tell the reason of every wave and the terms of every score.")
    var why = false

    @Flag(help: "Keep this plan as agreed; later roadmaps are compared with it.")
    var freeze = false

    @Option(help: "text, json, markdown, csv, mermaid or ics.")
    var format: Format?

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let format = try chosenFormat()
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        guard revision.blueprint.roadmap != nil else {
            throw CommandError(
                "blueprint '\(revision.blueprint.id)' has no roadmap; add the key 'roadmap'",
                "blauwdruk '\(revision.blueprint.id)' heeft geen uitrolplan; voeg 'roadmap' toe")
        }
        let outlook = try Outlook(of: revision, in: store, on: situation.day)
        let (asked, problems) = RoadmapWishes.read(
            wishes, of: revision.blueprint, outlook.rolloutItems, on: situation.day,
            begun: outlook.begun)
        guard problems.isEmpty else { return situation.refusal(of: problems) }
        var question = asked
        question.asksForGains = format == .text || format == .json
        guard let rollout = try rollout(question, outlook, store, situation) else {
            return CommandAnswer()
        }
        let language = situation.language(of: revision.blueprint)
        if freeze {
            return try frozen(rollout, revision, in: store, situation, Wording(language))
        }
        return CommandAnswer(
            try text(of: rollout, revision.number, format, language, situation))
    }

    private func chosenFormat() throws(CommandError) -> Format {
        if common.json, let format, format != .json {
            throw CommandError.usage(
                "--json and --format \(format.rawValue) do not go together",
                "--json en --format \(format.rawValue) gaan niet samen")
        }
        if freeze, let format, format != .json, format != .text {
            throw CommandError.usage(
                "--freeze and --format \(format.rawValue) do not go together",
                "--freeze en --format \(format.rawValue) gaan niet samen")
        }
        return format ?? (common.json ? .json : .text)
    }

    /// The plan, and the plan it is held against.
    private func rollout(
        _ question: RoadmapQuestion, _ outlook: Outlook, _ store: ExperienceStore,
        _ situation: Situation
    ) throws -> PlannedRollout? {
        if freeze, question.isWhatIf {
            throw CommandError.usage(
                "a what-if is no plan to agree on; change the blueprint, then --freeze",
                "een wat-als is geen plan om vast te leggen; wijzig de blauwdruk, daarna --freeze")
        }
        // Two plans share the seconds.
        var part = question
        if question.isWhatIf { part.seconds /= 2 }
        var asItIs = part.asItIs
        asItIs.asksForGains = false
        let before = question.isWhatIf ? outlook.roadmap(asItIs) : nil
        guard let roadmap = outlook.roadmap(part, startingFrom: before) else { return nil }
        return PlannedRollout(
            blueprint: outlook.revision.blueprint, roadmap: roadmap, question: question,
            asItIs: before,
            frozen: try store.frozenRoadmap(
                of: outlook.revision.blueprint.id, through: situation.day),
            overrides: outlook.overrides, asOf: situation.day)
    }

    private func frozen(
        _ rollout: PlannedRollout, _ revision: BlueprintRevision, in store: ExperienceStore,
        _ situation: Situation, _ words: Wording
    ) throws -> CommandAnswer {
        let id = revision.blueprint.id
        let kept = try store.freeze(
            rollout.roadmap, of: id, revision: revision.number, by: situation.actor)
        let waves = words.count(
            rollout.roadmap.waves.count, ("wave", "waves"), ("golf", "golven"))
        let end = rollout.roadmap.end.map { words.figures.date($0) }
        let last = end.map { words.say(", until \($0)", ", tot en met \($0)") } ?? ""
        let sentence =
            kept == nil
            ? words.say(
                "\(id): this plan is frozen already", "\(id): dit plan is al vastgelegd")
            : words.say(
                "\(id): plan frozen: \(waves)\(last)", "\(id): plan vastgelegd: \(waves)\(last)")
        return situation.answer(
            words, "freeze",
            [
                "blueprint": .string(id), "revision": .integer(revision.number),
                "on": .string(situation.day.description), "by": .string(situation.actor.name),
                "waves": .integer(rollout.roadmap.waves.count), "isNew": .bool(kept != nil),
            ], sentence, next: "cxpilot roadmap")
    }

    private func text(
        of rollout: PlannedRollout, _ revision: Int, _ format: Format, _ language: Language,
        _ situation: Situation
    ) throws(CommandError) -> String {
        switch format {
        case .text:
            return RoadmapText.render(
                rollout, language: language, style: situation.style, why: why)
        case .json: return RoadmapJSON.document(of: rollout, language: language).text
        case .markdown:
            let page = RoadmapPage(
                blueprint: rollout.blueprint, revision: revision, roadmap: rollout.roadmap,
                overrides: rollout.overrides, asOf: rollout.asOf)
            return MarkdownRenderer().render(page.report(language: language))
        case .csv: return RoadmapCSV.text(of: rollout, language: language)
        case .mermaid: return RoadmapMermaid.text(of: rollout, language: language)
        case .ics:
            guard let text = RoadmapCalendar.text(of: rollout, language: language) else {
                throw CommandError(
                    "nothing can be rolled out yet, so there is no calendar",
                    "er valt nog niets uit te rollen, dus er is geen agenda")
            }
            return text
        }
    }
}

extension Situation {
    /// All that is wrong with the options at once, a line each.
    fileprivate func refusal(of problems: [CommandError]) -> CommandAnswer {
        let language = languageHere
        let lines = problems.map { "cxpilot: " + TerminalText.clean($0.message(in: language)) }
        let isUsage = problems.contains { $0.exitCode == 64 }
        return CommandAnswer(
            errors: lines.joined(separator: "\n"), exitCode: isUsage ? 64 : 1)
    }
}
