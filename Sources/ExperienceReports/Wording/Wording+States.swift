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

    /// The verdict of a read-out: what was decided, else what to do, else why nothing can be said.
    func chip(for readOut: ReadOut) -> Chip {
        if let decision = readOut.decision {
            return Chip(state: state(of: decision.actual), text: participle(decision.actual))
        }
        if let decision = readOut.recommendation.decision {
            return Chip(state: state(of: decision), text: word(decision))
        }
        return Chip(state: .blocked, text: say("No verdict", "Geen oordeel"))
    }

    /// One line on the data: the worst that was found, or that all is in order.
    func health(_ checks: [HealthCheck]) -> Health? {
        guard let worst = checks.map(\.severity).max() else { return nil }
        let shown = checks.filter { $0.severity == worst || worst == .ok }
        let details = shown.map { sentence(for: $0) }.joined(separator: " ")
        if checks.allSatisfy({ $0.subject == .noAnswers }) {
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

    /// With a full stop at its end, unless it ends already.
    func sentence(_ text: String) -> String {
        guard let last = text.last, !".!?…".contains(last) else { return text }
        return text + "."
    }
}
