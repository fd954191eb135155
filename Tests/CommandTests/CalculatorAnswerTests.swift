import CXPilotCommands
import Testing

/// What calculators answer: every option counts, every number is right, one language at a time.
@Suite struct CalculatorAnswerTests {
    private func sample(_ arguments: String...) throws -> Facts {
        try Facts(printed: try Stage().run(["stats", "sample", "--json"] + arguments).output)
    }

    private func refusal(_ arguments: [String], exitCode: Int32) throws -> String {
        let answer = try Stage().run(["stats"] + arguments)
        #expect(answer.exitCode == exitCode, "\(arguments): \(answer.errors)")
        #expect(answer.output.isEmpty)
        return answer.errors
    }

    @Test func meansWithoutEndsArePlanned() throws {
        let two = try sample("--goal", "0.5", "--expect", "1", "--sd", "3", "--baseline", "6")
        #expect(two["kind"].text == "mean")
        #expect(two["perArm", "pilot"].number == 522)
        #expect(two["perArm", "control"].number == 522)
        #expect(
            try sample("--goal", "0.5", "--expect", "1", "--sd", "3")["perArm", "pilot"].number
                == 522)
        let one = try sample(
            "--goal", "4", "--expect", "3.5", "--sd", "1.5", "--one-arm", "--lower-is-better")
        #expect(one["answers"].number == 66)
        // 250 euros lie on no scale.
        #expect(
            try sample(
                "--goal", "250", "--expect", "240", "--sd", "40", "--one-arm",
                "--lower-is-better")["answers"].number == 116)
        // A mean has no verdict below 30 answers.
        #expect(
            try sample("--goal", "4", "--expect", "40", "--sd", "1", "--one-arm")["answers"].number
                == 30)
    }

    @Test(arguments: [
        ["--goal", "2", "--expect", "12", "--baseline", "37,44,19", "--sd", "3"],
        ["--goal", "2%", "--expect", "7%", "--baseline", "45%", "--sd", "3"],
        ["--goal", "2%", "--expect", "7%", "--baseline", "45%", "--scale", "0-1", "--sd", "3"],
    ])
    func deviationsOfOtherKindsAreRefused(arguments: [String]) throws {
        #expect(try refusal(["sample"] + arguments, exitCode: 64).contains("--sd"))
    }

    @Test func hopesLieOnTheScale() throws {
        let beyond = try refusal(
            ["sample", "--goal", "85", "--expect", "130", "--baseline", "37,44,19"], exitCode: 1)
        #expect(beyond.contains("+112") && beyond.contains("−100 to +100"), "\(beyond)")
        #expect(
            try refusal(["sample", "--goal", "20", "--expect", "101", "--one-arm"], exitCode: 1)
                .contains("+101"))
        #expect(
            try refusal(
                ["sample", "--goal", "2%", "--expect", "60%", "--baseline", "45%"], exitCode: 1
            )
            .contains("105%"))
    }

    @Test func fewBranchesSayWhatTheyCanShow() throws {
        let question = [
            "--goal", "2", "--expect", "12", "--baseline", "37,44,19", "--answers", "600",
        ]
        let facts = try Facts(
            printed: try Stage().run(["stats", "sample", "--json", "--branches", "3"] + question)
                .output)
        // θ√(Σσ²/600) = 11.3185 of independent answers, times √(1 + 199·0.02).
        #expect(abs((facts["detectable"].number ?? 0) - 11.318543621 * 4.98.squareRoot()) < 1e-6)
        #expect(facts["leastBranches"].number == 17)
        #expect(facts["answers"].isNothing)
        let text = try Stage().run(["stats", "sample", "--branches", "3"] + question).output
        #expect(text.contains("can show 25.3 points"), "\(text)")
        #expect(text.contains("no verdict below 4 branches"), "\(text)")
        let ten = try Stage().run(["stats", "sample", "--branches", "10"] + question).output
        #expect(ten.contains("at least 17 per arm"), "\(ten)")
        let plain = try Stage().cxpilot(
            "stats", "sample", "--goal", "2", "--baseline", "37,44,19", "--answers", "600",
            "--branches", "3")
        #expect(plain.output.contains("no verdict below 4 branches"), "\(plain.output)")
    }

    @Test(arguments: [
        ["did", "--before", "30,40,30", "--pilot-before", "30,40,30", "--after", "20,40,40"],
        ["did", "--before", "30,40,30", "--after", "20,40,40", "--pilot-after", "1,2,3"],
        [
            "did", "--before", "30,40,30/1,2,3", "--after", "20,40,40/1,2,3", "--control-after",
            "1,2,3",
        ],
        ["nps", "--counts", "3,1,0,2,4,6,5,12,21,30,36", "--promoters", "5"],
        ["sample", "--goal", "2", "--expect", "12", "--one-arm", "--ratio", "3"],
        ["sample", "--goal", "2", "--expect", "12", "--one-arm", "--icc", "0.1"],
        [
            "sample", "--goal", "2", "--expect", "12", "--one-arm", "--looks", "9",
            "--always-looking",
        ],
        ["sample", "--goal", "2%", "--expect", "12%", "--one-arm", "--worst-case"],
    ])
    func noOptionIsDropped(arguments: [String]) throws {
        #expect(try !refusal(arguments, exitCode: 64).isEmpty)
    }

    @Test func theEmptyGroupIsNamed() throws {
        let stage = try Stage()
        let compare = ["stats", "compare", "--pilot", "0,0,0", "--control", "30,40,30"]
        #expect(stage.run(compare).output.contains("There are no answers in the pilot"))
        let facts = try Facts(printed: stage.run(compare + ["--json"]).output)
        #expect(facts["answers"].number == 100)
        #expect(facts["perGroup", "pilot"].number == 0)
        #expect(facts["perGroup", "control"].number == 100)
        #expect(facts["because"].text?.contains("pilot") == true)
        let did = [
            "stats", "did", "--before", "30,40,30/0,0,0", "--after", "20,40,40/0,0,0",
        ]
        let text = stage.run(did + ["--language", "nl"]).output
        #expect(text.contains("de controlegroep voor en de controlegroep na"), "\(text)")
        // What can be said of the pilot alone is still said.
        #expect(text.contains("pilot, na min voor: +20,0"), "\(text)")
        let parts = try Facts(printed: stage.run(did + ["--json"]).output)
        #expect(parts["perGroup", "controlBefore"].number == 0)
        #expect(parts["answers"].number == 200)
        #expect(parts["pilot", "estimate"].number == 20)
    }

    /// Beside a Dutch blueprint results and refusals are both Dutch.
    @Test func oneLanguageAtATime() throws {
        let stage = try Stage()
        stage.cxpilot("init")
        stage.cxpilot("apply", "Blueprints/welkom-energie")
        try stage.write("branch,score,call\nA,9,1\nB,5,2\nC,,\n", to: "a.csv")
        let counts = ["--detractors", "15", "--passives", "30", "--promoters", "55"]
        let calls: [(arguments: [String], dutch: String, english: String)] = [
            (["nps"] + counts, "antwoorden", "answers"),
            (["nps", "--detractors", "1"], "geef --detractors", "give --detractors"),
            (["sample", "--goal", "20", "--expect", "30", "--one-arm"], "Om zeker", "To be sure"),
            (["sample", "--goal", "20", "--expect", "20", "--one-arm"], "u hoopt", "you hope"),
            (["clusters", "a.csv"], "vestiging", "branches"),
            (["clusters", "a.csv", "--branch", "x"], "er is geen kolom", "there is no column"),
            (["drivers", "a.csv"], "Geen rangorde", "No ranking"),
        ]
        for call in calls {
            let here = stage.run(["stats"] + call.arguments)
            #expect((here.output + here.errors).contains(call.dutch), "\(call.arguments) \(here)")
            let asked = stage.run(["stats"] + call.arguments + ["--language", "en"])
            #expect(
                (asked.output + asked.errors).contains(call.english), "\(call.arguments) \(asked)")
            let elsewhere = try Stage()
            try elsewhere.write("branch,score,call\nA,9,1\nB,5,2\nC,,\n", to: "a.csv")
            let plain = elsewhere.run(["stats"] + call.arguments)
            #expect((plain.output + plain.errors).contains(call.english), "\(plain)")
        }
    }

    /// Ratings that have nothing to do with the recommendation are not ranked.
    @Test func nothingTogetherIsNotRanked() throws {
        let stage = try Stage()
        let rows = (0..<400).map { row in "\(row % 10),\(row / 10 % 5 + 1),\(row / 50 % 2 + 1)\n" }
        try stage.write("nps,letter,call\n" + rows.joined(), to: "a.csv")
        let text = stage.cxpilot("stats", "drivers", "a.csv").output
        #expect(text.contains("nothing goes together"), "\(text)")
        #expect(!text.contains("keep up") && !text.contains("100%"), "\(text)")
        let facts = try Facts(printed: stage.cxpilot("stats", "drivers", "a.csv", "--json").output)
        #expect(facts["ranked"].isTrue == false)
    }
}
