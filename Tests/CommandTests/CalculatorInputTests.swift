import CXPilotCommands
import Testing

/// Calculators that are asked what cannot be: every refusal says what to do, and nothing traps.
@Suite struct CalculatorInputTests {
    @Test(arguments: [
        (["did"], "give --before and --after"),
        (["did", "--before", "1,2,3", "--after", "1,2"], "--pilot-after needs 3 numbers"),
        (["did", "--before", "1,2,3/4,5,6/7,8,9", "--after", "1,2,3"], "is invalid"),
        (["compare", "--pilot", "1,-2", "--control", "1,2"], "-2 is no number of answers"),
        (["sample", "--goal", "2"], "say with --expect"),
        (["sample", "--goal", "x", "--expect", "3"], "is invalid"),
        (["sample", "--goal", "nan", "--expect", "3"], "is invalid"),
        (["sample", "--goal", "2", "--expect", "3", "--power", "100%"], "--power goes from"),
        (["sample", "--goal", "2", "--expect", "3", "--looks", "0"], "--looks goes from"),
        (["sample", "--goal", "2", "--expect", "3", "--icc", "2"], "--icc goes from"),
        (["sample", "--goal", "2", "--expect", "3", "--baseline", "0,0,0"], "not all 0"),
        (["sample", "--goal", "2", "--expect", "3", "--baseline", "1,2,3,4"], "has 4 numbers"),
        (["sample", "--goal", "2", "--expect", "3", "--sd", "0"], "no standard deviation"),
        (["sample", "--goal", "2", "--answers", "0"], "no number of answers"),
        (
            ["sample", "--goal", "2", "--expect", "3", "--branches", "4", "--per-branch", "9"],
            "do not go together"
        ),
        (["clusters", "a.csv", "--counts", "a,b,c,d"], "--counts names 4 columns"),
    ])
    func wrongUsageIsRefused(arguments: [String], message: String) throws {
        let stage = try Stage()
        try stage.write("branch,score\nA,9\n", to: "a.csv")
        let answer = stage.run(["stats"] + arguments)
        #expect(answer.exitCode == 64, "\(answer.errors)")
        #expect(answer.errors.contains(message), "\(answer.errors)")
        #expect(answer.output.isEmpty)
    }

    @Test(arguments: [
        "", "branch", "branch,score\n", "branch,score\nA,9", "branch,score\nA,9\nB,\n",
        "branch,score\nA,1e400\n", "branch,score\nA,99999999999999999999\n",
        "branch,score,arm\nA,9,x\nB,9,y\nC,9,z\n", "score,branch,score\n9,A,8\n8,B,7\n",
        "\u{FEFF}vestiging;cijfer\nA;9\nB;0\n", "branch,score\n\u{1B}[31m,9\nB,\u{1B}[0m\n",
    ])
    func oddTablesAreAnsweredOrRefused(text: String) throws {
        let stage = try Stage()
        try stage.write(text, to: "a.csv")
        for command in [["clusters", "a.csv"], ["drivers", "a.csv"]] {
            for extra in [[], ["--json"], ["--language", "nl"]] {
                let answer = stage.run(["stats"] + command + extra)
                #expect(answer.output.isEmpty != answer.errors.isEmpty)
                #expect(!(answer.output + answer.errors).contains("\u{1B}"))
                #expect(!answer.output.contains("nan"))
            }
        }
    }

    @Test func yesAndNoAreAShare() throws {
        let stage = try Stage()
        try stage.write("winkel,waarde\nA,ja\nA,nee\nB,yes\nB,1\nC,0\n", to: "a.csv")
        let answer = stage.run(["stats", "clusters", "a.csv", "--scale", "0-1", "--json"])
        #expect(answer.output.contains("\"kind\": \"share\""))
        #expect(answer.output.contains("\"estimate\": 0.6"))
    }

    @Test func elevenCountsAreNPS() throws {
        let stage = try Stage()
        let eleven = stage.run([
            "stats", "compare", "--pilot", "3,1,0,2,4,6,5,12,21,30,36", "--control",
            "3,1,0,2,4,6,5,12,21,30,36",
        ])
        let three = stage.run([
            "stats", "compare", "--pilot", "21,33,66", "--control", "21,33,66",
        ])
        #expect(eleven.output == three.output)
        #expect(!eleven.output.isEmpty)
    }

    @Test func everyScreenFits() throws {
        let stage = try Stage()
        let samples = [
            ["--goal", "2", "--expect", "12", "--baseline", "37,44,19", "--branches", "40"],
            ["--goal", "20", "--expect", "21", "--one-arm", "--always-looking", "--worst-case"],
            ["--goal", "0.1", "--expect", "0.3", "--scale", "1-5", "--sd", "1", "--one-arm"],
        ]
        for sample in samples {
            for language in ["nl", "en"] {
                let answer = stage.run(["stats", "sample", "--language", language] + sample)
                for line in answer.output.split(separator: "\n") { #expect(line.count <= 80) }
            }
        }
    }
}
