import CXPilotCommands
import Testing

/// `import --interactive`: whatever an option settles is asked, and every choice that is shown
/// can be taken.
@Suite struct ImportDialogueTests {
    /// A file, what is answered to each question, and what stands in the questions.
    struct Dialogue: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var options: [String] = []
        let answers: [String]
        let asked: [String]
        var exitCode: Int32 = 0
    }

    private static let arms = ["welkom", "control"]

    private static func rows(_ count: Int, _ row: (Int) -> String) -> String {
        (0..<count).map { row($0) + "\n" }.joined()
    }

    private static let dialogues = [
        Dialogue(
            testDescription: "the order of dates",
            text: "groep,datum,nps\nwelkom,3/4/2026,9\ncontrol,5/4/2026,8\n",
            answers: ["2"], asked: ["--date-order dmy", "--date-order mdy"]),
        Dialogue(
            testDescription: "the order of dates, by its name",
            text: "groep,datum,nps\nwelkom,3/4/2026,9\ncontrol,5/4/2026,8\n",
            answers: ["mdy"], asked: ["--date-order dmy"]),
        Dialogue(
            testDescription: "codes from 1 to 11",
            text: "groep,datum,nps\n"
                + rows(44) { "\(arms[$0 % 2]),2026-05-\($0 % 9 + 10),\($0 % 11 + 1)" },
            answers: ["1"], asked: ["1-11", "--missing nps=11", "--scale nps=0-10"]),
        Dialogue(
            testDescription: "a scale of 1 to 5",
            text: "groep,datum,nps\n"
                + rows(60) { "\(arms[$0 % 2]),2026-05-\($0 % 9 + 10),\($0 % 5 + 1)" },
            answers: ["2", "0", "1"], asked: ["--scale nps=0-10", "1, of een optie", "1, of een"]),
        Dialogue(
            testDescription: "no header row",
            text: rows(12) { "\(arms[$0 % 2]),2026-05-\($0 % 9 + 10),\($0 % 11)" },
            answers: ["1", "#3"], asked: ["--header-rows 0", "--score '#3'"]),
        Dialogue(
            testDescription: "words of which some have to be explained",
            text: "groep,datum,nps\n"
                + rows(30) {
                    "\(arms[$0 % 2]),2026-05-\($0 % 9 + 10),"
                        + ["absolutely not for me", "9", "6"][$0 % 3]
                } + "welkom,2026-05-10,Strongly agree\n",
            answers: ["1", "0"], asked: ["--values", "=?"]),
        Dialogue(
            testDescription: "a heading by its name",
            text: "wanneer,groep,product,service\n2026-05-20,welkom,9,6\n2026-05-21,control,8,7\n",
            answers: ["service"], asked: ["--score product"]),
        Dialogue(
            testDescription: "no column that fits",
            text: "wanneer,groep,woord\n2026-05-20,welkom,rood\n2026-05-21,control,blauw\n",
            answers: ["7"], asked: ["--score woord", "1, of een optie"], exitCode: -1),
    ]

    @Test(arguments: dialogues) func goesOnUntilAllIsClear(_ dialogue: Dialogue) throws {
        let desk = try BadInputDesk()
        try desk.stage.write(dialogue.text, to: "a.csv")
        var answer = desk.stage.run(
            ["import", "a.csv", "--pilot", "welkom-1", "--interactive"] + dialogue.options)
        var shown = [answer.errors]
        for line in dialogue.answers {
            let question = try #require(answer.question, "\(answer.errors)\(answer.output)")
            answer = question.answer(to: line)
            shown.append(answer.errors)
        }
        let all = shown.joined()
        for words in dialogue.asked { #expect(all.contains(words), "\(all)") }
        #expect(!all.contains("COLUMN") && !all.contains("tot en met 0"), "\(all)")
        if dialogue.exitCode >= 0 {
            #expect(answer.question == nil, "\(all)")
            #expect(answer.exitCode == dialogue.exitCode, "\(all)\(answer.output)")
        }
    }
}
