import ExperienceModel
import Foundation
import Testing

@testable import ExperienceReports

@Suite("What read-outs of all designs add to the document")
struct ReadOutJSONTests {
    private typealias Object = [String: Any]

    @Test func theDecidingLookStandsBesideToday() throws {
        let goal = try primary(WelcomeCall.readOut())
        let decided = try #require(goal["decided"] as? Object)
        #expect(decided["on"] as? String == "2026-11-06" && decided["answers"] as? Int == 2362)
        #expect(decided["lower"] as? Double == 5.8 && decided["final"] as? Bool == false)
        #expect((goal["effect"] as? Object)?["lower"] as? Double == 6.61)
        #expect((goal["because"] as? String)?.contains("+6.6 to +24.5") == true)
        #expect(goal["wouldBeDecided"] == nil && goal["weighting"] == nil)
    }

    @Test func aRecordedVerdictHasItsReason() throws {
        var readOut = WelcomeCall.readOut()
        readOut.goals[0].decided = DecidedLook(day: WelcomeCall.day("2026-11-06"), isFinal: true)
        readOut.goals[0].wouldBeDecided = .undecided
        let goal = try primary(readOut)
        let decided = try #require(goal["decided"] as? Object)
        #expect(decided["estimate"] is NSNull && decided["because"] is String)
        #expect(goal["wouldBeDecided"] as? String == "undecided")
    }

    @Test func branchesWeightsAndMarginsAreTold() throws {
        let document = try object(Designs.byBranch(.english))
        #expect(document["grade"] as? String == "caused" && document["lateAnswers"] as? Int == 12)
        let goal = try #require((document["goals"] as? [Object])?.first)
        let arm = try #require((goal["arms"] as? [Object])?.first)
        #expect(arm["branches"] as? Int == 12 && arm["effectiveAnswers"] as? Double == 431.2)
        #expect((goal["weighting"] as? Object)?["efficiency"] as? Double == 0.83)
        let rails = try #require(document["guardrails"] as? [Object])
        #expect(rails.map { $0["worseWithinMargin"] as? Bool } == [nil, true])
    }

    @Test func theTimeBeforeHasItsArms() throws {
        let document = try object(Designs.beforeAfter(.dutch))
        #expect(document["grade"] as? String == "beforeAfterEvidence")
        let goal = try #require((document["goals"] as? [Object])?.first)
        #expect((goal["before"] as? [Object])?.first?["estimate"] as? Double == -6.1)
        #expect(goal["line"] as? Double == 5 || goal["line"] as? Int == 5)
        #expect(goal["difference"] as? Bool == true)
        let money = try #require(document["money"] as? Object)
        #expect((money["because"] as? String)?.hasPrefix("Samenhang, geen effect") == true)
    }

    @Test func amendmentsStandInThePlan() throws {
        let document = try object(Designs.amended(.english))
        let plan = try #require(document["plan"] as? Object)
        let changes = try #require(plan["amendments"] as? [Object])
        #expect(changes.map { $0["basis"] as? String } == ["otherReasons", "resultsSeen"])
        #expect((changes[0]["answersSeen"] as? Object)?["nps"] as? Int == 278)
        #expect(changes[0]["readout"] == nil)
        #expect(changes[1]["readout"] as? String == "2027-02-26")
    }

    private func primary(_ readOut: ReadOut) throws -> Object {
        try #require((try object(readOut)["goals"] as? [Object])?.first)
    }

    private func object(_ readOut: ReadOut) throws -> Object {
        let text = ReadOutJSON.document(readOut, language: language(readOut)).text
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
    }

    private func language(_ readOut: ReadOut) -> Language {
        readOut.plan.pilot.subject == "The welcome call" ? .english : .dutch
    }
}
