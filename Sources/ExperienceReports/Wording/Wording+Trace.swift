package import ExperienceModel

/// The words of `trace`: what things are called in a sentence, and how they belong together.
extension Wording {
    /// `p-rust rests on ins-stilte`.
    package func sentence(for edge: TraceEdge) -> String {
        let rest = edge.detail.map { say(" for those who want '\($0)'", " voor wie '\($0)' wil") }
        // What follows the verb tells already whose wave it is.
        let subject =
            edge.subject.kind == .wave
            ? say("wave ", "golf ") + (edge.subject.id.split(separator: "/").last ?? "")
            : name(of: edge.subject)
        return "\(subject) \(verb(edge.relation)) \(name(of: edge.object))"
            + (rest ?? "")
    }

    /// What a thing is called in a sentence: its id, or in words what a pilot brought.
    package func name(of key: TraceNode.Key) -> String {
        let parts = key.id.split(separator: "/").map(String.init)
        let (first, last) = (parts.first ?? key.id, parts.dropFirst().joined(separator: " "))
        return switch key.kind {
        case .hypothesis: say("the hypothesis of \(first)", "de hypothese van \(first)")
        case .verdict: say("the verdict on \(last)", "het oordeel over \(last)")
        case .decision: say("the decision on \(first)", "het besluit over \(first)")
        case .learning: say("learning \(last)", "les \(last)")
        case .wave: say("wave \(last) of \(first)", "golf \(last) van \(first)")
        default: key.id
        }
    }

    /// `touchpoint`.
    package func word(_ kind: TraceNode.Kind) -> String {
        switch kind {
        case .insight: say("insight", "klantinzicht")
        case .persona: say("persona", "persona")
        case .channel: say("channel", "kanaal")
        case .brandValue: say("brand value", "merkwaarde")
        case .metric: say("metric", "meting")
        case .journey: say("journey", "klantreis")
        case .touchpoint: say("touchpoint", "contactpunt")
        case .hypothesis: say("hypothesis", "hypothese")
        case .pilot: say("pilot", "pilot")
        case .verdict: say("verdict", "oordeel")
        case .decision: say("decision", "besluit")
        case .learning: say("learning", "geleerde les")
        case .initiative: say("initiative", "initiatief")
        case .wave: say("wave", "golf")
        case .discipline: say("discipline", "discipline")
        }
    }

    private func verb(_ relation: TraceRelation) -> String {
        switch relation {
        case .restsOn: say("rests on", "steunt op")
        case .tellsOf: say("tells of", "gaat over")
        case .answers: say("answers", "geeft antwoord op")
        case .isFor: say("is only for", "is alleen voor")
        case .speaksTo: say("has a text of its own for", "heeft een eigen tekst voor")
        case .helps: say("answers an insight about", "geeft antwoord op een klantinzicht over")
        case .leadsTo: say("leads to", "leidt naar")
        case .changes: say("changes", "verandert")
        case .tests: say("tests", "toetst")
        case .comesFrom: say("comes from", "komt uit")
        case .isAbout: say("is about", "gaat over")
        case .follows: say("follows", "volgt op")
        case .rollsOut: say("is a step of", "is een stap van")
        default: designVerb(relation)
        }
    }

    private func designVerb(_ relation: TraceRelation) -> String {
        switch relation {
        case .waitsFor: say("waits for", "wacht op")
        case .comesBefore: say("comes before", "gaat vooraf aan")
        case .isPartOf: say("is part of", "hoort bij")
        case .replaces: say("replaces", "vervangt")
        case .tries: say("tries", "beproeft")
        case .goesBy: say("goes by", "gaat via")
        case .isAnsweredBy: say("can be answered by", "kan worden beantwoord via")
        case .prefers: say("prefers", "heeft liever")
        case .avoids: say("avoids", "mijdt")
        case .isOwnedBy: say("is owned by", "is van")
        case .takesWorkOf: say("takes work of", "vraagt werk van")
        case .makesTangible: say("makes tangible", "maakt tastbaar:")
        case .asks: say("asks", "vraagt naar")
        case .isJudgedBy: say("is judged by", "wordt beoordeeld op")
        case .measuresAt: say("asks its question at", "stelt de vraag bij")
        case .counts: say("counts the answers to", "telt de antwoorden op")
        default: ""
        }
    }
}

extension Wording {
    /// What there is to say of a thing, one line; empty where its id says all.
    package func title(of node: TraceNode) -> String {
        switch node.content {
        case .text(let text): return text
        case .insight(let insight):
            let facts = [
                insight.n.map { "n = \(figures.count($0))" }, insight.date.map(figures.date),
            ].compactMap { $0 }
            return insight.says + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
        case .pilot(let pilot, let state): return "\(pilot.title) (\(word(state)))"
        case .verdict(let goal): return verdict(goal)
        case .decision(let decision):
            return "\(word(decision.actual)), \(figures.date(decision.on)), \(decision.by)"
        case .learning(let learning):
            return "\(learning.text) (\(word(learning.basis).lowercased()))"
        case .wave(let wave): return self.wave(wave)
        }
    }

    private func verdict(_ goal: GoalReadOut) -> String {
        let figures = goal.figures(language)
        let found = goal.effect.map { effect in
            ", \(figures.value(effect.estimate)) (\(figures.range(effect)))"
        }
        return word(goal.verdict) + (found ?? "")
            + say(", line ", ", grens ") + goal.lineText(language)
    }

    private func wave(_ wave: RoadmapWave) -> String {
        var days = figures.range(figures.date(wave.start), figures.date(wave.end))
        if case .ifOthersSucceed(let pilots, _, _) = wave.commitment {
            days += say(", if ", ", als ") + success(of: pilots)
        } else if wave.commitment.isTentative {
            days += say(", if the pilot succeeds", ", als de pilot slaagt")
        }
        guard let share = wave.share else { return days }
        return "\(figures.share(share, decimals: share * 100 == (share * 100).rounded() ? 0 : 1))"
            + say(" of the customers", " van de klanten") + ", \(days)"
    }
}
