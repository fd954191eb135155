import ExperienceModel
import Foundation
import Testing

@testable import ExperienceText

/// Real exports, read from the folder of public data beside the project; each number is held to
/// the `expected.json` that was worked out with other tools.
@Suite(.enabled(if: RealData.isPresent, "../shared/data is not here"))
struct ResponseRealDataTests {
    private static let oneToTen = Metric(
        id: "nps", kind: .nps, scale: .init(lowest: 1, highest: 10))
    private static let yesNo = Metric(id: "recommend", kind: .recommend)

    @Test func sanFranciscoAirport() throws {
        let file = RealData("sfo-airport-survey", "sfo-2017.csv")
        let result = try file.read(Survey.nps, column: "NETPRO") {
            $0.missing = ["11"]
            $0.branch = .heading("BAREA")
        }
        try file.expect(result, at: ["nps", "2017", "overall"])
        for area in ["A", "B", "C", "D", "E", "F", "G"] {
            try file.expect(
                result, ofBranch: area, at: ["nps", "2017", "by", "BAREA", area])
        }
        #expect(result.codes == ["noAnswer": 85])
    }

    @Test func elevenIsOffTheScaleUnlessItIsSaidToBeMissing() throws {
        let file = RealData("sfo-airport-survey", "sfo-2017.csv")
        let result = try file.read(Survey.nps, column: "NETPRO")
        #expect(result.codes == ["offScale": 84, "noAnswer": 1])
        #expect(result.rejections[0].reason.contains("'11'"))
    }

    @Test func theCarpentriesWithBothLineEnds() throws {
        let file = RealData("carpentries-surveys", "longterm-2017.csv")
        let withReturns = RealData("carpentries-surveys", "longterm-2017-crlf.csv")
        var results: [Survey.Result] = []
        for survey in [file, withReturns] {
            let result = try survey.read(Survey.nps, column: "Likely-To-Recommend") {
                $0.branch = .heading("Country")
            }
            try survey.expect(result, at: ["overall"])
            try survey.expect(result, ofBranch: "Canada", at: ["by", "Country", "Canada"])
            try survey.expect(result, ofBranch: nil, at: ["by", "Country", ""])
            results.append(result)
        }
        #expect(results[0] == results[1])
    }

