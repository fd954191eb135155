import ExperienceModel
import Testing

@testable import ExperienceText

/// Every export in two variants: recognised by its marks, with its header rows, its fixed
/// columns and the rows that it leaves out.
@Suite struct ProfileTests {
    struct Export: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var metrics: [Metric] = [Beginning.nps]
        let profile: String
        let headerRows: Int
        /// Roles and the titles of their columns.
        let roles: [String: String]
        var rules: [String] = []
    }

    @Test(arguments: ExportSamples.all)
    func isRecognised(_ export: Export) throws {
        let found = try Beginning(export.text, metrics: export.metrics)
        let recognition = found.recognition
        #expect(recognition.profile == export.profile)
        #expect(recognition.headerRows == export.headerRows)
        #expect(found.roles == export.roles)
        #expect(found.rules == export.rules)
        #expect(recognition.isSettled, "\(recognition.refusal(of: "f", in: .english))")
        #expect(!recognition.because(in: .english).isEmpty)
        #expect(recognition.because(in: .english) != recognition.because(in: .dutch))
    }

    @Test(arguments: ExportSamples.all)
    func isRecognisedInAnyOrderOfColumns(_ export: Export) throws {
        // Headings that continue the one to their left stay where they are.
        guard export.profile != "SurveyMonkey", !export.text.contains("\"") else { return }
        let mark: Character = export.text.contains(";") ? ";" : ","
        let lines = export.text.split(separator: "\n").map { line in
            line.split(separator: mark, omittingEmptySubsequences: false).reversed()
                .joined(separator: String(mark))
        }
        let found = try Beginning(
            lines.joined(separator: "\n"), metrics: export.metrics)
        #expect(found.recognition.profile == export.profile)
        #expect(found.roles == export.roles)
        #expect(found.rules == export.rules)
    }

    @Test(arguments: ExportSamples.all)
    func isRecognisedBelowATitle(_ export: Export) throws {
        let found = try Beginning(
            "Klantonderzoek voorjaar\n" + export.text, metrics: export.metrics)
        #expect(found.recognition.profile == export.profile)
        #expect(found.recognition.titleRows == 1)
        #expect(found.recognition.mapping.titleRows == 1)
    }

    @Test func stampsHaveTheZoneOfTheExport() throws {
        #expect(
            try Beginning(ExportSamples.qualtrics.text).recognition.mapping.stampZone
                == "Europe/Amsterdam")
        #expect(try Beginning(ExportSamples.typeform.text).recognition.mapping.stampZone == "UTC")
    }

    @Test func theGroupOfAScoreIsNeverTheScore() throws {
        let found = try Beginning(ExportSamples.qualtrics.text)
        #expect(
            found.recognition.notes(in: .english).contains {
                $0.contains("'Q2_NPS_GROUP' is the group of a score")
            })
    }

    @Test func formbricksGuardsItsComments() throws {
        #expect(
            try Beginning(ExportSamples.formbricks.text).recognition.mapping
                .hasGuardedComments)
    }

    @Test func anonymousIsNobody() throws {
        let found = try Beginning(ExportSamples.anonymousForms.text)
        #expect(found.recognition.mapping.respondent == nil)
        #expect(found.recognition.mapping.alsoIdentifies == .number(2))
    }

    @Test func anonymousLimeSurveyHasNoDates() throws {
        let text = """
            "id";"submitdate";"lastpage";"startlanguage";"group";"NPS"
            "1";"1980-01-01 00:00:00";"3";"nl";"controle";"9"
            "2";"1980-01-01 00:00:00";"3";"nl";"welkom";"7"
            """
        let found = try Beginning(text)
        #expect(found.open == ["day"])
        #expect(found.options("day") == ["--on DATE"])
        let named = try Beginning(text) { $0.day = .all(Beginning.today) }
        #expect(named.recognition.isSettled)
    }

    @Test func nonRespondersAreInvited() throws {
        let found = try Beginning(ExportSamples.agentConnect.text, metrics: [Beginning.stars])
        #expect(found.recognition.mapping.countsInvited)
        #expect(found.recognition.mapping.invitedDay == .number(2))
        #expect(found.recognition.mapping.stampZone == "UTC")
    }

    @Test func whatTheUserNamedWins() throws {
        let found = try Beginning(ExportSamples.qualtrics.text) {
            $0.day = .column(.heading("StartDate"), order: nil)
            $0.said.comment = .heading("Q2")
            $0.said.headerRows = 3
        }
        #expect(found.roles["day"] == "StartDate")
        #expect(found.roles["comment"] == "Q2")
    }
}
