import CXPilotCommands
import ExperienceModel
import TestSupport
import Testing

/// A fictional pilot of some design, played through the commands with generated answers.
struct PilotStory {
    /// The days on which one group answers, and how it feels then.
    struct Period {
        var arm: String
        var branches: [String] = [""]
        var from: String
        var days: Int
        /// Answers a day in each branch.
        var pace: Int
        /// Shares of promoters and detractors among the answers.
        var promoters: Double
        var detractors: Double
    }

    let stage: Stage

    /// Plans and launches pilot `proef` of that design; `lines` are further keys of the pilot.
    init(
        design: String, arms: [String], launchedOn day: String = "2026-03-01", goal: String,
        lines: [String] = []
    ) throws {
        stage = try Stage()
        try stage.write(
            Self.blueprint(design: design, arms: arms, goal: goal, lines: lines), to: "proef.yaml")
        for step in [
            ["init"], ["apply", "proef.yaml"], ["approve", "winkels", "--discipline", "marketing"],
            ["launch", "proef", "--on", day, "--override", "een verzonnen proef"],
        ] {
            let answer = stage.run(step)
            try #require(answer.exitCode == 0, "\(step): \(answer.errors)")
            #expect(!answer.output.contains("evaluated yet"))
        }
    }

    /// Writes the answers of those periods and imports them; returns the receipt.
    @discardableResult
    func importing(_ periods: [Period], seed: UInt64 = 1, as file: String = "a.csv") throws -> Facts
    {
        var numbers = SeededNumbers(seed: seed)
        let rows = try periods.flatMap { try Self.rows(of: $0, &numbers) }
        try stage.write("id,arm,day,branch,score\n" + rows.joined(), to: file)
        let answer = stage.run([
            "import", file, "--pilot", "proef", "--score", "score", "--arm", "arm", "--day", "day",
            "--branch", "branch", "--response-id", "id", "--json",
        ])
        return try Facts(printed: answer.output)
    }

    /// The read-out of a day.
    func evaluated(on day: String) throws -> Facts {
        try facts(["evaluate", "proef", "--on", day])
    }

    /// What a command prints as JSON.
    func facts(_ arguments: [String]) throws -> Facts {
        let answer = stage.run(arguments + ["--json"])
        try #require(answer.exitCode == 0, "\(arguments): \(answer.errors)")
        return try Facts(printed: answer.output)
    }

    private static func rows(
        of period: Period, _ numbers: inout SeededNumbers
    ) throws -> [String] {
        let first = try #require(Day(iso: period.from))
        var rows: [String] = []
        for offset in 0..<period.days {
            for branch in period.branches {
                for _ in 0..<period.pace {
                    let chance = Double.random(in: 0..<1, using: &numbers)
                    let score =
                        chance < period.promoters
                        ? 9 : chance < period.promoters + period.detractors ? 4 : 7
                    let id = UInt64.random(in: 0..<UInt64.max, using: &numbers)
                    rows.append("\(id),\(period.arm),\(first + offset),\(branch),\(score)\n")
                }
            }
        }
        return rows
    }

    private static func blueprint(
        design: String, arms: [String], goal: String, lines: [String]
    ) -> String {
        """
        cxpilot: 1
        blueprint: winkels
        title: Verzonnen winkels
        language: en
        customers: 100000
        team: [{discipline: marketing, lead: Noor}]
        channels: [{id: winkel}]
        journeys:
          - {id: bezoek, title: Een bezoek, state: future, stages: [na],
             touchpoints: [{id: tp-vraag, stage: na, day: 0, channel: winkel, reach: 100%,
                            side: frontstage, owner: marketing}]}
        metrics:
          - {id: nps, kind: nps, scale: 0-10, question: "Would you recommend us?"}
        pilots:
          - id: proef
            title: Een proef
            journey: bezoek
            design: \(design)
            arms: [\(arms.joined(separator: ", "))]
            start: 2026-03-02
            readout: 2026-05-31
            invited_per_arm: 4000
            response_rate: 30%
            start_small: {exit_plan: we stop}
            goals:
              - {metric: nps, role: primary, at: tp-vraag, \(goal), expect: 15,
                 baseline: {promoters: 30%, detractors: 30%}}

        """ + lines.map { "    \($0)\n" }.joined()
    }
}
