public import ExperienceModel

/// The page of one pilot: the verdict first, then the evidence, then the method.
public struct PilotPage: Sendable {
    /// What the pilot's answers say.
    public var readOut: ReadOut
    /// The blueprint, for names of personas, channels and journeys.
    public var blueprint: Blueprint
    /// Lessons, in order.
    public var learnings: [Learning]
    /// What customers wrote, at most four are shown; groups that may not be shown are left out
    /// by whoever chose them.
    public var quotes: [CustomerQuote]
    /// What the imports brought.
    public var imports: ImportTotals?
    /// Share of the customers whom its rollout has reached, 0 to 1, by the plan as agreed; nil
    /// where no wave has begun.
    public var reached: Double?

    /// Makes one from its parts.
    public init(
        readOut: ReadOut, blueprint: Blueprint, learnings: [Learning] = [],
        quotes: [CustomerQuote] = [], imports: ImportTotals? = nil,
        reached: Double? = nil
    ) {
        self.readOut = readOut
        self.blueprint = blueprint
        self.learnings = learnings
        self.quotes = quotes
        self.imports = imports
        self.reached = reached
    }

    /// The report in that language.
    public func report(language: Language) -> Report {
        let words = Wording(language)
        let pilot = readOut.plan.pilot
        return Report(
            title: "\(pilot.title): \(words.say("pilot read-out", "uitkomst van de pilot"))",
            language: language, masthead: masthead(words), sections: sections(words),
            notes: PilotNotes(readOut: readOut, imports: imports, words: words).notes,
            next: nextCommand)
    }

    private func sections(_ words: Wording) -> [Section] {
        let evidence = EvidenceSections(readOut: readOut, words: words)
        let groups = GroupSection(readOut: readOut, blueprint: blueprint, words: words)
        let voices = VoiceSections(
            learnings: learnings, quotes: quotes, blueprint: blueprint, words: words)
        let all: [Section?] =
            [GoalSections(readOut: readOut, words: words).goals]
            + [GoalSections(readOut: readOut, words: words).guardrails]
            + paired(evidence.scores, evidence.path)
            + [evidence.numbers]
            + paired(evidence.answers, MoneySection(readOut: readOut, words: words).section)
            + [groups.section]
            + paired(voices.learningsSection, voices.quotesSection)
        return all.compactMap { $0 }
    }

    /// A half that stands alone takes the whole width.
    private func paired(_ left: Section?, _ right: Section?) -> [Section?] {
        guard left == nil || right == nil else { return [left, right] }
        return [left ?? right].map { section in
            section.map {
                var alone = $0
                alone.width = .whole
                return alone
            }
        }
    }

    private func masthead(_ words: Wording) -> Masthead {
        let pilot = readOut.plan.pilot
        let asOf = words.asOf(readOut.asOf)
        return Masthead(
            subject: Phrase("\(blueprint.title) · pilot ") + .strong(pilot.title),
            source: Phrase(
                [blueprint.organisation, asOf].compactMap { $0 }.joined(separator: " · ")),
            id: pilot.id, asOf: asOf, verdict: words.chip(for: readOut, reached: reached),
            headline: words.sentence(for: readOut), standfirst: standfirst(words),
            health: words.health(of: readOut))
    }

    private func standfirst(_ words: Wording) -> String? {
        let sentences = [
            leading.flatMap { words.standing(of: $0, asOf: readOut.asOf) },
            words.judgedArm(of: readOut.plan.pilot), expectation(words), goalSummary(words),
            overrideNote(words),
        ]
        let text = sentences.compactMap { $0 }.joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    /// The goal or guardrail whose verdict leads to what is said to do.
    private var leading: GoalReadOut? {
        let metric: String? =
            switch readOut.recommendation.reason {
            case .harmed(let metric), .guardrailBroken(let metric): metric
            default: nil
            }
        let causes = (readOut.guardrails + readOut.goals).filter {
            $0.goal.metric == metric && ($0.verdict == .broken || $0.verdict == .harmed)
        }
        return causes.first ?? readOut.primary
    }

    private func expectation(_ words: Wording) -> String? {
        readOut.plan.pilot.hypothesis?.expect.map {
            words.say("Expected beforehand: ", "Verwachting vooraf: ") + words.sentence($0)
        }
    }

    private func goalSummary(_ words: Wording) -> String? {
        guard readOut.goals.contains(where: { $0.effect != nil }) else { return nil }
        return GoalSections(readOut: readOut, words: words).summary
    }

    private func overrideNote(_ words: Wording) -> String? {
        readOut.override.map {
            words.say(
                "Launched in spite of objections: “\($0)”.",
                "Gestart ondanks bezwaren: “\($0)”.")
        }
    }

    private var nextCommand: String? {
        let id = readOut.plan.pilot.id
        switch (readOut.decision, readOut.recommendation.decision) {
        case (nil, .rollOut): return "cxpilot decide \(id) --roll-out --learning \"…\""
        case (nil, .iterate): return "cxpilot decide \(id) --iterate --learning \"…\""
        case (nil, .stop): return "cxpilot decide \(id) --stop --learning \"…\""
        case (nil, .keepCollecting), (nil, nil): return "cxpilot import FILE --pilot \(id)"
        case (.some, _): return "cxpilot roadmap"
        }
    }
}
