import ExperienceModel

/// An item of a roadmap, with its score in terms.
struct RoadmapItemJSON {
    let words: Wording

    /// Whose it is, when it is ready, and what it brings.
    func item(_ item: RoadmapItem) -> JSONValue {
        [
            "item": .string(item.id),
            "title": .string(item.title),
            "discipline": item.discipline.map(JSONValue.string),
            "commitment": Self.commitment(item.commitment),
            "ready": item.ready.map(JSONValue.day),
            "promised": item.promised.map(JSONValue.day),
            "weeksLate": item.weeksLate.map(JSONValue.integer),
            "after": .strings(item.after),
            "pilot": item.pilot.map(pilot),
            "score": score(item.score),
        ]
    }

    private func pilot(_ pilot: RunningPilot) -> JSONValue {
        let isHidden = Wording.isTooFew(pilot.answers)
        return [
            "start": .day(pilot.start), "readout": .day(pilot.readout),
            "expected": .day(pilot.expected), "answers": .told(pilot.answers),
            "answersNeeded": pilot.answersNeeded.map { isHidden ? .null : .integer($0) },
            "advised": pilot.advised.map { .string($0.rawValue) },
            "because": isHidden ? .string(words.tooFewAnswers) : nil,
        ]
    }

    /// chance × effectPerWeek × weeks × averageShare − cost = total.
    private func score(_ score: RoadmapScore) -> JSONValue {
        [
            "chance": score.worth.chance.map(JSONValue.finite),
            "effectPerWeek": score.worth.effectPerWeek.map(Self.interval),
            "causal": score.worth.effectPerWeek == nil ? nil : .bool(score.worth.isCausal),
            "weeks": .integer(score.weeks),
            "averageShare": .finite(score.averageShare),
            "benefit": score.benefit.map(Self.interval),
            "cost": .finite(score.cost),
            "total": score.total.map(JSONValue.finite) ?? .null,
            "because": score.total == nil
                ? .string(words.reason(score.unknown ?? .noMoney)) : nil,
        ]
    }

    static func interval(_ interval: Interval) -> JSONValue {
        [
            "estimate": .finite(interval.estimate), "lower": .finite(interval.lower),
            "upper": .finite(interval.upper),
        ]
    }

    static func commitment(_ commitment: Commitment) -> JSONValue {
        switch commitment {
        case .decided(let day): ["kind": "decided", "on": .day(day)]
        case .ifPilotSucceeds(let chance, let readout):
            [
                "kind": "ifPilotSucceeds", "chance": chance.map(JSONValue.finite),
                "readout": .day(readout),
            ]
        case .ifNewPilotSucceeds(let day): ["kind": "ifNewPilotSucceeds", "on": .day(day)]
        case .ifOthersSucceed(let pilots, let chance, let day):
            [
                "kind": "ifOthersSucceed", "pilots": .strings(pilots),
                "chance": chance.map(JSONValue.finite), "on": day.map(JSONValue.day),
            ]
        case .initiative: ["kind": "initiative"]
        }
    }
}
