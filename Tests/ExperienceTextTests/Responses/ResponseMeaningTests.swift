import ExperienceModel
import Testing

@testable import ExperienceText

/// What the cells of a file mean beyond one column of scores.
@Suite struct ResponseMeaningTests {
    private static let csat = Metric(
        id: "csat", kind: .csat, scale: .init(lowest: 1, highest: 5))
    private static let cost = Metric(id: "cost", kind: .mean, unit: "EUR")

    @Test func filteredRowsAreOutEachByItsRule() throws {
        let text = """
            Status,Finished,score,date
            IP Address,TRUE,9,2026-03-01
            Survey Preview,TRUE,9,never
            survey preview ,FALSE,9,
            IP Address,FALSE,9,
            Spam,,9,
            """
        let result = try Survey(text) {
            $0.day = .column(.heading("date"), order: nil)
            $0.filters = [
                RowFilter(
                    column: .heading("Status"), test: .isOneOf(["Survey Preview"]),
                    reason: .preview, rule: "Status = Survey Preview"),
                RowFilter(
                    column: .heading("Status"), test: .isNotOneOf(["IP Address"]),
                    reason: .ignored, rule: "Status is not IP Address"),
                RowFilter(
                    column: .heading("Finished"), test: .isOneOf(["false"]),
                    reason: .unfinished, rule: "Finished = FALSE"),
            ]
        }.read()
        #expect(result.values == [9])
        #expect(result.codes == ["preview": 2, "ignored": 1, "unfinished": 1])
        #expect(result.rejections.map(\.reason).first == "Status = Survey Preview")
        #expect(result.rejections.map(\.lines) == [[3, 4], [5], [6]])
    }

