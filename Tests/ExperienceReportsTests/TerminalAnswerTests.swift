import ExperienceModel
import Testing

@testable import ExperienceReports

/// The screens that are made straight from the model: receipts, sample plans, lists and the log.
struct TerminalAnswerTests {
    private let narrow = TerminalStyle(width: 80)

    @Test func aReceiptAccountsForEveryRow() {
        var receipt = JSONFixtures.receipt
        receipt.rejectedFile = "responses-2026-w46.rejected.csv"
        let text = ReceiptText(language: .english, style: narrow).render(
            receipt, next: "cxpilot evaluate welcome-call")
        #expect(
            text == """
                responses-2026-w46.csv: plain CSV, separator “;”, 1 header row
                  score = NPS1, day = submitdate

                  171 rows   150 counted   4 updated   8 unchanged   9 did not count

                DID NOT COUNT  first lines      why
                  6 offScale   17, 42, 118, …   '11' and 'tien' are not 0 to 10
                  3 noAnswer   63, 97, 131      no answer
                  the rows, with the reason in front: responses-2026-w46.rejected.csv

                ARMS       1,258 call, 1,262 control; 2,520 answers in all
                NEW LABELS  persona: p-new

                Next: cxpilot evaluate welcome-call

                """)
    }

    @Test func aReceiptSpeaksDutch() {
        var receipt = JSONFixtures.receipt
        (receipt.rows, receipt.counted, receipt.updated) = (1171, 1171, 0)
        (receipt.unchanged, receipt.rejected, receipt.reasons) = (0, 0, [])
        receipt.unknownLabels = [:]
        let text = ReceiptText(language: .dutch, style: narrow).render(receipt)
        #expect(
            text == """
                responses-2026-w46.csv: gewone CSV, scheidingsteken ‘;’, 1 kopregel
                  score = NPS1, day = submitdate

                  1.171 rijen   1.171 geteld

                GROEPEN    1.258 call, 1.262 control; samen 2.520 antwoorden

                """)
    }

    @Test func aSamplePlanSaysWhetherAPilotCanSucceed() {
        let text = SamplePlanText(language: .english, style: narrow)
            .render(JSONFixtures.samplePlan)
        #expect(text.hasPrefix("CAN SUCCEED  welcome-call  23 weeks, €35,000\n\nGOALS "))
        #expect(text.contains("  NPS, points     +5    1,800       7.3   10.0     970  enough\n"))
        #expect(text.contains("  cost. All answers are equal, so the mean has no interval.\n"))
        let dutch = SamplePlanText(language: .dutch, style: narrow).render(JSONFixtures.samplePlan)
        #expect(dutch.hasPrefix("KAN SLAGEN  welcome-call  23 weken, "))
    }

    @Test func listsStandInColumns() {
        let rows = [
            ListRow(
                id: "welcome-call", title: "Welcome call",
                facts: [.init(key: "state", name: "state", text: "launched")]),
            ListRow(id: "漢字", title: "Kanji\u{1B}[2J"),
        ]
        #expect(
            ListText(style: narrow).render(rows, empty: "none") == """
                id            title             state
                welcome-call  Welcome call      launched
                漢字          Kanji<U+001B>[2J

                """)
        #expect(ListText(style: narrow).render([], empty: "no pilots yet") == "no pilots yet\n")
        #expect(
            ListText(style: narrow).render(rows[0]) == """
                welcome-call  Welcome call

                  state  launched

                """)
    }

    @Test func aListShowsTheFactsThatFit() {
        let long = String(repeating: "x", count: 68)
        let rows = [
            ListRow(id: "a", title: "A"),
            ListRow(
                id: "b", title: "B",
                facts: [
                    .init(key: "n", name: "n", text: "18"),
                    .init(key: "says", name: "says", text: long),
                ]),
        ]
        let text = ListText(style: narrow).render(rows, empty: "none")
        #expect(text == "id  title  n\na   A\nb   B      18\n")
    }

    @Test func theLogTellsWhoDidWhat() {
        let text = LogText(language: .english, style: TerminalStyle(width: 100))
            .render(JSONFixtures.log)
        #expect(
            text
                == "1  2026-07-06  Sanne de Vries  launch  pilot/welcome-call  0a0a0a0a\n"
                + "   revision 14\n"
        )
        #expect(
            LogText(language: .dutch, style: narrow).render([]) == "er is nog niets gebeurd\n")
    }
}
