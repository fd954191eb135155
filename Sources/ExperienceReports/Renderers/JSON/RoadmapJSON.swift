public import ExperienceModel

/// The document of `roadmap --json`: dated waves, what is left out, load and money.
public enum RoadmapJSON {
    /// `cxpilot/roadmap/1`; shares 0…1, effort and load in person-weeks, load week by week.
    public static func document(_ roadmap: Roadmap, language: Language) -> JSONValue {
        let words = Wording(language)
        let value: JSONValue = [
            "start": .day(roadmap.start),
            "weeks": .integer(roadmap.weeks),
            "objective": .string(roadmap.objective.rawValue),
            "proven": .bool(roadmap.isProven),
            "bound": roadmap.bound.map(JSONValue.finite) ?? .null,
            "because": roadmap.bound == nil ? .string(words.noBound) : nil,
            "waves": .array(roadmap.waves.map { wave($0, words) }),
            "leftOut": .array(
                roadmap.leftOut.map {
                    ["item": .string($0.item), "because": .string(words.sentence(for: $0.reason))]
                }),
            "load": load(roadmap.load),
            "money": .array(roadmap.money.map(quarter)),
        ]
        return .document("roadmap", value.members)
    }

    private static func wave(_ wave: RoadmapWave, _ words: Wording) -> JSONValue {
        [
            "item": .string(wave.item),
            "title": .string(wave.title),
            "commitment": commitment(wave.commitment),
            "wave": .integer(wave.number),
            "share": wave.share.map(JSONValue.finite),
            "start": .day(wave.start),
            "end": .day(wave.end),
            "effort": .byName(wave.effort.mapValues(JSONValue.finite)),
            "cost": .finite(wave.cost),
            "because": .string(wave.because.map(words.sentence(for:)).joined(separator: "; ")),
        ]
    }

    private static func commitment(_ commitment: Commitment) -> JSONValue {
        switch commitment {
        case .decided(let day): ["kind": "decided", "on": .day(day)]
        case .ifPilotSucceeds(let chance, let readout):
            [
                "kind": "ifPilotSucceeds", "chance": chance.map(JSONValue.finite),
                "readout": .day(readout),
            ]
        case .ifNewPilotSucceeds(let day): ["kind": "ifNewPilotSucceeds", "on": .day(day)]
        case .initiative: ["kind": "initiative"]
        }
    }

    private static func load(_ loads: [DisciplineLoad]) -> JSONValue {
        var object = JSONObject()
        for load in loads {
            object.add(
                load.discipline,
                [
                    "capacity": .finite(load.capacity),
                    "planned": .array(load.planned.map(JSONValue.finite)),
                ])
        }
        return .object(object)
    }

    private static func quarter(_ money: QuarterMoney) -> JSONValue {
        [
            "quarter": .string(money.quarter.description),
            "budget": money.budget.map(JSONValue.finite),
            "carried": money.carried > 0 ? .finite(money.carried) : nil,
            "planned": .finite(money.planned),
        ]
    }
}

extension Wording {
    fileprivate var noBound: String {
        say(
            "How far this plan is from the best possible is not known.",
            "Hoe ver dit plan van het best mogelijke ligt, is niet bekend.")
    }
}
