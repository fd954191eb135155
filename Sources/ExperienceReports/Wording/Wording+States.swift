import ExperienceModel

extension Wording {
    /// The state of a verdict.
    func state(of verdict: Verdict) -> State {
        switch verdict {
        case .met, .holds: .go
        case .undecided: .wait
        case .notMet: .iterate
        case .harmed, .broken: .stop
        }
    }

    /// The state of a decision.
    func state(of decision: Decision) -> State {
        switch decision {
        case .rollOut: .go
        case .keepCollecting: .wait
        case .iterate: .iterate
        case .stop: .stop
        }
    }

    /// The verdict of a read-out: what was decided and how far that is, else what to do, else why
    /// nothing can be said.
    func chip(for readOut: ReadOut, reached: Double? = nil) -> Chip {
        if let decision = readOut.decision {
            if decision.actual == .rollOut, let reached, reached > 0 {
                return Chip(state: .go, text: rolledOut(to: reached))
            }
            return Chip(state: state(of: decision.actual), text: participle(decision.actual))
        }
        if let decision = readOut.recommendation.decision {
            return Chip(state: state(of: decision), text: word(decision))
        }
        return Chip(state: .blocked, text: say("No verdict", "Geen oordeel"))
    }

    /// `Rolled out to 25%`.
    private func rolledOut(to share: Double) -> String {
        guard share < 0.9995 else {
            return say("Rolled out to everyone", "Uitgerold naar iedereen")
        }
        let text = figures.planned(share * 100, isSigned: false) + "%"
        return say("Rolled out to \(text)", "Uitgerold naar \(text)")
    }

    /// One line on the data: all that was found wrong, worst first, or that all is in order.
    func health(of readOut: ReadOut) -> Health? {
        let checks = readOut.health
        guard let worst = checks.map(\.severity).max() else { return uncompared(readOut) }
        if isTooThinToCheck(readOut) { return thinHealth }
        let wrong =
            checks.filter { $0.severity == worst && worst != .ok }
            + checks.filter { $0.severity != worst && $0.severity != .ok }
        let fine = checks.filter { $0.severity == .ok }.map { sentence(for: $0, of: readOut) }
        let rest = wrong.isEmpty || fine.isEmpty ? nil : say("In order:", "In orde:")
        let details =
            (wrong.map { sentence(for: $0, of: readOut) } + [late(readOut), rest].compactMap { $0 }
            + fine).joined(separator: " ")
        if worst != .failed, checks.contains(where: { $0.subject == .noAnswers }) {
            return Health(state: .wait, text: Phrase(details))
        }
        let (state, opening): (State, String) =
            switch worst {
            case .ok: (.go, say("The data are in order.", "De gegevens zijn in orde."))
            case .warning: (.iterate, say("Mind the data.", "Let op de gegevens."))
            case .failed:
                (.stop, say("The data are not in order.", "De gegevens zijn niet in orde."))
            }
        return Health(state: state, text: .strong(opening) + " \(details)")
    }

    /// Of one group alone nothing can be checked against another.
    private func uncompared(_ readOut: ReadOut) -> Health? {
        guard let primary = readOut.primary, primary.arms.count == 1, primary.answers > 0 else {
            return nil
        }
        if isThin(primary) { return thinHealth }
        let text = say(
            "One group: there is no other to compare its response, personas and channels with.",
            "Eén groep: er is geen andere om respons, persona’s en kanalen mee te vergelijken.")
        return Health(
            state: .wait,
            text: Phrase([text, late(readOut)].compactMap(\.self).joined(separator: " ")))
    }

    /// Answers that came too late to count.
    private func late(_ readOut: ReadOut) -> String? {
        guard readOut.lateAnswers > 0 else { return nil }
        let isOne = readOut.lateAnswers == 1
        return say(
            "\(answers(readOut.lateAnswers)) came after the read-out and "
                + "\(isOne ? "does" : "do") not count.",
            "\(answers(readOut.lateAnswers)) van na de laatste dag "
                + "\(isOne ? "telt" : "tellen") niet mee.")
    }

    /// With a full stop at its end, unless it ends already.
    func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?…".contains(last) else { return text }
        return text + "."
    }
}
