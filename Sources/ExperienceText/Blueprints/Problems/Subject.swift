/// What a part of a blueprint is called.
enum Noun: Hashable, CaseIterable {
    case blueprint, insight, persona, channel, brandValue, metric, journey, stage, touchpoint
    case pilot, arm, goal, guardrail, initiative, item, roadmap, discipline, rule

    var phrase: Phrase {
        switch self {
        case .blueprint: Phrase(dutch: "blauwdruk", english: "blueprint")
        case .insight: Phrase(dutch: "klantinzicht", english: "insight")
        case .persona: Phrase("persona")
        case .channel: Phrase(dutch: "kanaal", english: "channel")
        case .brandValue: Phrase(dutch: "merkwaarde", english: "brand value")
        case .metric: Phrase(dutch: "maatstaf", english: "metric")
        case .journey: Phrase(dutch: "klantreis", english: "journey")
        case .stage: Phrase(dutch: "fase", english: "stage")
        case .touchpoint: Phrase(dutch: "contactpunt", english: "touchpoint")
        case .pilot: Phrase("pilot")
        case .arm: Phrase(dutch: "groep", english: "arm")
        case .goal: Phrase(dutch: "doel", english: "goal")
        case .guardrail: Phrase(dutch: "grenswaarde", english: "guardrail")
        case .initiative: Phrase(dutch: "initiatief", english: "initiative")
        case .item: Phrase(dutch: "pilot of initiatief", english: "pilot or initiative")
        case .roadmap: Phrase(dutch: "uitrolplan", english: "roadmap")
        case .discipline: Phrase("discipline")
        case .rule: Phrase(dutch: "regel", english: "rule")
        }
    }
}

extension Noun {
    /// What its part of the language is called: `touchpoint`, `brand_value`.
    var part: String { phrase.english.replacing(" ", with: "_") }
}

/// What a finding speaks of: `touchpoint 'tp-tip'`, or `'baseline' of pilot 'welkom-1'`.
struct Subject: Hashable {
    var noun: Noun
    var id: String?
    /// The key inside it whose value has keys of its own.
    var part: String?

    var phrase: Phrase {
        let name = id.map { " " + quoted($0) } ?? ""
        let whole = Phrase(
            dutch: noun.phrase.dutch + name, english: noun.phrase.english + name)
        guard let part else { return whole }
        return Phrase(
            dutch: "\(quoted(part)) van \(whole.dutch)",
            english: "\(quoted(part)) of \(whole.english)")
    }

    func part(_ key: String) -> Subject {
        var subject = self
        subject.part = key
        return subject
    }
}

extension Subject {
    /// The part of the blueprint itself, without the key inside it.
    var whole: Subject { Subject(noun: noun, id: id) }
}
