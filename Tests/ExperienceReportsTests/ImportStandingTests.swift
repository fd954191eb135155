import ExperienceModel
import Testing

@testable import ExperienceReports

/// An import ends with whether the data are in order and with what they say to do.
struct ImportStandingTests {
    private static func screen(
        _ now: ReadOut, before: Decision?, _ language: Language = .english
    ) -> [String] {
        let receipt = ImportReceipt(
            file: "w46.csv", profile: "plain", separator: ",", headerRows: 1, columns: [],
            rows: 1, counted: 1, updated: 0, unchanged: 0, rejected: 0, reasons: [],
            answersPerArm: ["call": 1], unknownLabels: [:])
        return ReceiptText(language: language, style: TerminalStyle())
            .render(receipt, standing: ImportStanding(now: now, before: before))
            .split(separator: "\n").map(String.init)
    }

    @Test func whatStaysIsUnchangedSinceItsVerdict() {
        let lines = Self.screen(WelcomeCall.readOut(), before: .rollOut)
        #expect(lines.contains("DECISION   ▲ roll out, unchanged since 6 Nov"))
        #expect(lines.contains { $0.hasPrefix("HEALTH     in order: ") })
        let dutch = Self.screen(WelcomeCall.readOut(), before: .rollOut, .dutch)
        #expect(dutch.contains("BESLUIT    ▲ uitrollen, onveranderd sinds 6 nov."))
        #expect(dutch.contains { $0.hasPrefix("GEGEVENS   in orde: ") })
    }

    @Test func whatChangesTellsWhatWasBefore() {
        let lines = Self.screen(WelcomeCall.readOut(), before: .keepCollecting)
        #expect(lines.contains("DECISION   ▲ roll out; before these answers: keep collecting"))
        #expect(
            Self.screen(Situations.collecting, before: .keepCollecting)
                .contains("DECISION   ○ keep collecting, unchanged"))
        #expect(
            Self.screen(Situations.collecting, before: nil).contains("DECISION   ○ keep collecting")
        )
    }

    @Test func dataThatAreNotInOrderComeFirst() {
        var readOut = WelcomeCall.readOut()
        readOut.health.append(HealthCheck(severity: .warning, subject: .duplicates(12)))
        let lines = Self.screen(readOut, before: nil)
        #expect(lines.contains { $0.hasPrefix("HEALTH     mind: ") })
    }

    @Test func dataOfSoFewAreNotSaidToBeInOrder() {
        let lines = Self.screen(ThinPilotTests.readOut(2, 2), before: nil)
        #expect(lines.contains("HEALTH     too few answers to check"))
    }

    @Test func withoutAnswersNothingIsSaidOfThem() {
        let lines = Self.screen(Situations.empty, before: nil)
        #expect(!lines.contains { $0.hasPrefix("HEALTH") })
    }
}
