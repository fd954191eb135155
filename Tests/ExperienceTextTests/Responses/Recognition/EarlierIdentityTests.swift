import ExperienceModel
import Testing

@testable import ExperienceText

/// By what rows are known in a file that has more or other columns for it than the one before.
@Suite struct EarlierIdentityTests {
    private static func text(_ headings: [String]) -> String {
        let rows = (0..<20).map { row in
            headings.map { heading in
                switch heading {
                case "datum": "2026-03-0\(row % 9 + 1)"
                case "groep": ["controle", "welkom"][row % 2]
                case "NPS": "\(row * 7 % 11)"
                default: "\(heading.prefix(1))-\(100 + row)"
                }
            }.joined(separator: ",")
        }
        return ([headings.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
    }

    private static func earlier(_ more: [String]) throws -> RememberedMapping {
        let found = try Beginning(text(["datum", "groep", "NPS"] + more)).recognition
        #expect(found.isSettled)
        return RememberedMapping(found.mapping, headings: found.headings)
    }

    private static func found(
        _ more: [String], after earlier: [String],
        _ change: (inout PartialMapping) -> Void = { _ in }
    ) throws -> Beginning {
        try Beginning(
            text(["datum", "groep", "NPS"] + more), remembered: try Self.earlier(earlier), change)
    }

    /// Rows of which the earlier file told no id would all count again with one.
    @Test func anIdThatNobodyHadIsAsked() throws {
        let found = try Self.found(["klantnummer"], after: [])
        #expect(found.open == ["respondent"])
        #expect(found.options("respondent") == ["--forget-mapping"])
        let named = try Self.found(["id"], after: ["id"]) { $0.said.responseID = .heading("id") }
        #expect(named.open == ["response id"])
        #expect(try Self.found([], after: []).recognition.isSettled)
    }

    @Test func nothingCountsTwiceWhereNothingIsThere() throws {
        for change in [{ $0.holdsAnswers = false }, { $0.said.survey = "mei" }]
            as [(inout PartialMapping) -> Void]
        {
            #expect(try Self.found(["klantnummer"], after: [], change).recognition.isSettled)
        }
        let lost = try Self.found([], after: ["klantnummer"]) { $0.holdsAnswers = false }
        #expect(lost.recognition.isSettled, "\(lost.recognition.questions)")
    }

    @Test func aRespondentStaysWhatRowsAreKnownBy() throws {
        let found = try Self.found(["klantnummer", "response id"], after: ["klantnummer"])
        #expect(found.recognition.isSettled, "\(found.recognition.questions)")
        #expect(found.recognition.mapping.responseID == nil)
        #expect(found.roles["respondent"] == "klantnummer")
        let named = try Self.found(["klantnummer", "response id"], after: ["klantnummer"]) {
            $0.said.responseID = .heading("response id")
        }
        #expect(named.open == ["response id"])
    }

    /// The same export in another language has its second column of identity under another name.
    @Test func aSecondPartOfAnIdIsFoundUnderItsOtherName() throws {
        func text(_ headings: String) -> String {
            headings + ",NPS,groep\n"
                + (1...20).map {
                    "\($0),3/\($0)/26 12:51:45,3/\($0)/26 12:55:45,anonymous,,\($0 % 11),"
                        + "\(["controle", "welkom"][$0 % 2])\n"
                }.joined()
        }
        let english = try Beginning(text("ID,Start time,Completion time,Email,Name")).recognition
        #expect(english.isSettled && english.mapping.alsoIdentifies == .number(2))
        let kept = RememberedMapping(english.mapping, headings: english.headings)
        let dutch = try Beginning(
            text("ID,Begintijd,Tijd van voltooien,E-mail,Naam"), remembered: kept)
        #expect(dutch.recognition.isSettled, "\(dutch.recognition.questions)")
        #expect(dutch.recognition.mapping.alsoIdentifies == .number(2))
    }
}
