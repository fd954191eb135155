import ExperienceModel

/// What is learnt while a blueprint is read: findings, places, and who names whom.
final class ReadingLog {
    /// More findings than this are counted, not shown.
    static let mostFindings = 1000

    /// What can be referred to: channels, the stages of one journey, the arms of one pilot.
    struct Kind: Hashable {
        var noun: Noun
        /// The journey or pilot within which the name holds.
        var scope = ""
    }

    private struct Reference {
        var name: String
        var kind: Kind
        var subject: Subject
        var place: SourcePlace
    }

    private(set) var places: [String: SourcePlace] = [:]
    private(set) var texts: [String: WrittenText] = [:]
    private var problems: [(problem: Problem, place: SourcePlace)] = []
    private var omitted = 0
    private var names: [Kind: [String: SourcePlace]] = [:]
    private var unreadable: Set<Noun> = []
    private var references: [Reference] = []
    private var hints: [Kind: [String: Phrase?]] = [:]

    func report(_ problem: @autoclosure () -> Problem, at place: SourcePlace) {
        if problems.count < Self.mostFindings {
            problems.append((problem(), place))
        } else {
            omitted += 1
        }
    }

    func note(_ place: SourcePlace, at path: String) {
        places[path] = place
    }

    func note(_ text: WrittenText, at path: String) {
        texts[path] = text
    }

    /// Gives a name to something; a second one of the same kind is a finding.
    func define(_ name: String, as kind: Kind, called noun: Noun, at place: SourcePlace) {
        if let first = names[kind]?[name] {
            report(.duplicateID(name, noun).first(at: first), at: place)
        } else {
            names[kind, default: [:]][name] = place
        }
    }

    /// References to what could not be read at all would only be noise.
    func cannotRead(_ noun: Noun) {
        unreadable.insert(noun)
        for inner in Self.inside[noun] ?? [] { unreadable.insert(inner) }
    }

    /// A key that could not be known may have been meant as one of these lists.
    func cannotRead(keys: some Sequence<String>) {
        for key in keys { Self.lists[key].map(cannotRead) }
    }

    /// What is defined within a part, or goes by another noun.
    private static let inside: [Noun: [Noun]] = [
        .journey: [.stage, .touchpoint], .pilot: [.item, .arm], .initiative: [.item],
        .roadmap: [.item],
    ]

    /// Which parts the lists of the language define.
    private static let lists: [String: Noun] = [
        "team": .discipline, "insights": .insight, "personas": .persona, "channels": .channel,
        "brand_values": .brandValue, "metrics": .metric, "journeys": .journey,
        "touchpoints": .touchpoint, "stages": .stage, "pilots": .pilot, "arms": .arm,
        "roadmap": .roadmap, "initiatives": .initiative,
    ]

    func refer(to name: String, _ kind: Kind, from subject: Subject, at place: SourcePlace) {
        references.append(Reference(name: name, kind: kind, subject: subject, place: place))
    }

    /// Reports every reference to a name that nothing has.
    func resolveReferences() {
        for reference in references where !unreadable.contains(reference.kind.noun) {
            let kind = reference.kind
            guard names[kind]?[reference.name] == nil else { continue }
            report(
                .dangling(
                    reference.name, kind.noun, in: reference.subject,
                    hint: hint(reference.name, kind, besides: reference.subject)),
                at: reference.place)
        }
        references = []
    }

    /// What to name instead; nothing waits for itself.
    private func hint(_ name: String, _ kind: Kind, besides subject: Subject) -> Phrase? {
        let known = names[kind] ?? [:]
        if kind.noun == .item, let own = subject.id, known[own] != nil {
            return MeantName(name, among: known.keys.filter { $0 != own })?.hint
        }
        if let known = hints[kind]?[name] { return known }
        let hint = MeantName(name, among: known.keys)?.hint
        hints[kind, default: [:]][name] = .some(hint)
        return hint
    }

    /// Everything found, sorted by place.
    func findings(in language: Language) -> [Finding] {
        var sorted = problems.map { $0.problem.finding(at: $0.place, in: language) }.sorted()
        if omitted > 0, let last = sorted.last?.place {
            sorted.append(Problem.moreFindings(omitted).finding(at: last, in: language))
        }
        return sorted
    }
}
