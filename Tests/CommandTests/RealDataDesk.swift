import CXPilotCommands
import Testing

/// A store in a scratch folder with one launched pilot that measures a survey against a goal.
struct RealDataDesk {
    let pilot: String
    private let stage: Stage
    private static let disciplines = ["marketing", "products", "channels", "crm", "operations"]

    /// Plans and launches a pilot of those metrics; the first one decides.
    init(metrics: [SurveyMetric]) throws {
        let stage = try Stage()
        try stage.write(Self.blueprint(metrics), to: "survey.yaml")
        try self.init(
            stage, blueprint: "survey", at: "survey.yaml", disciplines: Self.disciplines,
            pilot: "answers", from: "2010-01-01")
    }

    /// Launches a pilot of that blueprint.
    init(
        _ stage: Stage, blueprint: String, at path: String, disciplines: [String], pilot: String,
        from day: String
    ) throws {
        self.stage = stage
        self.pilot = pilot
        var steps = [["init"], ["apply", path]]
        steps += disciplines.map { ["approve", blueprint, "--discipline", $0] }
        steps.append(["launch", pilot, "--on", day])
        for step in steps {
            let answer = stage.run(step)
            try #require(answer.exitCode == 0, "\(step): \(answer.errors)")
        }
    }

    /// Imports a file and returns its receipt, in which every row is accounted for.
    func importing(_ file: String, _ arguments: [String]) throws -> Facts {
        let answer = stage.run(["import", file, "--pilot", pilot, "--json"] + arguments)
        try #require(!answer.output.isEmpty, "\(file): \(answer.errors)")
        let receipt = try Facts(printed: answer.output)
        let (rows, rejected) = (receipt["rows"].number, receipt["rejected"].number ?? -1)
        let parts = ["counted", "updated", "unchanged", "rejected"]
        #expect(rows == parts.reduce(0) { $0 + (receipt[$1].number ?? .nan) }, "\(file)")
        let reasons = receipt["reasons"].list.reduce(0) { $0 + ($1["rows"].number ?? .nan) }
        #expect(reasons == rejected, "\(file): every rejected row has a reason")
        #expect(answer.exitCode == (rejected == 0 ? 0 : 1), "\(file)")
        return receipt
    }

    /// What `evaluate` prints at the end, as one JSON document or as a screen.
    func evaluated(on day: String, as form: String = "--json") throws -> String {
        let answer = stage.run(["evaluate", pilot, "--on", day, form])
        try #require(answer.exitCode == 0, "\(answer.errors)")
        return answer.output
    }

    private static func blueprint(_ metrics: [SurveyMetric]) -> String {
        let team = disciplines.map { "{discipline: \($0), lead: Noor}" }.joined(separator: ", ")
        var lines = """
            cxpilot: 1
            blueprint: survey
            title: A survey as it was answered
            language: en
            customers: 10000
            team: [\(team)]
            channels: [{id: web}]
            journeys:
              - {id: visit, title: A visit, state: current, stages: [after],
                 touchpoints: [{id: tp-ask, stage: after, day: 0, channel: web, reach: 100%,
                                side: frontstage, owner: marketing}]}
            metrics:
            """
        for metric in metrics { lines += "\n  - {id: \(metric.id), \(metric.counting)}" }
        lines += """

            pilots:
              - id: answers
                title: What people answered
                journey: visit
                design: against-goal
                unit: customer
                arms: [all]
                start: 2010-01-01
                readout: 2026-06-30
                invited_per_arm: 40
                response_rate: 50%
                start_small: {exit_plan: we stop asking}
                goals:
            """
        for (index, metric) in metrics.enumerated() {
            let role = index == 0 ? "primary" : "secondary"
            lines +=
                "\n      - {metric: \(metric.id), role: \(role), at: tp-ask, "
                + "at_least: \(metric.goal)}"
        }
        return lines + "\n"
    }
}
