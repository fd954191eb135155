public import ExperienceModel

/// Where a pilot stands when answers have come in: whether its data are in order, and what they
/// say to do.
public struct ImportStanding: Sendable {
    /// What its answers say now.
    public var now: ReadOut
    /// What was recommended before these answers; nil where nobody had answered.
    public var before: Decision?

    /// Makes one from its parts.
    public init(now: ReadOut, before: Decision? = nil) {
        self.now = now
        self.before = before
    }

    /// Whether the data are in order, in one sentence; nil where nothing was checked.
    func health(_ words: Wording) -> TerminalText? {
        let isEmpty = now.health.contains { $0.subject == .noAnswers }
        guard let worst = now.health.map(\.severity).max(), !isEmpty else { return nil }
        guard !words.isTooThinToCheck(now) else {
            return TerminalText(
                words.say("too few answers to check", "te weinig antwoorden om te controleren"))
        }
        guard worst == .ok else {
            let wrong = now.health.filter { $0.severity == worst }
            let ink: TerminalInk = worst == .failed ? .red : .yellow
            let word =
                worst == .failed
                ? words.say("not in order", "niet in orde") : words.say("mind", "let op")
            return TerminalText(word, ink)
                + TerminalText(": " + small(told(wrong, words)))
        }
        let rates = now.health.filter {
            if case .responseRates = $0.subject { true } else { false }
        }
        return TerminalText(words.say("in order", "in orde"), .green)
            + TerminalText(rates.isEmpty ? "" : ": " + small(told(rates, words)))
    }

    /// Behind a colon a sentence begins with a small letter.
    private func small(_ text: String) -> String {
        text.prefix(1).lowercased() + text.dropFirst()
    }

    private func told(_ checks: [HealthCheck], _ words: Wording) -> String {
        let text = checks.map { words.sentence(for: $0, of: now) }.joined(separator: " ")
        return checks.count == 1 && text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// `▲ roll out, unchanged since 6 Nov`; what was decided stays decided.
    func decision(_ words: Wording) -> TerminalText {
        let chip = words.chip(for: now)
        guard now.decision == nil else { return chip.cell }
        return chip.cell + TerminalText(since(words))
    }

    private func since(_ words: Wording) -> String {
        guard let decision = now.recommendation.decision else { return "" }
        if let before, before != decision {
            let word = words.word(before).lowercased()
            return words.say(
                "; before these answers: \(word)", "; vóór deze antwoorden: \(word)")
        }
        let looks = ([now.primary] + now.guardrails)
            .compactMap { $0 }.filter { decision != .stop || !$0.holdsUp }
            .compactMap(\.decided?.day)
        guard decision != .keepCollecting, let day = looks.first else {
            return before == nil ? "" : words.say(", unchanged", ", onveranderd")
        }
        let date = words.figures.shortDate(day)
        return before == nil
            ? words.say(", since \(date)", ", sinds \(date)")
            : words.say(", unchanged since \(date)", ", onveranderd sinds \(date)")
    }
}

extension GoalReadOut {
    /// Whether it is no reason to stop.
    fileprivate var holdsUp: Bool { verdict != .broken && verdict != .harmed }
}

extension TerminalPage {
    /// Health and decision after an import.
    mutating func add(_ standing: ImportStanding, _ words: Wording) {
        if let health = standing.health(words) {
            add(label: words.say("HEALTH", "GEGEVENS"), health)
        }
        add(label: words.say("DECISION", "BESLUIT"), standing.decision(words))
    }
}
