public import ExperienceModel

/// The document of `roadmap --json`: dated waves, what is left out, load, money, and how good the
/// plan is.
public struct RoadmapJSON {
    private let rollout: PlannedRollout
    private let words: Wording
    private let names: MetricNames

    private init(_ rollout: PlannedRollout, _ language: Language) {
        self.rollout = rollout
        words = Wording(language)
        names = MetricNames(rollout.blueprint, words)
    }

    /// `cxpilot/roadmap/1`; shares 0…1, effort and load in person-weeks, load week by week; value
    /// and bound in money (benefit), weeks (finish) or points (promises).
    public static func document(of rollout: PlannedRollout, language: Language) -> JSONValue {
        RoadmapJSON(rollout, language).document
    }

    private var roadmap: Roadmap { rollout.roadmap }

    private var document: JSONValue {
        var object = JSONObject()
        object.add("blueprint", .string(rollout.blueprint.id))
        object.add("asOf", .day(rollout.asOf))
        object.add("start", .day(roadmap.start))
        object.add("weeks", .integer(roadmap.weeks))
        object.add("end", roadmap.end.map(JSONValue.day))
        object.add("objective", .string(roadmap.objective.rawValue))
        object.add("currency", .string(rollout.currency))
        addValue(to: &object)
        object.add("items", .array(roadmap.items.map(RoadmapItemJSON(words: words).item)))
        object.add("waves", .array(roadmap.waves.map(wave)))
        object.add("criticalPath", .array(roadmap.criticalPath.map(place)))
        object.add("leftOut", .array(roadmap.leftOut.map(leftOut)))
        object.add("load", load)
        object.add("money", .array(roadmap.money.map(quarter)))
        object.add("overloads", .array(roadmap.overloads.map(overload)))
        object.add("courses", .array(roadmap.courses.map(course)))
        object.add("metric", metric)
        object.add("gains", .array(roadmap.gains.map(gain)))
        object.add("closeCalls", .array(roadmap.closeCalls.map(closeCall)))
        if rollout.question.isWhatIf { object.add("whatIf", whatIf) }
        if let comparison = rollout.comparison {
            object.add("comparedWith", comparedWith)
            object.add("difference", difference(comparison))
            object.add("changes", .array(comparison.changes.map(change)))
        }
        return .document("roadmap", object)
    }

    private func addValue(to object: inout JSONObject) {
        let value = finite(roadmap.value)
        let bound = finite(roadmap.bound)
        let gap = finite(roadmap.gap)
        object.add("proven", .bool(roadmap.isProven))
        object.add("value", value ?? .null)
        object.add("bound", bound ?? .null)
        object.add("gap", gap ?? .null)
        if value == nil || bound == nil || gap == nil {
            let isKnown = value != nil && bound != nil
            object.add("because", .string(isKnown ? words.noShare : words.noBound))
        }
    }

    private func finite(_ value: Double?) -> JSONValue? {
        value.flatMap { $0.isFinite ? .number($0) : nil }
    }

    private func wave(_ wave: RoadmapWave) -> JSONValue {
        [
            "item": .string(wave.item),
            "title": .string(wave.title),
            "commitment": RoadmapItemJSON.commitment(wave.commitment),
            "kind": .string(wave.kind.rawValue),
            "wave": .integer(wave.number),
            "share": wave.share.map(JSONValue.finite),
            "start": .day(wave.start),
            "end": .day(wave.end),
            "effort": .byName(wave.effort.mapValues(JSONValue.finite)),
            "cost": .finite(wave.cost),
            "gate": .strings(wave.gate),
            "critical": .bool(wave.isCritical),
            "because": .string(words.reasons(wave, names)),
        ]
    }

    private func place(_ wave: RoadmapWave) -> JSONValue {
        ["item": .string(wave.item), "wave": .integer(wave.number)]
    }

    private func leftOut(_ out: LeftOut) -> JSONValue {
        [
            "item": .string(out.item), "fromWave": out.fromWave.map(JSONValue.integer),
            "because": .string(
                words.sentence(for: out, naming: names, currency: rollout.currency)),
        ]
    }

    private var load: JSONValue {
        var object = JSONObject()
        for load in roadmap.load where object[load.discipline] == nil {
            object.add(
                load.discipline,
                [
                    "capacity": .finite(load.capacity),
                    "planned": .array(load.planned.map(JSONValue.finite)),
                    "available": .array(load.available.map(JSONValue.finite)),
                ])
        }
        return .object(object)
    }

    private func quarter(_ money: QuarterMoney) -> JSONValue {
        [
            "quarter": .string(money.quarter.description),
            "budget": money.budget.map(JSONValue.finite),
            "carried": money.carried != 0 ? .finite(money.carried) : nil,
            "planned": .finite(money.planned),
        ]
    }

