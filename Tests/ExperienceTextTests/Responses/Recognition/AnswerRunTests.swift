import ExperienceModel
import Testing

@testable import ExperienceText

/// A column for each answer, in files that no option explains: how they are read is asked, with
/// all columns filled in.
@Suite struct AnswerRunTests {
    private static let numbers = (0...10).map(String.init)
    private static let pairs = numbers.map { "\($0)=\($0)" }.joined(separator: ",")

    private static func marked(_ rows: Int, of columns: Int, _ mark: String) -> String {
        (0..<rows).map { row in
            "welkom,"
                + (0..<columns).map { $0 == (row * 7) % columns ? mark : "" }.joined(separator: ",")
                + "\n"
        }.joined()
    }

    @Test(arguments: ["x", "1", "Yes"]) func oneMarkInEachRow(_ mark: String) throws {
        let text =
            "group," + Self.numbers.joined(separator: ",") + "\n" + Self.marked(30, of: 11, mark)
        let found = try Beginning(text)
        #expect(found.open == ["score"])
        #expect(found.options("score") == ["--boxes \(Self.pairs)"])
        let said = try Beginning(text) {
            $0.said.metrics = [
                .init(
                    metric: Beginning.nps,
                    source: .boxes(
                        (0...10).map { .init(column: .init("\($0)"), value: Double($0)) }))
            ]
        }
        #expect(said.recognition.isSettled, "\(said.open)")
        let result = try Beginning.read(text, said.recognition)
        #expect(result.values == (0..<30).map { Double($0 * 7 % 11) })
    }

    @Test func wordsAsHeadings() throws {
        let text =
            "group,Zeer tevreden,Tevreden,Neutraal,Ontevreden,Zeer ontevreden\n"
            + Self.marked(25, of: 5, "1")
        let found = try Beginning(text, metrics: [Beginning.nps, Beginning.stars])
        #expect(
            found.options("score") == [
                "--boxes 'tevredenheid:Zeer tevreden=5,Tevreden=4,Neutraal=3,Ontevreden=2,"
                    + "Zeer ontevreden=1'"
            ])
    }

    @Test func numbersInEachRow() throws {
        let columns = Self.numbers.reversed().joined(separator: ",")
        let text =
            "group,date," + columns + "\n"
            + (1...6).map { row in
                "\(row % 2 == 0 ? "welkom" : "controle"),2026-02-0\(row),"
                    + (0...10).map { "\($0 * row)" }.joined(separator: ",") + "\n"
            }.joined()
        let found = try Beginning(text)
        #expect(found.open == ["count"])
        let pairs = Self.numbers.reversed().map { "\($0)=\($0)" }.joined(separator: ",")
        #expect(found.options("count") == ["--counts --boxes \(pairs)"])
        let counted = try Beginning(text) {
            $0.said.isCounts = true
            $0.said.metrics = [
                .init(
                    metric: Beginning.nps,
                    source: .boxes(
                        (0...10).map { .init(column: .init("\($0)"), value: Double($0)) }))
            ]
        }
        #expect(counted.recognition.isSettled, "\(counted.open)")
    }

    @Test func classesAndYesOrNoInEachRow() throws {
        let rows = (1...6).map { "\($0 * 9),\($0 * 4),\($0 * 2)\n" }.joined()
        let classes = try Beginning("Promoters,Passives,Detractors\n" + rows, arms: ["welkom"])
        #expect(
            classes.options("count") == ["--counts --boxes Promoters=10,Passives=8,Detractors=6"])
        let answers = try Beginning(
            "Ja,Nee,Totaal\n" + rows, metrics: [Metric(id: "kocht", kind: .rate)],
            arms: ["welkom"])
        #expect(answers.options("count") == ["--counts --boxes Ja=yes,Nee=no"])
    }

    @Test func percentagesAreNoNumbersOfAnswers() throws {
        let rows = (1...6).map { "\(40 + $0),\(30 - $0),30\n" }.joined()
        let found = try Beginning("Promotors,Passives,Detractors\n" + rows, arms: ["welkom"])
        #expect(found.options("count") == [])
        #expect(found.recognition.refusal(of: "a.csv", in: .english).contains("percentages"))
    }

    @Test func aBlockOfQuestionsIsNoTableOfCounts() throws {
        let text =
            "group,Q1_1,Q1_2,Q1_3,Q1_4,Q1_5\n"
            + (0..<30).map { row in
                "welkom," + (0..<5).map { "\((row + $0 * row) % 5 + 1)" }.joined(separator: ",")
                    + "\n"
            }.joined()
        let found = try Beginning(text, metrics: [Beginning.stars])
        #expect(found.open == ["score"])
        #expect(found.options("score").allSatisfy { $0.hasPrefix("--score ") })
    }

    @Test func namedColumnsSettleTheHeader() throws {
        let text = "2024,2025,1,2,x\n" + (0..<9).map { "1,2,\($0),4,5\n" }.joined()
        #expect(try Beginning(text, arms: ["welkom"]).open.contains("header"))
        let named = try Beginning(text, arms: ["welkom"]) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .init("1"))]
        }
        #expect(!named.open.contains("header"))
        let remembered = RememberedMapping(
            named.recognition.mapping, headings: named.recognition.headings)
        let again = try Beginning(text, arms: ["welkom"], remembered: remembered)
        #expect(again.recognition.isSettled, "\(again.open)")
    }

    @Test(arguments: [
        ("wave", ["Controle", "WELKOM"], [String](), true),
        (
            "wave", ["controle", "welkom", "onbekend"],
            ["--arm wave --values 'onbekend=?'", "--all-in-arm controle", "--all-in-arm welkom"],
            false
        ),
        (
            "versie", ["Pilot", "Controlegroep"],
            [
                "--arm versie --values 'Pilot=?,Controlegroep=?'", "--all-in-arm controle",
                "--all-in-arm welkom",
            ], false
        ),
    ]) func armsUnderAnyHeading(
        _ heading: String, _ words: [String], _ options: [String], _ isUsed: Bool
    ) throws {
        let text =
            "datum,\(heading),nps\n"
            + (0..<30).map { "2026-02-0\($0 % 9 + 1),\(words[$0 % words.count]),\($0 % 11)\n" }
            .joined()
        let found = try Beginning(text)
        #expect((found.roles["arm"] == heading) == isUsed)
        #expect(found.options("arm") == options)
    }

    @Test func aTagOfTheToolMayNameTheArm() throws {
        let text =
            "#,How likely are you to recommend us?,Start Date (UTC),Submit Date (UTC),Network ID,"
            + "Tags\n"
            + (0..<20).map {
                "t\($0),\($0 % 11),2026-02-01 09:00:00,2026-02-01 09:05:00,n\($0),"
                    + "\($0 % 2 == 0 ? "welkom" : "controle")\n"
            }.joined()
        let found = try Beginning(text)
        #expect(found.recognition.isSettled)
        #expect(found.roles["arm"] == "Tags")
    }
}
