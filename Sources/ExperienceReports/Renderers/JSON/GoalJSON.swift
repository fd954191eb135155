import ExperienceModel

/// Goals, guardrails and groups of a read-out as JSON.
///
/// Beside the keys of every goal: `line` and `difference` (the line on the axis of `effect`),
/// `planFraction` (share of the planned information, 0 and up), `final` (the final look has been),
/// `before` (the arms before the start, in designs that measure it), `decided` (day, answers and
/// interval of the look that decided; `effect` is today's), `wouldBeDecided` (what today's answers
/// would decide instead), `worseWithinMargin` (a guardrail that holds but is worse), `weighting`
/// (reference mix, used share and efficiency); in arms `branches` and `effectiveAnswers`. Where an
/// arm has fewer than 10 answers, counts are null: its own and all that would tell it.
struct GoalJSON {
    let words: Wording

    func value(_ readOut: GoalReadOut) -> JSONValue {
        let because = readOut.unsaid.map(words.sentence(for:))
        let isHiding = words.hidesArm(readOut)
        return [
            "metric": .string(readOut.metric.id),
            "kind": .string(readOut.metric.kind.rawValue),
            "role": .string(readOut.goal.role.rawValue),
            "at": readOut.goal.at.map(JSONValue.string),
            "goal": line(readOut.goal),
            "arms": .array(
                readOut.arms.map {
                    arm($0, of: readOut.metric, because: because, isHiding: isHiding)
                }),
            "before": before(readOut, isHiding: isHiding),
            "line": readOut.line.map(JSONValue.finite),
            "difference": .bool(readOut.isDifference),
            "effect": effect(readOut, because: because),
            "planFraction": readOut.fraction.map { isHiding ? .null : .finite($0) },
            "final": .bool(readOut.isFinal),
            "verdict": .string(readOut.verdict.rawValue),
            "decided": readOut.decided.map(decided),
            "wouldBeDecided": readOut.wouldBeDecided.map { .string($0.rawValue) },
            "worseWithinMargin": readOut.isWorseWithinMargin ? true : nil,
            "weighting": readOut.weighting.map(weighting),
            "chanceGoalMet": chance(readOut),
            "answersStillNeeded": isHiding ? .null : readOut.needed.map(needed) ?? .null,
            "because": .string(because ?? self.because(readOut)),
        ]
    }

    func value(_ group: GroupReadOut) -> JSONValue {
        var object = JSONObject()
        object.add("metric", .string(group.metric.id))
        object.add("by", .string(group.dimension.rawValue))
        object.add("value", .string(group.group))
        object.add("answers", group.answers.map(JSONValue.integer) ?? .null)
        let arms = group.arms.map {
            arm($0, of: group.metric, because: nil, isHiding: false)
        }
        object.add("arms", .array(arms))
        if let only = group.arms.first, group.arms.count == 1 {
            object.add(only.interval, because: words.tooFewAnswers, words)
        } else if group.arms.count > 1 {
            object.add("effect", interval(group.effect))
        }
        object.add("suppressed", .bool(group.isSuppressed))
        if group.answers == nil, object["because"] == nil {
            object.add("because", .string(words.tooFewAnswers))
        }
        return .object(object)
    }

    private func line(_ goal: Goal) -> JSONValue {
        [
            "type": .string(goal.comparison.rawValue),
            "value": .finite(goal.value),
            "expect": goal.expect.map(JSONValue.finite),
            "floor": goal.floor.map(JSONValue.finite),
            "lowerIsBetter": goal.lowerIsBetter ? true : nil,
        ]
    }

    private func arm(
        _ arm: ArmReadOut, of metric: Metric, because: String?, isHiding: Bool
    ) -> JSONValue {
        func count(_ count: Int) -> JSONValue { isHiding ? .null : .integer(count) }
        let isMean = metric.measure == .scaleMean || metric.measure == .quantity
        var object = JSONObject()
        object.add("arm", .string(arm.arm))
        object.add("answers", count(arm.answers))
        object.add("promoters", arm.promoters.map(count))
        object.add("passives", arm.passives.map(count))
        object.add("detractors", arm.detractors.map(count))
        object.add("positive", arm.positive.map(count))
        object.add("effectiveAnswers", arm.effective.map { isHiding ? .null : .finite($0) })
        object.add("branches", arm.branches.map(JSONValue.integer))
        if isMean { object.add("mean", arm.interval.map { .finite($0.estimate) } ?? .null) }
        let reason = arm.answers == 0 ? words.sentence(for: .noAnswers) : because
        object.add(arm.interval, because: reason ?? words.tooFewAnswers, words)
        if isHiding, object["because"] == nil {
            object.add("because", .string(words.besideSmallArm))
        }
        return .object(object)
    }

