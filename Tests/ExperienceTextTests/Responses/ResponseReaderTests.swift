import ExperienceModel
import Testing

@testable import ExperienceText

@Suite struct ResponseReaderTests {
    @Test func everyColumnBecomesWhatItWasNamed() throws {
        let text = """
            id,who,Arm,when,where,persona,channel,tp,score,comment
            r1,anna,pilot,2026-03-01 10:00:00,Breda,starter,email,tp-welkom,9,"Fijn, ""top""
            dank"
            ,ben,Control,2026-03-02,,,,,3,
            ,Anonymous,pilot,2026-03-02,,,,,7,-
            """
        let result = try Survey(text) {
            $0.responseID = .heading("id")
            $0.respondent = .heading("who")
            $0.arm = .column(.heading("Arm"))
            $0.day = .column(.heading("when"), order: nil)
            $0.branch = .heading("where")
            $0.persona = .heading("persona")
            $0.channel = .heading("channel")
            $0.touchpoint = .heading("tp")
            $0.comment = .heading("comment")
            $0.knownArms = ["control", "pilot"]
        }.read()
        let day = try #require(Day(iso: "2026-03-01"))
        #expect(
            result.responses == [
                Response(
                    identity: .responseID("r1"), line: 2, arm: "pilot", day: day,
                    branch: "Breda", persona: "starter", channel: "email",
                    touchpoint: "tp-welkom", comment: "Fijn, \"top\"\ndank",
                    answers: [Answer(metric: "nps", value: 9)]),
                Response(
                    identity: .respondent("ben"), line: 4, arm: "control", day: day + 1,
                    answers: [Answer(metric: "nps", value: 3)]),
                Response(
                    identity: .rowText(
                        "arm\u{1E}pilot\u{1F}comment\u{1E}-\u{1F}score\u{1E}7\u{1F}"
                            + "when\u{1E}20514\u{1F}who\u{1E}Anonymous\u{1F}"), line: 5,
                    arm: "pilot", day: day + 1, comment: "-",
                    answers: [Answer(metric: "nps", value: 7)]),
            ])
        #expect(result.rows == 3)
        #expect(result.layout?.columns.map(\.role).first == "score")
        #expect(result.layout?.columns.contains(.init(role: "day", column: "when")) == true)
    }

    @Test func severalMetricsAndARowIsNeverHalfCounted() throws {
        let csat = Metric(id: "csat", kind: .csat, scale: .init(lowest: 1, highest: 5))
        let result = try Survey("score,tevreden\n9,5\n8,\n,4\n,\n9,7\n,8\n") {
            $0.metrics.append(.init(metric: csat, column: .heading("tevreden")))
        }.read()
        #expect(
            result.responses.map { $0.answers.map(\.metric) } == [
                ["nps", "csat"], ["nps"], ["csat"],
            ])
        #expect(result.codes == ["offScale": 2, "noAnswer": 1])
        let offScale = result.rejections.filter { $0.code == "offScale" }
        #expect(offScale.flatMap(\.lines).sorted() == [6, 7])
        #expect(
            offScale.map(\.reason) == [
                "'7', '8' are no whole scores on the scale (csat 1-5); the row is left out whole"
            ])
        #expect(result.layout?.rowsLost == [:])
        #expect(result.layout?.columns.map(\.role) == ["metric nps", "metric csat"])
    }

    @Test func rejectionsAreGroupedWithTheirFirstLines() throws {
        let rows = (1...12).map { _ in "pilot,11" } + ["pilot,12", "x,9", "pilot,\u{0}9", "pilot"]
        let text = "arm,score\n" + rows.joined(separator: "\n") + "\npilot,9,extra\npilot,9,\n"
        let result = try Survey(text) {
            $0.arm = .column(.heading("arm"))
            $0.knownArms = ["pilot"]
        }.read(language: .dutch)
        #expect(result.responses.count == 1)
        #expect(result.rows == 18)
        #expect(result.rejections.first?.code == "offScale")
        #expect(result.rejections.first?.rows == 13)
        #expect(result.rejections.first?.lines == Array(2...11))
        #expect(
            result.rejections.first?.reason.hasPrefix("'11', '12' zijn geen gehele cijfers") == true
        )
        #expect(
            result.codes == [
                "offScale": 13, "unknownArm": 1, "nulByte": 1, "tooFewCells": 1, "tooManyCells": 1,
            ])
        let unknown = try #require(result.rejectedRows.first { $0.code == "unknownArm" })
        #expect(unknown.line == 15 && unknown.text == "x,9" && unknown.reason.contains("'x'"))
        #expect(result.rejectedRows.count == 17)
    }

    @Test func shortRowsArePaddedWhereNothingNeededIsMissing() throws {
        let result = try Survey("score,comment\n9\n8,goed\n") { $0.comment = .heading("comment") }
            .read()
        #expect(result.responses.map(\.comment) == [nil, "goed"])
    }

    @Test func rowsBeforeTheLaunchAndBadDates() throws {
        let text = "day,score\n2026-01-01,9\n,\n2025-12-31,9\n46112,9\n,9\n"
        let result = try Survey(text) {
            $0.day = .column(.heading("day"), order: nil)
            $0.firstDay = Day(iso: "2026-01-01")
        }.read()
        #expect(result.codes == ["beforeLaunch": 1, "badDate": 2, "noAnswer": 1])
        #expect(result.responses.count == 1)
    }

    @Test func rowsOfTheTimeBeforeCountWhereTheDesignMeasuresIt() throws {
        let days = ["2025-06-30", "2025-12-31", "2026-01-01", "2026-01-09", "2026-01-10"]
        let result = try Survey("day,score\n" + days.map { $0 + ",9\n" }.joined()) {
            $0.day = .column(.heading("day"), order: nil)
            // Launched on 10 January, nine days after its start.
            $0.firstDay = Day(iso: "2026-01-10")
            $0.lastDayBefore = Day(iso: "2025-12-31")
        }.read()
        #expect(result.codes == ["beforeLaunch": 2])
        #expect(
            result.responses.map(\.day.description) == [
                "2025-06-30", "2025-12-31", "2026-01-10",
            ])
    }

    @Test func aTableOfCounts() throws {
        let text = """
            Export of May

            branch;score;Aantal
            A;10;12
            A;9;0
            B;0;1 204
            B;1;-1
            B;2;1,5
            Totaal;;1216

            """
        let result = try Survey(text) {
            $0.isCounts = true
            $0.branch = .heading("branch")
        }.read()
        #expect(result.responses.map(\.weight) == [12, 1204])
        let texts = [("a", 10), ("b", 0)].map { branch, score in
            "branch\u{1E}\(branch.uppercased())\u{1F}score\u{1E}\(score)\u{1F}\u{1E}pilot"
        }
        #expect(result.responses.map(\.identity) == texts.map { .rowText($0) })
        #expect(result.codes == ["noAnswer": 1, "badCount": 2])
        #expect(result.rows == 5)
        #expect(result.layout?.titleRows == 1 && result.layout?.summaryLines == [9])
        #expect(result.layout?.headerLine == 3 && result.layout?.separator == ";")
        #expect(result.layout?.columns.last == .init(role: "count", column: "Aantal"))
        #expect(result.layout?.notes(in: .english).count == 2)
    }

    @Test func aTotalInTheMiddleIsARow() throws {
        let result = try Survey("score,name\n9,a\ntotal,b\n8,c\n").read()
        #expect(result.rows == 3 && result.codes == ["notAnAnswer": 1])
        #expect(result.layout?.summaryLines == [])
    }

    @Test func theColumnDecidesTheOrderOfItsDates() throws {
        func days(_ dates: [String], order: DateOrder? = nil) throws -> [String] {
            let text = "day;score\n" + dates.map { $0 + ";9" }.joined(separator: "\n")
            return try Survey(text) { $0.day = .column(.heading("day"), order: order) }
                .read().responses.map(\.day.description)
        }
        #expect(
            try days(["3/4/2026", "2026-01-01", "5/4/2026", "13/4/2026"])
                == ["2026-04-03", "2026-01-01", "2026-04-05", "2026-04-13"])
        #expect(try days(["3/4/2026", "3/14/2026"]) == ["2026-03-04", "2026-03-14"])
        #expect(try days(["3/4/2026"], order: .dmy) == ["2026-04-03"])
        let undecided = ResponseError.ambiguousDates(
            file: "answers.csv", column: "day", examples: ["3/4/2026", "5/4/2026"], line: 2)
        #expect(throws: undecided) { try days(["3/4/2026", "5/4/2026", "3/4/2026"]) }
        let contradiction = ResponseError.ambiguousDates(
            file: "answers.csv", column: "day", examples: ["13/4/2026", "4/13/2026"], line: 3)
        #expect(throws: contradiction) { try days(["13/4/2026", "4/13/2026"]) }
        #expect(undecided.message(in: .english).contains("--date-order"))
    }

    @Test func aDecidingRowDecidesEvenWhenItDoesNotCount() throws {
        let result = try Survey("day,score\n3/4/2026,9\n13/4/2026,\n") {
            $0.day = .column(.heading("day"), order: nil)
        }.read()
        #expect(result.responses.map(\.day.description) == ["2026-04-03"])
    }
}