    /// How the metric that the rollouts move is expected to go; null where none is known.
    private var metric: JSONValue {
        guard let course = MetricCourse(of: roadmap, metrics: rollout.blueprint.metrics) else {
            return .null
        }
        return [
            "metric": .string(course.metric.id),
            "withoutChange": course.withoutChange.map(JSONValue.finite),
            "items": .strings(course.items), "rule": .string(course.rule.rawValue),
            "capped": .bool(course.isCapped), "causal": .bool(course.isCausal),
            "steps": .array(
                course.steps.map { step in
                    [
                        "day": .day(step.day), "item": .string(step.item),
                        "share": .finite(step.share), "estimate": .finite(step.value.estimate),
                        "lower": .finite(step.value.lower), "upper": .finite(step.value.upper),
                    ]
                }),
        ]
    }

    private func overload(_ overload: RoadmapOverload) -> JSONValue {
        var object = JSONObject()
        switch overload {
        case .people(let discipline, let first, let last, let amount):
            object.add("discipline", .string(discipline))
            object.add("from", .day(first))
            object.add("to", .day(last))
            object.add("personWeeks", .finite(amount))
        case .money(let quarter, let amount):
            object.add("quarter", .string(quarter.description))
            object.add("amount", .finite(amount))
        }
        object.add(
            "sentence", .string(words.sentence(for: overload, currency: rollout.currency)))
        return .object(object)
    }

    /// Sums to the end of each week; the interval of the benefit week by week.
    private func course(_ course: RoadmapCourse) -> JSONValue {
        [
            "part": .string(course.part.rawValue),
            "cost": .array(course.cost.map(JSONValue.finite)),
            "benefit": [
                "estimate": .array(course.benefit.map { .finite($0.estimate) }),
                "lower": .array(course.benefit.map { .finite($0.lower) }),
                "upper": .array(course.benefit.map { .finite($0.upper) }),
            ],
            "paidBack": course.paidBackWeek.map { .day(roadmap.start + $0 * 7 + 6) },
        ]
    }

    private func gain(_ gain: RoadmapGain) -> JSONValue {
        var object = JSONObject()
        switch gain.more {
        case .people(let discipline, let amount):
            object.add("discipline", .string(discipline))
            object.add("personWeeks", .finite(amount))
        case .money(let quarter, let amount):
            object.add("quarter", .string(quarter.description))
            object.add("amount", .finite(amount))
        }
        object.add("waiting", .integer(gain.waiting))
        object.add("found", finite(gain.found) ?? .integer(0))
        object.add("least", finite(gain.least) ?? .integer(0))
        object.add("most", finite(gain.most))
        if let items = gain.newItems { object.add("newItems", .strings(items)) }
        if let items = gain.goneItems { object.add("goneItems", .strings(items)) }
        object.add("certain", .bool(gain.isCertain))
        object.add(
            "sentence",
            .string(words.gain(gain, of: roadmap.objective, currency: rollout.currency)))
        return .object(object)
    }

    private func closeCall(_ call: CloseCall) -> JSONValue {
        [
            "first": .string(call.first), "second": .string(call.second),
            "discipline": call.discipline.map(JSONValue.string),
            "perWeek": call.isSecondLeftOut ? nil : RoadmapItemJSON.interval(call.difference),
            "byTheEnd": call.isSecondLeftOut ? RoadmapItemJSON.interval(call.difference) : nil,
            "secondLeftOut": .bool(call.isSecondLeftOut),
            "withinUncertainty": .bool(call.isWithinUncertainty),
        ]
    }

    private var whatIf: JSONValue {
        let question = rollout.question
        return [
            "capacity": .byName(question.capacity.mapValues(JSONValue.finite)),
            "budget": .byName(
                Dictionary(
                    question.budget.map { ($0.key.description, JSONValue.finite($0.value)) }
                ) { first, _ in first }),
            "without": .strings(question.without.sorted()),
            "force": .byName(question.force.mapValues(JSONValue.day)),
        ]
    }

    private var comparedWith: JSONValue {
        guard rollout.asItIs == nil, let frozen = rollout.frozen else {
            return ["plan": "asItIs"]
        }
        return [
            "plan": "frozen", "on": .day(frozen.on), "by": .string(frozen.by),
            "revision": .integer(frozen.revision),
        ]
    }

    private func difference(_ comparison: RoadmapComparison) -> JSONValue {
        [
            "value": finite(comparison.difference),
            "daysLater": comparison.daysLater.map(JSONValue.integer),
            "sentence": .string(words.difference(comparison, currency: rollout.currency)),
        ]
    }

    private func change(_ change: RoadmapChange) -> JSONValue {
        [
            "item": .string(change.item), "wave": .integer(change.wave),
            "from": change.from.map(JSONValue.day), "to": change.to.map(JSONValue.day),
            "weeksLater": change.weeksLater.map(JSONValue.finite),
            "because": .string(words.told(change, names)),
        ]
    }
}

extension Wording {
    fileprivate var noShare: String {
        say(
            "A share of what this plan reaches cannot be told; value and bound tell the distance.",
            "Een deel van wat dit plan bereikt, is niet te noemen; waarde en grens zeggen hoe ver.")
    }

    fileprivate var noBound: String {
        say(
            "How far this plan is from the best possible is not known.",
            "Hoe ver dit plan van het best mogelijke ligt, is niet bekend.")
    }
}