    /// Absent where the design does not count the time before.
    private func before(_ readOut: GoalReadOut, isHiding: Bool) -> JSONValue? {
        guard !readOut.before.isEmpty else { return nil }
        let reason = words.sentence(for: .noAnswersBefore)
        return .array(
            readOut.before.map {
                arm($0, of: readOut.metric, because: reason, isHiding: isHiding)
            })
    }

    /// The look that decided; its interval is what the verdict rests on.
    private func decided(_ look: DecidedLook) -> JSONValue {
        var object = JSONObject()
        object.add("on", .day(look.day))
        object.add("answers", look.answers.map(JSONValue.told))
        object.add("planFraction", look.fraction.map(JSONValue.finite))
        object.add("final", .bool(look.isFinal))
        object.add(look.effect, because: words.onlyRecord, words)
        return .object(object)
    }

    /// How the answers were re-weighted; `efficiency` is effective answers per answer.
    private func weighting(_ weighting: WeightingReadOut) -> JSONValue {
        [
            "by": .string(weighting.mix.by.rawValue),
            "shares": .byName(weighting.mix.shares.mapValues(JSONValue.finite)),
            "usedShare": .finite(weighting.usedShare),
            "efficiency": weighting.efficiency.map(JSONValue.finite),
            "applied": .bool(weighting.isApplied),
        ]
    }

    private func effect(_ readOut: GoalReadOut, because: String?) -> JSONValue {
        guard let effect = readOut.effect else { return .null }
        var object = JSONObject()
        object.add(effect, because: because ?? "", words)
        object.add("level", .finite(readOut.level))
        object.add("method", .string(readOut.method))
        return .object(object)
    }

    private func interval(_ interval: Interval?) -> JSONValue {
        var object = JSONObject()
        object.add(interval, because: words.tooFewAnswers, words)
        return .object(object)
    }

    /// Null once final, when there is nothing left to hope for.
    private func chance(_ readOut: GoalReadOut) -> JSONValue {
        readOut.chance.map(JSONValue.finite) ?? .null
    }

    /// Null for a number that does not apply; of the last two only one is ever known.
    private func needed(_ needed: NeededAnswers) -> JSONValue {
        let isWhole = needed.toPlan != nil && needed.ifTrendHolds != nil && needed.newPlan != nil
        return [
            "toPlan": needed.toPlan.map(JSONValue.integer) ?? .null,
            "ifTrendHolds": needed.ifTrendHolds.map(JSONValue.integer) ?? .null,
            "newPlan": needed.newPlan.map(JSONValue.integer) ?? .null,
            "because": isWhole ? nil : .string(words.notApplicable),
        ]
    }

    /// The verdict with the interval and the line that it rests on.
    private func because(_ readOut: GoalReadOut) -> String {
        guard readOut.showsItsVerdict || readOut.telling == nil else {
            return words.onRecord(readOut)
        }
        let figures = readOut.figures(words.language)
        let line = readOut.lineText(words.language)
        let range = readOut.telling.map(figures.range) ?? "–"
        let (name, verdict) = (words.name(of: readOut.metric), words.word(readOut.verdict))
        return words.say(
            "\(name): \(verdict); the interval is \(range) and the line \(line).",
            "\(name): \(verdict); het interval is \(range) en de grens \(line).")
    }
}

extension Wording {
    /// Why an arm that is large enough is not counted.
    var besideSmallArm: String {
        say(
            "Not counted beside an arm with too few answers to show.",
            "Niet geteld naast een groep met te weinig antwoorden om te tonen.")
    }

    /// Why a look has no numbers.
    var onlyRecord: String {
        say(
            "Only the record knows this look: later answers changed earlier days.",
            "Alleen het logboek kent deze blik: latere antwoorden veranderden eerdere dagen.")
    }

    fileprivate var notApplicable: String {
        say(
            "A number that is missing does not apply to this plan and this estimate.",
            "Een getal dat ontbreekt, is bij dit plan en deze schatting niet van toepassing.")
    }
}
