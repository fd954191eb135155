import ExperienceModel
import ExperienceReports

extension ElementRow {
    static func row(_ touchpoint: Touchpoint) -> ListRow {
        ListRow(
            id: touchpoint.id, title: touchpoint.text ?? touchpoint.stage,
            facts: facts(
                ("stage", touchpoint.stage), ("day", "\(touchpoint.day)"),
                ("channel", touchpoint.channel), ("reach", share(touchpoint.reach)),
                ("side", touchpoint.side.rawValue),
                ("proactive", touchpoint.proactive ? "yes" : nil),
                ("momentOfTruth", touchpoint.momentOfTruth ? "yes" : nil),
                ("owner", touchpoint.owner), ("tone", touchpoint.tone.rawValue),
                ("expectation", touchpoint.expectation), ("pain", touchpoint.pain),
                ("insights", joined(touchpoint.insights)),
                ("brandValues", joined(touchpoint.brandValues)),
                ("measures", joined(touchpoint.measures)),
                ("backstage", joined(touchpoint.backstage)), ("note", touchpoint.note)))
    }

    static func row(_ pilot: Pilot) -> ListRow {
        let goals = (pilot.goals + pilot.guardrails).map {
            "\($0.metric) \($0.comparison.rawValue) \($0.value)"
        }
        return ListRow(
            id: pilot.id, title: pilot.title,
            facts: facts(
                ("journey", pilot.journey), ("design", pilot.design.rawValue),
                ("arms", joined(pilot.arms)), ("start", pilot.start.description),
                ("readout", pilot.readout.description), ("goals", joined(goals)),
                ("because", joined(pilot.hypothesis?.because ?? [])),
                ("change", joined(pilot.hypothesis?.change ?? [])),
                ("expect", pilot.hypothesis?.expect),
                ("exitPlan", pilot.startSmall?.exitPlan)))
    }
}
