public import ExperienceModel

/// The document of `evaluate --json`: verdicts, decision and all they rest on.
///
/// NPS in points −100…100, shares 0…1, means in their own unit, days as ISO 8601. What cannot be
/// said is null with `because` beside it; keys that do not belong to a metric are absent. `grade`
/// is what the design allows to say (`caused`, `effect`, `association`, `beforeAfterEvidence`),
/// `lateAnswers` came after the read-out and do not count, `decision.advice` marks rule 8, and
/// `plan.amendments` are the changes since the launch with the answers seen by then.
public struct ReadOutJSON {
    private let readOut: ReadOut
    private let words: Wording

    /// `cxpilot/evaluate/1`; its sentences are in that language, its keys and codes in English.
    public static func document(_ readOut: ReadOut, language: Language) -> JSONValue {
        let json = ReadOutJSON(readOut: readOut, words: Wording(language))
        return .document("evaluate", json.members)
    }

    private var members: JSONObject {
        let plan = readOut.plan
        let goals = GoalJSON(words: words)
        let value: JSONValue = [
            "pilot": .string(plan.pilot.id),
            "blueprint": .string(plan.blueprint),
            "revision": .integer(plan.revision),
            "asOf": .day(readOut.asOf),
            "lastAnswer": readOut.lastAnswer.map(JSONValue.day),
            "state": .string(readOut.state.rawValue),
            "final": .bool(readOut.isFinal),
            "design": .string(plan.pilot.design.rawValue),
            "grade": .string(readOut.grade.rawValue),
            "decision": ReadOutJSON.decision(of: readOut, words),
            "health": .array(health),
            "goals": .array(readOut.goals.map(goals.value)),
            "guardrails": .array(readOut.guardrails.map(goals.value)),
            "groups": .array(readOut.groups.map(goals.value)),
            "evidence": .array(readOut.evidence.map(point)),
            "money": readOut.money.map(money),
            "lateAnswers": .integer(readOut.lateAnswers),
            "responseRates": readOut.responseRates.isEmpty
                ? nil : .array(readOut.responseRates.map(rate)),
            "customers": .told(readOut.customers),
            "because": readOut.customers.values.contains(where: Wording.isTooFew)
                ? .string(words.tooFewAnswers) : nil,
            "plan": [
                "frozenOn": .day(plan.frozenOn), "sha256": .string(readOut.planSHA256),
                "override": readOut.override.map(JSONValue.string),
                "amendments": .array(readOut.amendments.map(amendment)),
            ],
        ]
        return value.members
    }

    /// `reason` is why that is recommended, or why nothing is; `because` is the team's own reason,
    /// or that it has not decided.
    static func decision(of readOut: ReadOut, _ words: Wording) -> JSONValue {
        let recommendation = readOut.recommendation
        let taken = readOut.decision
        let undecided = taken == nil ? words.notDecided : nil
        return [
            "recommended": recommendation.decision.map { .string($0.rawValue) } ?? .null,
            "rule": .integer(recommendation.rule),
            "advice": recommendation.isAdvice ? true : nil,
            "reason": .string(words.sentence(for: readOut)),
            "actual": taken.map { .string($0.actual.rawValue) } ?? .null,
            "by": taken.map { .string($0.by) },
            "on": taken.map { .day($0.on) },
            "because": (taken?.reason ?? undecided).map(JSONValue.string),
        ]
    }

    /// Of data of so few nobody can say that they are in order.
    private var health: [JSONValue] {
        guard words.isTooThinToCheck(readOut) else { return readOut.health.map(check) }
        let thin: JSONValue = [
            "code": "tooFewAnswers", "severity": .string(HealthCheck.Severity.warning.rawValue),
            "message": .string(words.thinHealth.text.text),
        ]
        return [thin]
    }

    private func check(_ check: HealthCheck) -> JSONValue {
        [
            "code": .string(check.code), "severity": .string(check.severity.rawValue),
            "message": .string(words.sentence(for: check, of: readOut)),
        ]
    }

    private func rate(_ rate: ResponseRate) -> JSONValue {
        let isHidden = readOut.hidesRate(rate)
        return [
            "arm": .string(rate.arm), "branch": rate.branch.map(JSONValue.string),
            "answered": isHidden ? .null : .integer(rate.answered),
            "invited": .integer(rate.invited),
            "share": isHidden ? .null : .finite(rate.share),
            "because": isHidden ? .string(words.tooFewAnswers) : nil,
        ]
    }

    private func point(_ point: EvidencePoint) -> JSONValue {
        var object = JSONObject()
        object.add("day", .day(point.day))
        // A total beside an arm that is hidden would tell it.
        let isHidden = readOut.primary.map(words.hidesArm) ?? false
        object.add("answers", isHidden ? .null : .told(point.answers))
        object.add(point.effect, because: words.tooFewAnswers, words)
        return .object(object)
    }

    /// Per 1,000 customers and year.
    private func money(_ money: MoneyReadOut) -> JSONValue {
        [
            "currency": .string(money.value.currency),
            "customers": 1000,
            "value": [
                "promoter": .finite(money.value.promoter), "passive": .finite(money.value.passive),
                "detractor": .finite(money.value.detractor),
            ],
            "benefit": interval(money.benefit),
            "cost": money.cost.map(JSONValue.finite),
            "net": money.net.map(interval),
            "causal": .bool(money.isCausal),
            "because": money.isCausal ? nil : .string(words.association),
        ]
    }

    /// Absent is what an amendment leaves as it was.
    private func amendment(_ change: PlanAmendment) -> JSONValue {
        [
            "on": .day(change.on), "by": .string(change.by), "reason": .string(change.reason),
            "basis": .string(change.basis.rawValue),
            "answersSeen": .told(change.answersSeen),
            "invitedPerArm": change.invitedPerArm.map(JSONValue.integer),
            "responseRate": change.responseRate.map(JSONValue.finite),
            "readout": change.readout.map(JSONValue.day),
        ]
    }

    private func interval(_ interval: Interval) -> JSONValue {
        var object = JSONObject()
        object.add(interval, because: words.tooFewAnswers, words)
        return .object(object)
    }
}

extension Wording {
    /// Why a number is not shown.
    var tooFewAnswers: String {
        say("Too few answers to show.", "Te weinig antwoorden om te tonen.")
    }

    /// What money is where lots did not decide.
    fileprivate var association: String {
        say(
            "Association, not effect: lots did not decide who got the change.",
            "Samenhang, geen effect: er is niet geloot wie de verandering kreeg.")
    }

    /// Why there is no decision.
    fileprivate var notDecided: String {
        say("The team has not decided yet.", "Het team heeft nog niet besloten.")
    }
}