    @Test func theCarpentriesYesAndNo() throws {
        let file = RealData("carpentries-surveys", "longterm-2017.csv")
        let result = try file.read(Self.yesNo, column: "Recommended") {
            $0.missing = ["I don't remember."]
        }
        let rate = try #require(
            try file.expected(["have_recommended", "yes_over_yes_no"]) as? [String: Any])
        #expect(result.values.count == rate["n"] as? Int)
        #expect(result.values.count { $0 == 1 } == rate["yes"] as? Int)
    }

    @Test(arguments: [
        ("2020-H2", "#92", "#91"), ("2021-H2", "#24", "#23"), ("2023-H1", "#7", "#9"),
    ])
    func cncfWaves(wave: String, recommend: String, satisfied: String) throws {
        let file = RealData("cncf-surveys", "cncf-\(wave).csv")
        let result = try file.read(Self.oneToTen, column: recommend) { $0.headerRows = 2 }
        try file.expect(result, at: ["waves", wave, "recommend"])
        let mean = Metric(id: "csat", kind: .csat, scale: .init(lowest: 1, highest: 10))
        let satisfaction = try file.read(mean, column: satisfied) { $0.headerRows = 2 }
        try file.expect(satisfaction, at: ["waves", wave, "satisfied_with_support"])
    }

    @Test func cncfByEmployer() throws {
        let file = RealData("cncf-surveys", "cncf-2023-H1.csv")
        let result = try file.read(Self.oneToTen, column: "#7") {
            $0.headerRows = 2
            $0.branch = .heading("My employer is (select one):")
        }
        for employer in Set(result.responses.compactMap(\.branch)) {
            try file.expect(
                result, ofBranch: employer,
                at: ["waves", "2023-H1", "by_employer_kind", employer])
        }
    }

    @Test func cncfLabelsYesNoAndGoogleForm() throws {
        let labels = RealData("cncf-surveys", "cncf-2020-H1.csv")
        let likert = try labels.read(Self.yesNo, column: "#66") {
            $0.headerRows = 2
            $0.values = [
                "strongly agree": "yes", "Agree": "yes", "Neutral": "no", "Disagree": "no",
            ]
        }
        #expect(likert.values.count == 79 && likert.values.count { $0 == 1 } == 66)

        let marketing = RealData("cncf-surveys", "cncf-marketing-2020-H1.csv")
        let yesNo = try marketing.read(Self.yesNo, column: "#62") {
            $0.headerRows = 2
            $0.branch = .number(3)
        }
        #expect(yesNo.values.count == 100 && yesNo.values.count { $0 == 1 } == 93)
        #expect(yesNo.responses.count { $0.branch == "Silver" } == 73)

        let form = RealData("cncf-surveys", "cncf-2018-H1-googleform.csv")
        let scale = Metric(id: "csat", kind: .csat, scale: .init(lowest: 1, highest: 5))
        let satisfaction = try form.read(scale, column: "#3") {
            $0.day = .column(.heading("Timestamp"), order: nil)
        }
        try form.expect(satisfaction, at: ["google_form_2018_H1", "satisfaction_1_5"])
        #expect(satisfaction.responses.first?.day.description == "2018-06-21")
    }

    @Test func cloudNativeWordsWithNoBreakSpaces() throws {
        let file = RealData("cncf-cloud-native", "cloud-native-2019.csv")
        let result = try file.read(
            Self.yesNo, column: "How likely would you be to recommend CNCF technologies?"
        ) {
            $0.headerRows = 2
            $0.branch = .heading("What is your geographic location?")
            $0.values = [
                "Absolutely": "yes", "Very Likely": "yes", "Somewhat Likely": "no",
                "Neither Likely nor Unlikely": "no", "Somewhat Unlikely": "no",
                "Very Unlikely": "no", "Never": "no",
            ]
        }
        #expect(result.values.count == 1337 && result.values.count { $0 == 1 } == 1110)
        let central = result.responses.filter { $0.branch == "South and Central America" }
        #expect(central.count == 46)
    }

    @Test func londonSurgeries() throws {
        let file = RealData("gp-friends-family-london", "responses.csv")
        let result = try file.read(Self.yesNo, column: "rating") {
            $0.day = .column(.heading("time"), order: nil)
            $0.branch = .heading("surgery")
            $0.missing = ["Don't know"]
            $0.values = [
                "Extremely likely": "yes", "Likely": "yes", "Neither likely nor unlikely": "no",
                "Unlikely": "no", "Extremely unlikely": "no",
            ]
        }
        #expect(result.rows == 2555)
        try file.expectRate(result.responses, at: ["overall"])
        for surgery in Set(result.responses.compactMap(\.branch)) {
            try file.expectRate(
                result.responses.filter { $0.branch == surgery }, at: ["by_surgery", surgery])
        }
        for month in ["2023-07", "2024-01", "2024-02"] {
            try file.expectRate(
                result.responses.filter { $0.day.description.hasPrefix(month) },
                at: ["by_month", month])
        }
    }

    @Test func frenchRetail() throws {
        let file = RealData("retail-nps-france", "scores.csv")
        let nps = try file.read(Survey.nps, column: "nps") { $0.branch = .heading("t") }
        try file.expect(nps, at: ["nps"])
        try file.expect(nps, ofBranch: "1", at: ["by_t", "1"])
        try file.expect(
            try file.read(Survey.nps, column: "intention"), at: ["intention_as_nps"])
        let amounts = Metric(id: "spend", kind: .mean, unit: "EUR")
        let spend = try file.read(amounts, column: "CaTicket")
        #expect(spend.rejections.allSatisfy { $0.code == "noAnswer" })
    }

    @Test func mixedEncodingsAreReplacedAndCounted() throws {
        let file = RealData("retail-nps-france", "verbatims.csv")
        let result = try file.read(Survey.nps, column: "nps") {
            $0.comment = .heading("explication")
        }
        #expect(result.rows == 300)
        #expect(result.layout?.repairedRows == 240)
        #expect(result.responses.count + (result.codes["noAnswer"] ?? 0) == 300)
    }
}
