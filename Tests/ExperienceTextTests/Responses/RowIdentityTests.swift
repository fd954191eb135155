import ExperienceModel
import Testing

@testable import ExperienceText

/// By what a row is known when it comes again.
@Suite struct RowIdentityTests {
    private func identities(
        _ text: String, _ change: (inout ResponseMapping) -> Void = { _ in }
    ) throws -> [Response.Identity] {
        try Survey(text, change).read().responses.map(\.identity)
    }

    private static let forms = [
        "day,score,note\n2026-03-01,9,goed zo\n2026-03-02,8,\"a, b\"\n",
        "\"day\",\"score\",\"note\"\r\n\"2026-03-01\",\"9\",\"goed zo\"\r\n\"2026-03-02\",\"8\",\"a, b\"\r\n",
        "day;score;note\n2026-03-01;9;goed zo\n2026-03-02;8;a, b\n",
        "note\tscore\tday\n goed  zo\t9\t2026-03-01\n\"a, b\"\t8\t2026-03-02\n",
        "day;score;note;extra\n2026-03-01;9;goed zo;\n2026-03-02;8;a, b;\n",
        "Day;Score;Note\n1-3-2026;9,0;goed zo\n02-03-2026;08;a, b\n",
    ]

    @Test(arguments: forms) func theSameCellsAreTheSameRow(form: String) throws {
        func read(_ text: String) throws -> [Response.Identity] {
            try identities(text) {
                $0.metrics[0].source = .column(
                    .heading(text.contains("Score") ? "Score" : "score"))
                $0.day = .column(.heading(text.contains("Day") ? "Day" : "day"), order: .dmy)
            }
        }
        let found = try read(form)
        #expect(found == (try read(Self.forms[0])) && Set(found.map { "\($0)" }).count == 2)
    }

    @Test func theMinuteTellsRowsApartAndTheSecondDoesNot() throws {
        let text = "day,score\n2026-03-01 10:15:30,9\n2026-03-01 10:15,9\n2026-03-01 10:16,9\n"
        let found = try identities(text) { $0.day = .column(.heading("day"), order: nil) }
        #expect(found[0] == found[1] && found[1] != found[2])
    }

    @Test func anotherCellIsAnotherRow() throws {
        let text = "score,a,b\n9,x,\n9,,x\n9,x,y\n10,x,\n"
        #expect(Set(try identities(text).map { "\($0)" }).count == 4)
    }

    static let nobody = [
        "-", "--", ".", "?", "0", "000", "0.0", "n/a", "N/A", "NULL", "null", "unknown", "onbekend",
        "#N/B", "#N/A", "undefined", "Gast", "guest", "nvt", "n.v.t.", "anoniem", "Anonymous",
        "unbekannt", "k.A.", "inconnu", " - ", "–", "none", "NaN",
        "00000000-0000-0000-0000-000000000000",
    ]

    @Test(arguments: nobody) func aPlaceholderIsNobody(cell: String) throws {
        let text = "who;score\n\(cell);9\n\(cell);8\nk1;7\n"
        for path in [\ResponseMapping.respondent, \.responseID] {
            let kinds = try identities(text) { $0[keyPath: path] = .heading("who") }
            let isText = kinds.map { if case .rowText = $0 { true } else { false } }
            #expect(isText == [true, true, false])
        }
    }

    @Test(arguments: ["1", "a", "jan@x.nl", "Gastel", "0a", "10", "nulis", "R_0"])
    func anIDIsSomebody(cell: String) throws {
        let kinds = try identities("who,score\n\(cell),9\n") { $0.responseID = .heading("who") }
        guard case .responseID = kinds[0] else {
            Issue.record("\(cell)")
            return
        }
    }

