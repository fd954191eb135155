import ExperienceModel

/// Tells a change in words: `day 14 → 21; reach 35% → 50%`.
struct ChangeWords {
    let words: Wording
    /// The currency of all money in the blueprint.
    let currency: String

    private var labels: FieldLabels { FieldLabels(words: words) }

    /// What came, what went, or which fields differ.
    func sentence(for change: BlueprintChange) -> String {
        switch change.nature {
        case .came: words.say("new", "nieuw") + introduction(of: change, \.after)
        case .went: words.say("gone", "weg") + introduction(of: change, \.before)
        case .changed:
            (renaming(of: change) + change.fields.map(sentence)).joined(separator: "; ")
        }
    }

    /// What differs from the frozen plan, and since when that holds.
    func sentence(for change: FrozenPlanChange) -> String {
        let day = words.figures.date(change.frozenOn)
        let frozen = words.say("frozen on ", "vastgelegd op ") + day
        if change.isDropped {
            return frozen
                + words.say(", gone from the text", ", staat niet meer in de tekst")
        }
        return frozen + ": " + change.fields.map(sentence).joined(separator: "; ")
    }

    private func renaming(of change: BlueprintChange) -> [String] {
        guard let before = change.before?.id, before != change.id else { return [] }
        return [words.say("was ", "was ") + before]
    }

    /// The title and the fields that tell most of a part.
    private func introduction(
        of change: BlueprintChange, _ side: KeyPath<FieldChange, FieldValue?>
    ) -> String {
        let telling: [String] =
            switch change.kind {
            case .touchpoint: ["day", "channel", "reach", "owner", "text"]
            case .journey: ["state", "stages"]
            case .persona: ["share"]
            case .channel: ["direction", "unit_cost", "capacity_week"]
            case .insight: ["says", "source", "n"]
            case .discipline: ["lead"]
            case .pilot: ["start", "readout"]
            case .brandValue, .metric, .initiative, .blueprint, .contactRules, .roadmap, .value: []
            }
        let title = [(change.after ?? change.before)?.title].compactMap { $0 }
        let facts = telling.compactMap { key -> String? in
            guard let value = change.field(key)?[keyPath: side] else { return nil }
            return labels.label(of: key) + " " + text(of: value, key: key)
        }
        let goals = change.fields.filter { $0.key.hasPrefix("goals.") }.compactMap { field in
            field[keyPath: side].map { labels.label(of: field.key) + " " + text(of: $0, key: "") }
        }
        let all = title + facts + goals
        return all.isEmpty ? "" : ": " + all.joined(separator: ", ")
    }

    /// `day 14 → 21`; of sets what was added and what was dropped.
    func sentence(for field: FieldChange) -> String {
        let label = labels.label(of: field.key)
        if case .names(let before) = field.before ?? .names([]),
            case .names(let after) = field.after ?? .names([])
        {
            return label + ": " + exchange(before, after)
        }
        if case .goal(let before, let measure) = field.before,
            case .goal(let after, measure) = field.after
        {
            let goals = GoalWords(words: words, measure: measure)
            return label + ": " + goals.difference(from: before, to: after)
        }
        return label + " " + side(field.before, field) + " → " + side(field.after, field)
    }

    private func exchange(_ before: [String], _ after: [String]) -> String {
        let gone = before.filter { !after.contains($0) }
        let new = after.filter { !before.contains($0) }
        var parts: [String] = []
        if !new.isEmpty { parts.append(words.say("added ", "erbij ") + words.list(new)) }
        if !gone.isEmpty { parts.append(words.say("dropped ", "weg ") + words.list(gone)) }
        return parts.isEmpty ? words.say("order", "volgorde") : parts.joined(separator: ", ")
    }

    /// A field that holds nothing says so: `none`, or `no` where the other side says `yes`.
    private func side(_ value: FieldValue?, _ field: FieldChange) -> String {
        if let value { return text(of: value, key: field.key) }
        if case .flag = field.before ?? field.after ?? .text("") { return words.say("no", "nee") }
        return words.say("none", "geen")
    }

    /// A value in words.
    func text(of value: FieldValue, key: String) -> String {
        let figures = words.figures
        return switch value {
        case .text(let text): words.quoted(text)
        case .name(let name): labels.word(name, key: key)
        case .count(let count): figures.count(count)
        case .number(let number): figures.planned(number, isSigned: false)
        case .share(let share): figures.planned(share * 100, isSigned: false) + "%"
        case .money(let amount): figures.price(amount, currency: currency)
        case .day(let day): figures.date(day)
        case .flag(let flag): flag ? words.say("yes", "ja") : words.say("no", "nee")
        case .names(let names): words.list(names)
        case .sequence(let values):
            values.map { text(of: $0, key: key) }.joined(separator: ", ")
        case .goal(let goal, let measure): GoalWords(words: words, measure: measure).text(of: goal)
        }
    }

    /// A figure of the contact calculus, before, after and the difference.
    func row(_ figure: ContactChange.Figure) -> [String] {
        // Of the figures as printed, so that the columns add up.
        let unit = figure.measure.isMoney ? 100.0 : figure.measure == .positiveShare ? 1000 : 100
        func printed(_ value: Double) -> Double { (value * unit).rounded() / unit }
        let difference = figure.before.flatMap { before in
            figure.after.map { printed($0) - printed(before) }
        }
        return [
            labels.label(of: figure.measure), text(of: figure.before, figure.measure),
            text(of: figure.after, figure.measure),
            difference.map { $0 == 0 ? "=" : text(of: $0, figure.measure, isSigned: true) } ?? "–",
        ]
    }

    /// A contact figure as people write it, with its sign where it is a difference.
    func text(
        of value: Double?, _ measure: ContactChange.Measure, isSigned: Bool = false
    ) -> String {
        guard let value else { return "–" }
        let figures = words.figures
        func number(_ decimals: Int, _ factor: Double = 1) -> String {
            isSigned
                ? figures.signed(value * factor, decimals: decimals)
                : figures.number(value * factor, decimals: decimals)
        }
        return switch measure {
        case .contactsPerYear, .positivePerYear: number(2)
        case .positiveShare: number(1, 100) + (isSigned ? "" : "%")
        case .longestSilence, .mostIn30Days: number(0)
        case .costFirst90Days, .costFirstYear:
            figures.price(value, currency: currency, isSigned: isSigned)
        }
    }
}
