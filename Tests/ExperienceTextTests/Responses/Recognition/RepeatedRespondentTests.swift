import ExperienceModel
import Testing

@testable import ExperienceText

/// Customers who answer again and again are the respondents all the same.
@Suite struct RepeatedRespondentTests {
    private static func file(
        _ heading: String, people: Int, days: Int, perDay: Int = 1, hasDay: Bool = true,
        name: (Int) -> String = { "K\($0 + 100)" }
    ) -> String {
        var text = "\(heading),arm,score" + (hasDay ? ",datum\n" : "\n")
        for day in 0..<days {
            for person in 0..<people {
                for turn in 0..<perDay {
                    text += "\(name(person)),\(person % 2 == 0 ? "controle" : "welkom")"
                    text += ",\((person + day * 3 + turn) % 11)"
                    text += hasDay ? ",2024-10-\(day + 10)\n" : "\n"
                }
            }
        }
        return text
    }

    @Test(arguments: ["klantnummer", "respondent", "customer_id", "email"])
    func fourAnswersEachAreOfOnePerson(_ heading: String) throws {
        let found = try Beginning(Self.file(heading, people: 30, days: 4))
        #expect(found.roles["respondent"] == heading)
        #expect(found.recognition.isSettled)
        #expect(try Beginning(Self.file(heading, people: 3, days: 18)).roles["respondent"] != nil)
    }

    /// As respondents they would take most answers for versions of each other.
    @Test func manyAnswersOfADayAreTold() throws {
        let text = Self.file("customer_id", people: 5, days: 4, perDay: 12)
        let found = try Beginning(text)
        #expect(found.roles["respondent"] == nil && found.recognition.isSettled)
        #expect(found.options("respondent") == ["--respondent customer_id"])
        let dayless = try Beginning(Self.file("respondent", people: 30, days: 4, hasDay: false))
        #expect(dayless.roles["respondent"] == nil)
        #expect(dayless.options("respondent") == ["--respondent respondent"])
    }

    /// Where each row has an id of its own, no answer takes another's place.
    @Test func besideAResponseIDTheyAreRespondents() throws {
        let lines = Self.file("customer_id", people: 5, days: 4, perDay: 12).split(separator: "\n")
        let text = lines.enumerated().map { row, line in
            (row == 0 ? "response_id," : "R\(row),") + line + "\n"
        }.joined()
        let found = try Beginning(text)
        #expect(found.roles["response id"] == "response_id")
        #expect(found.roles["respondent"] == "customer_id")
    }

    @Test func aHeadingThatMayBeOthersIsTold() throws {
        for heading in ["klant", "user_id"] {
            let found = try Beginning(Self.file(heading, people: 30, days: 4))
            #expect(found.roles["respondent"] == nil && found.recognition.isSettled)
            #expect(found.options("respondent") == ["--respondent \(heading)"])
        }
        let yes = try Beginning(
            Self.file("klant", people: 2, days: 18) { $0 == 0 ? "ja" : "nee" })
        #expect(yes.options("respondent") == [])
    }

    @Test(arguments: ["store", "branch", "agent", "medewerker"])
    func shopsAreNoPeople(_ heading: String) throws {
        let found = try Beginning(Self.file(heading, people: 4, days: 18))
        #expect(found.roles["respondent"] == nil && found.options("respondent") == [])
    }

    @Test func theSameEverywhereIsNobody() throws {
        let found = try Beginning(Self.file("respondent", people: 1, days: 9, perDay: 3))
        #expect(found.roles["respondent"] == nil && found.options("respondent") == [])
    }
}
