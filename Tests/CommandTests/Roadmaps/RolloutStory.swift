import CXPilotCommands
import Testing

/// The shipped example up to the decision to roll out.
struct RolloutStory {
    let stage: Stage

    /// Plays it; `cost` is added to what each customer of the pilot's arm costs.
    init(extraCost cost: Double = 0) throws {
        stage = try Stage()
        let example = "Blueprints/welkom-energie"
        let answers = try stage.text(of: example + "/antwoorden.csv")
        try stage.write(Self.dearer(answers, by: cost), to: "antwoorden.csv")
        var steps = [["init"], ["apply", example, "--on", "2026-02-16"]]
        steps += ["marketing", "products", "channels", "crm", "operations"].map {
            ["approve", "welkom-energie", "--discipline", $0, "--on", "2026-02-17"]
        }
        steps += [
            ["launch", "welkom-1", "--on", "2026-03-02"],
            [
                "import", "antwoorden.csv", "--pilot", "welkom-1", "--metric", "nps=aanbeveling",
                "--metric", "satisfaction=tevredenheid", "--metric", "cancelled-90d=opgezegd",
                "--metric", "cost-90d=contactkosten", "--arm", "groep", "--day", "datum",
                "--persona", "persona", "--channel", "kanaal", "--respondent", "klantnummer",
            ],
            [
                "decide", "welkom-1", "--roll-out", "--on", "2026-07-20", "--reason", "zo besloten",
                "--learning", "een les", "--basis", "observed",
            ],
        ]
        for step in steps {
            let answer = stage.run(step)
            try #require(answer.exitCode == 0, "\(step): \(answer.errors)")
        }
    }

    /// What `roadmap` answers.
    func roadmap(_ arguments: String..., on day: String = "2026-07-20") -> CommandAnswer {
        stage.run(["roadmap", "--on", day] + arguments)
    }

    /// What `roadmap --json` prints.
    func facts(_ arguments: String..., on day: String = "2026-07-20") throws -> Facts {
        let answer = stage.run(["roadmap", "--json", "--on", day] + arguments)
        try #require(answer.exitCode == 0, "\(answer.errors)")
        return try Facts(printed: answer.output)
    }

    private static func dearer(_ answers: String, by cost: Double) -> String {
        guard cost > 0 else { return answers }
        return answers.split(separator: "\n").map { line in
            var cells = line.split(separator: ",", omittingEmptySubsequences: false)
                .map(String.init)
            if cells.count > 8, cells[1] != "control", let own = Double(cells[8]) {
                cells[8] = "\(own + cost)"
            }
            return cells.joined(separator: ",") + "\n"
        }.joined()
    }
}