    @Test(arguments: ["1.1443E+10", "1,18E+10", "1E+10", "2e+12", "1.14430E+100"])
    func aRoundedIDStopsTheFile(cell: String) throws {
        for path in [\ResponseMapping.respondent, \.responseID] {
            let error = #expect(throws: ResponseError.self) {
                try identities("who;score\nk1;8\n\(cell);9\n") {
                    $0[keyPath: path] = .heading("who")
                }
            }
            #expect(
                error
                    == .roundedID(file: "answers.csv", column: "who", id: cell, line: 3))
            for language in [Language.dutch, .english] {
                #expect(error?.message(in: language).contains(cell) == true)
            }
        }
        #expect(
            try identities("who,score\nE+10,9\n12E+10,9\n") {
                $0.responseID = .heading("who")
            }.count == 2)
    }

    @Test func runningNumbersOfTwoArmsAreTwoAnswers() throws {
        func read(_ id: String, arm: String, survey: String? = nil) throws -> Response.Identity {
            try identities("id,score\n\(id),9\n") {
                $0.responseID = .heading("id")
                $0.arm = .all(arm)
                $0.survey = survey
            }[0]
        }
        #expect(try read("12", arm: "a") != read("12", arm: "b"))
        #expect(try read("R_12", arm: "a") == read("R_12", arm: "b"))
        #expect(try read("11443000001", arm: "a") == read("11443000001", arm: "b"))
        #expect(try read("R_12", arm: "a") != read("R_12", arm: "a", survey: "june"))
        #expect(
            try read("R_12", arm: "a", survey: "June") == read("R_12", arm: "a", survey: "june"))
    }

    @Test func rowsOfTwoArmsAreTwoAnswers() throws {
        func read(arm: String) throws -> [Response.Identity] {
            try identities("score,n\n9,4\n") { $0.arm = .all(arm) }
                + identities("score,n\n9,4\n") {
                    $0.arm = .all(arm)
                    $0.isCounts = true
                }
        }
        #expect(Set(try (read(arm: "a") + read(arm: "b")).map { "\($0)" }).count == 4)
    }

    @Test func whoAnsweredIsToldWhereTheIdentityDoesNot() throws {
        func people(_ change: (inout ResponseMapping) -> Void) throws -> [String] {
            let survey = Survey("id,klant,score\nr1,k1,9\nr2,-,8\n,k3,7\n", change)
            let reader = ResponseReader(file: "a.csv", mapping: survey.mapping)
            let batches = [try reader.read(survey.bytes), try reader.finish()]
            return batches.flatMap { batch in
                (0..<batch.respondents.count).map { batch.respondents[$0] }
            }
        }
        #expect(
            try people {
                $0.responseID = .heading("id")
                $0.respondent = .heading("klant")
            } == ["k1", "", "k3"])
        #expect(try people { $0.responseID = .heading("id") }.isEmpty)
    }

    @Test func anEmptiedResponseIsToldBesideItsRejection() throws {
        let survey = Survey("id,score\nr1,\n,\nr2,8\n") { $0.responseID = .heading("id") }
        let reader = ResponseReader(file: "a.csv", mapping: survey.mapping)
        let rows = [try reader.read(survey.bytes), try reader.finish()].flatMap(\.rows)
        #expect(rows.map(\.isEmptied) == [true, false])
        #expect(reader.rejectedRows == 2)
    }

    @Test func theTimeOfAnAnswerIsRead() throws {
        let stamps = [
            "2026-03-01", "2026-03-01 00:00", "2026-03-01T10:15:30Z", "2026-03-01 10:15:30.25",
            "2026-03-01 10:15 PM",
        ]
        let survey = Survey("id,d,score\n" + stamps.map { "r\($0),\($0),9\n" }.joined()) {
            $0.responseID = .heading("id")
            $0.day = .column(.heading("d"), order: nil)
        }
        let reader = ResponseReader(file: "a.csv", mapping: survey.mapping)
        let rows = [try reader.read(survey.bytes), try reader.finish()].flatMap(\.rows)
        #expect(rows.map(\.time) == [nil, 0, 36_930, 36_930, 80_100])
    }
}
