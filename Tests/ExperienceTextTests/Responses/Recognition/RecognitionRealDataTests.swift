import ExperienceModel
import Foundation
import Testing

@testable import ExperienceText

/// The public files with as few options as possible.
@Suite(.enabled(if: RealData.isPresent)) struct RecognitionRealDataTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let folder: String
        let file: String
        let metrics: [Metric]
        var values: [String: String] = [:]
        let profile: String
        let roles: [String: String]
        var testDescription: String { file }
    }

    static let satisfied = Metric(
        id: "satisfied", kind: .mean, scale: .init(lowest: 1, highest: 10))
    private static let wave =
        "Would you recommend CNCF to other open source projects, and why?"
        + "10 - strongly agree, 1 - strongly disagree."
    private static let support =
        "Are you satisfied with the overall support your project receives from CNCF (e.g.,"
        + " marketing, budget, scholarships, events etc)10 - strongly agree, 1 - strongly disagree."

    static let cases = [
        Case(
            folder: "sfo-airport-survey", file: "sfo-2017.csv", metrics: [Beginning.nps],
            profile: "plain", roles: ["score": "NETPRO"]),
        Case(
            folder: "carpentries-surveys", file: "longterm-2017-crlf.csv",
            metrics: [Beginning.nps, Beginning.recommend], profile: "plain",
            roles: ["metric nps": "Likely-To-Recommend", "metric recommend": "Recommended"]),
        Case(
            folder: "cncf-surveys", file: "cncf-2020-H2.csv",
            metrics: [Beginning.nps, satisfied], profile: "SurveyMonkey",
            roles: [
                "metric nps": wave, "metric satisfied": support,
                "response id": "Respondent ID", "comment": "#93 \(wave) / Why?",
            ]),
        Case(
            folder: "cncf-surveys", file: "cncf-2021-H2.csv",
            metrics: [Beginning.nps, satisfied], profile: "SurveyMonkey",
            roles: [
                "metric nps": wave, "metric satisfied": support, "day": "End Date",
                "response id": "Respondent ID", "comment": "#25 \(wave) / Why?",
            ]),
        Case(
            folder: "cncf-surveys", file: "cncf-marketing-2020-H1.csv",
            metrics: [Beginning.recommend], profile: "SurveyMonkey",
            roles: [
                "score": "Would you recommend CNCF membership to other companies?",
                "comment": "#63 Would you recommend CNCF membership to other companies?"
                    + " / Why or why not?",
            ]),
        Case(
            folder: "cncf-surveys", file: "cncf-2018-H1-googleform.csv",
            metrics: [Metric(id: "form", kind: .csat, scale: .init(lowest: 1, highest: 5))],
            profile: "Google Forms",
            roles: [
                "day": "Timestamp",
                "score": "1. Satisfaction: What is your feeling with respect to your overall"
                    + " experience with CNCF, where 5 is completely met expectations and 1 is did"
                    + " not meet expectations? *",
                "comment": "7. Any other feedback that you wish to share, from what CNCF can do"
                    + " more or what we should do less?",
            ]),
        Case(
            folder: "cncf-cloud-native", file: "cloud-native-2019.csv",
            metrics: [Beginning.recommend],
            values: [
                "Absolutely": "yes", "Very Likely": "yes", "Somewhat Likely": "no",
                "Somewhat Unlikely": "no", "Very Unlikely": "no", "Never": "no",
                "Neither Likely nor Unlikely": "no",
            ],
            profile: "SurveyMonkey",
            roles: ["score": "How likely would you be to recommend CNCF technologies?"]),
        Case(
            folder: "retail-nps-france", file: "scores.csv",
            metrics: [
                Beginning.nps,
                Metric(id: "satisfied", kind: .mean, scale: .init(lowest: 0, highest: 10)),
                Metric(id: "intention", kind: .nps, scale: .init(lowest: 0, highest: 10)),
            ], profile: "plain",
            roles: [
                "metric nps": "nps", "metric satisfied": "satisfaction",
                "metric intention": "intention",
            ]),
    ]

    @Test(arguments: cases)
    func isRecognised(_ data: Case) throws {
        let found = try recognise(data.folder, data.file, data.metrics) {
            $0.said.values = data.values
        }
        #expect(found.isSettled, "\(found.refusal(of: data.file, in: .english))")
        #expect(found.profile == data.profile)
        #expect(found.headerRows == (data.profile == "SurveyMonkey" ? 2 : 1))
        let roles = Dictionary(
            found.columns.map { ($0.role, $0.title) }, uniquingKeysWith: { one, _ in one })
        #expect(roles == data.roles)
    }

    @Test func wordsAreProposed() throws {
        let found = try recognise(
            "gp-friends-family-london", "responses.csv", [Beginning.recommend]
        ) { $0.said.metrics = [.init(metric: Beginning.recommend, column: .heading("rating"))] }
        #expect(!found.isSettled)
        let refusal = found.refusal(of: "responses.csv", in: .english)
        #expect(refusal.contains("Extremely likely=yes"))
        #expect(refusal.contains("--missing 'Don'\\''t know'"))
        let time = found.columns.first { $0.role == "day" }
        #expect(time?.title == "time")
    }

    private func recognise(
        _ folder: String, _ file: String, _ metrics: [Metric],
        _ change: (inout PartialMapping) -> Void = { _ in }
    ) throws -> FileRecognition {
        let bytes = [UInt8](
            try Data(
                contentsOf: RealData.folder.appendingPathComponent("\(folder)/\(file)")))
        var asked = PartialMapping(today: Beginning.today)
        change(&asked)
        let recognizer = FileRecognizer(
            expected: ExpectedAnswers(metrics: metrics, arms: ["all"]))
        return try recognizer.recognise(
            file: file, head: Array(bytes.prefix(1 << 20)), isWhole: bytes.count <= 1 << 20,
            asked: asked)
    }
}
