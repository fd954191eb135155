public import ExperienceModel

/// The document of `evaluate --json`: verdicts, decision and all they rest on.
///
/// NPS in points −100…100, shares 0…1, means in their own unit, days as ISO 8601. What cannot be
/// said is null with `because` beside it; keys that do not belong to a metric are absent.
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
            "decision": ReadOutJSON.decision(of: readOut, words),
            "health": .array(readOut.health.map(check)),
            "goals": .array(readOut.goals.map(goals.value)),
            "guardrails": .array(readOut.guardrails.map(goals.value)),
            "groups": .array(readOut.groups.map(goals.value)),
            "evidence": .array(readOut.evidence.map(point)),
            "money": readOut.money.map(money),
            "customers": .byName(readOut.customers.mapValues(JSONValue.integer)),
            "plan": [
                "frozenOn": .day(plan.frozenOn), "sha256": .string(readOut.planSHA256),
                "override": readOut.override.map(JSONValue.string), "amendments": [],
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
            "reason": .string(words.sentence(for: readOut)),
            "actual": taken.map { .string($0.actual.rawValue) } ?? .null,
            "by": taken.map { .string($0.by) },
            "on": taken.map { .day($0.on) },
            "because": (taken?.reason ?? undecided).map(JSONValue.string),
        ]
    }

    private func check(_ check: HealthCheck) -> JSONValue {
        [
            "code": .string(check.code), "severity": .string(check.severity.rawValue),
            "message": .string(words.sentence(for: check)),
        ]
    }

    private func point(_ point: EvidencePoint) -> JSONValue {
        var object = JSONObject()
        object.add("day", .day(point.day))
        object.add("answers", .integer(point.answers))
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

    /// Why there is no decision.
    fileprivate var notDecided: String {
        say("The team has not decided yet.", "Het team heeft nog niet besloten.")
    }
}