    /// Where `;` divides cells a new one begins after it, and `--values` would be a formula.
    @Test func noReasonHoldsAFormulaAfterASemicolon() {
        for code in RejectionCode.allCases {
            for language in [Language.dutch, .english] {
                let reason = RejectionReason(
                    code: code, values: ["x", ""], against: ["nps"], rows: 9)
                let parts = reason.text(in: language).split(separator: ";").dropFirst()
                #expect(
                    parts.allSatisfy { $0.first { $0 != " " }?.isLetter == true },
                    "\(reason.text(in: language))")
            }
        }
    }

    @Test func emptyCellsAreToldAsSuch() throws {
        let text = "arm,date,score\npilot,2026-03-01,9\npilot,,8\n,2026-03-01,8\n"
        func reasons(_ more: String = "") throws -> [String] {
            try Survey(text + more) {
                $0.day = .column(.heading("date"), order: nil)
                $0.arm = .column(.heading("arm"))
                $0.knownArms = ["pilot"]
            }.read().rejections.map(\.reason)
        }
        #expect(try reasons() == ["no arm is named", "the date is empty"])
        #expect(
            try reasons("pilot,soon,8\n").first == "'soon' is no date; other dates are empty")
    }

    @Test func oneQuestionInSeveralBoxes() throws {
        let text = "p,q,r,s\nx,,,a\n,1,,b\n,,ja,c\n,1,x,d\n,,,e\n0,nee,x,f\n"
        let result = try Survey(text, metric: Self.csat) {
            $0.metrics[0].source = .boxes([
                .init(column: .heading("p"), value: 1), .init(column: .heading("q"), value: 3),
                .init(column: .heading("r"), value: 5),
            ])
        }.read()
        #expect(result.values == [1, 3, 5, 5])
        #expect(result.codes == ["severalBoxes": 1, "noAnswer": 1])
    }

    @Test func oneRowForEachAnswer() throws {
        let text = "id,vraag,antwoord\n1,NPS,9\n1,Tevreden,4\n2,nps,11\n2,Anders,x\n3,NPS,\n"
        let result = try Survey(text) {
            $0.metrics = [
                .init(
                    metric: Survey.nps,
                    source: .long(
                        question: .heading("vraag"), key: "NPS", value: .heading("antwoord"))),
                .init(
                    metric: Self.csat,
                    source: .long(
                        question: .heading("vraag"), key: "tevreden", value: .heading("antwoord"))
                ),
            ]
            $0.responseID = .heading("id")
        }.read()
        #expect(
            result.responses.map(\.answers) == [
                [Answer(metric: "nps", value: 9)], [Answer(metric: "csat", value: 4)],
            ])
        #expect(result.codes == ["offScale": 1, "otherQuestion": 1, "noAnswer": 1])
    }

    @Test func sharesBecomeWholeAnswers() throws {
        let text = """
            name;yes;no;n
            A;77%;23%;301
            B;33,3;66,7;10
            C;70;20;100
            D;NA;NA;50
            E;50;50;300 or more
            F;0.25;0.75;8
            G;100;0;5
            """
        let rate = Metric(id: "rate", kind: .rate)
        let result = try Survey(text, metric: rate) {
            $0.isCounts = true
            $0.metrics[0].source = .shares([
                .init(column: .heading("yes"), value: 1), .init(column: .heading("no"), value: 0),
            ])
        }.read()
        #expect(result.responses.map(\.weight) == [232, 69, 3, 7, 2, 6, 5, 0])
        #expect(result.responses.map(\.line) == [2, 2, 3, 3, 7, 7, 8, 8])
        // A share of nothing is told too: an earlier version of the table may have had more.
        #expect(Set(result.responses.map(\.identity.description)).count == 8)
        #expect(result.codes == ["badShares": 1, "noAnswer": 1, "badCount": 1])
    }

    @Test func invitationsAreToldAndAreNoAnswers() throws {
        let text = "id,sent,answered,score\n1,2026-03-01,2026-03-04,9\n2,2026-03-02,,\n3,,,\n"
        let result = try Survey(text) {
            $0.responseID = .heading("id")
            $0.day = .column(.heading("answered"), order: nil)
            $0.invitedDay = .heading("sent")
            $0.countsInvited = true
        }.read()
        #expect(result.responses.map(\.day.description) == ["2026-03-04", "2026-03-02"])
        #expect(result.responses.map(\.answers.count) == [1, 0])
        #expect(result.codes == ["noAnswer": 1, "badDate": 1])
    }

    @Test func codesFromOneToElevenAreRefusedUntilTheScaleIsSaid() throws {
        let codes = (1...11).map(String.init) + ["11", "10", "9"]
        let text = "score\n" + codes.joined(separator: "\n") + "\n"
        let error = ResponseError.shiftedScale(
            file: "answers.csv", metric: "nps", scale: .init(lowest: 0, highest: 10), rows: 2,
            answers: 14, zeros: 0)
        #expect(throws: error) { try Survey(text).read() }
        #expect(error.message(in: .english).contains("--scale 1-11"))
        let shifted = try Survey(text) {
            $0.metrics[0].scale = .init(lowest: 1, highest: 11)
        }.read()
        #expect(shifted.values.prefix(11) == (0...10).map(Double.init)[...])
        let missing = try Survey(text) { $0.missing = ["11"] }.read()
        #expect(missing.codes == ["noAnswer": 2])
        let off = try Survey(text) { $0.metrics[0].scale = .init(lowest: 0, highest: 10) }.read()
        #expect(off.codes == ["offScale": 2])
    }

    @Test func elevenBesideAZeroIsACodeOfItsOwn() throws {
        let text = "score\n0\n1\n2\n3\n4\n5\n11\n11\n11\n"
        let result = try Survey(text).read()
        #expect(result.codes == ["offScale": 3])
        #expect(result.rejections[0].reason.contains("--missing 11"))
    }

    @Test func aColumnWithoutAnyZeroIsToldOf() throws {
        let text = "score\n" + String(repeating: "1\n7\n10\n", count: 40)
        let result = try Survey(text).read()
        #expect(
            result.layout?.unusedScores == [.init(metric: "nps", score: 0, answers: 120)])
        #expect(result.layout?.notes(in: .dutch).first?.contains("--scale") == true)
        let said = try Survey(text) { $0.metrics[0].scale = .init(lowest: 1, highest: 10) }.read()
        #expect(said.layout?.unusedScores == [] && said.values == result.values)
        #expect(throws: ResponseError.self) {
            try Survey(text) { $0.metrics[0].scale = .init(lowest: 0, highest: 20) }.read().rows
        }
    }

    @Test(
        arguments: [
            (["1.234", "12,50", "3"], [1234.0, 12.5, 3], [:]),
            (["1.234", "12.5", "1.500"], [1.234, 12.5, 1.5], [:]),
            (["12,50", "1.234"], [12.5, 1234], [:]),
            (["1.234", "5"], [5], ["ambiguousNumber": 1]),
            (["12,50", "12.50", "1.234"], [12.5, 12.5], ["ambiguousNumber": 1]),
        ] as [([String], [Double], [String: Int])])
    func theColumnDecidesItsDecimalMark(
        amounts: [String], values: [Double], codes: [String: Int]
    ) throws {
        let text = "score;x\n" + amounts.map { $0 + ";a\n" }.joined()
        let result = try Survey(text, metric: Self.cost).read()
        #expect(result.values == values && result.codes == codes)
    }

    @Test func amountsInTwoWaysAreRefused() {
        let error = ResponseError.ambiguousAmounts(
            file: "answers.csv", metric: "cost", examples: ["12,50", "1.234", "12.5"], line: 4)
        #expect(throws: error) {
            try Survey("score;x\n12,50;a\n1.234;a\n12.5;a\n", metric: Self.cost).read()
        }
    }

    @Test(arguments: [
        ("2026-03-31T23:30:00Z", "2026-04-01"), ("2026-03-31 21:59:59", "2026-03-31"),
        ("2026-03-31 22:00:00", "2026-04-01"), ("2026-01-31 22:59", "2026-01-31"),
        ("2026-01-31T23:00:00", "2026-02-01"), ("2026-04-01T01:00:00+05:00", "2026-03-31"),
        ("3/31/2026 10:30:00 PM", "2026-04-01"), ("2026-03-31", "2026-03-31"),
    ])
    func theDayIsTheSurveys(stamp: String, day: String) throws {
        let result = try Survey("when;score\n\(stamp);9\n") {
            $0.day = .column(.heading("when"), order: nil)
            $0.timeZone = "Europe/Amsterdam"
            $0.stampZone = "UTC"
        }.read()
        #expect(result.responses.map(\.day.description) == [day])
    }

    @Test func unknownZonesAreRefused() {
        #expect(throws: ResponseError.unknownTimeZone("Mars/North")) {
            try Survey("score\n9\n") { $0.timeZone = "Mars/North" }.read()
        }
    }

    @Test func whatToolsAddIsTakenOff() throws {
        let text =
            "id,when,score,<b>Why&nbsp;so?</b>\n1,1980-01-01,9,'- te duur\n2,2026-01-01,8,'t\n"
        let result = try Survey(text) {
            $0.day = .column(.heading("when"), order: nil)
            $0.noDay = Day(iso: "1980-01-01")
            $0.hasGuardedComments = true
            $0.comment = .heading("Why so?")
            $0.responseID = .heading("id")
            $0.alsoIdentifies = .heading("when")
        }.read()
        #expect(result.codes == ["badDate": 1])
        #expect(result.responses.map(\.comment) == ["'t"])
        #expect(result.responses.map(\.identity) == [.responseID("2\u{1F}2026-01-01\u{1E}pilot")])
        let kept = try Survey(text) {
            $0.comment = .heading("Why so?"); $0.hasGuardedComments = true
        }
        .read()
        #expect(kept.responses.map(\.comment) == ["- te duur", "'t"])
    }

    @Test func customersComeFromASecondFile() throws {
        let reader = JoinTableReader(
            file: "customers.csv", key: .heading("klant"),
            columns: [
                (.arm, .heading("groep")), (.persona, .heading("persona")),
                (.answer(.heading("omzet")), .heading("omzet")),
            ])
        try reader.read(Array("klant;groep;persona;omzet\nk1;Pilot;starter;12,50\n".utf8))
        try reader.read(Array("k2;control;;\nk3;ander;gezin;3\n".utf8))
        let table = try reader.finish()
        #expect(table.count == 3)
        let result = try Survey("klant,score\nk1,9\nk2,8\nk3,7\nk4,6\n k1 ,5\n") {
            $0.join = .init(column: .heading("klant"), table: table)
            $0.arm = .joined
            $0.knownArms = ["pilot", "control"]
            $0.metrics.append(.init(metric: Self.cost, source: .joined(.heading("omzet"))))
        }.read()
        #expect(result.responses.map(\.arm) == ["pilot", "control", "pilot"])
        #expect(result.responses.map(\.persona) == ["starter", nil, "starter"])
        #expect(result.responses[0].answers.last == Answer(metric: "cost", value: 12.5))
        #expect(result.codes == ["unknownArm": 1, "notJoined": 1])
    }

    @Test func titleRowsAboveSeveralHeaders() throws {
        let result = try Survey("Export\n\nQ,score\nx,{json}\n1,9\n") {
            $0.titleRows = 1
            $0.headerRows = 2
            $0.profile = "qualtrics"
        }.read()
        #expect(result.values == [9])
        #expect(result.layout?.profile == "qualtrics" && result.layout?.headerLine == 3)
    }

    @Test func aColumnOfIdsIsNoColumnOfLabels() {
        let text = "score,who\n" + (0..<LabelBook.mostLabels).map { "9,k\($0)\n" }.joined()
        #expect(throws: ResponseError.tooManyLabels(file: "answers.csv", most: 100_000)) {
            try Survey(text) { $0.branch = .heading("who") }.read()
        }
    }
}

extension Response.Identity {
    /// Its text.
    fileprivate var description: String {
        switch self {
        case .responseID(let text), .respondent(let text), .rowText(let text): text
        }
    }
}
