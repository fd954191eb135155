import ExperienceModel
import Testing

@testable import ExperienceReports

@Suite("Tables for programs and spreadsheets")
struct DataTableTests {
    @Test(
        "Cells are no formulas and steer nothing",
        arguments: [
            ("=1+1", "'=1+1"), ("+31 6", "'+31 6"), ("-x", "'-x"), ("@a", "'@a"),
            (" =1", "' =1"), ("\t=1", "' =1"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
            ("a\n=b", "\"a\n=b\""), ("", ""), ("−5", "−5"),
        ])
    func cell(text: String, expected: String) {
        #expect(CSVText.cell(text) == expected)
    }

    @Test(
        "Numbers read back as they were",
        arguments: [0.1, -2.5, 1e21, 3, 1 / 3, 9_007_199] as [Double])
    func number(value: Double) {
        #expect(Double(CSVText.number(value)) == value)
        #expect(CSVText.number(.infinity).isEmpty)
    }

    @Test("Rows have all columns, and no value that may not be shown")
    func hidden() {
        let tables = DataTables(
            blueprint: WelcomeCall.blueprint,
            pilots: [PilotSummary(pilot: Situations.hidden.plan.pilot, readOut: Situations.hidden)],
            roadmap: Situations.roadmap, asOf: WelcomeCall.day("2026-11-13")
        ).tables(language: .english)
        for table in tables { #expect(table.rows.allSatisfy { $0.count == table.columns.count }) }
        let groups = tables.first { $0.name == "groups" }
        let numbers = groups?.rows.flatMap { $0.dropFirst(5).dropLast() } ?? []
        #expect(!numbers.isEmpty)
        for cell in numbers where cell != .flag(true) && cell != .flag(false) {
            #expect(cell == .empty)
        }
    }

    @Test("What is not shown of a small group has its reason beside it")
    func reasons() throws {
        let readOut = ThinPilotTests.readOut(412, 3)
        var thin = readOut
        thin.evidence = [EvidencePoint(day: readOut.asOf, answers: 415, effect: nil)]
        thin.groups = Situations.hidden.groups
        let tables = DataTables(
            blueprint: WelcomeCall.blueprint,
            pilots: [PilotSummary(pilot: thin.plan.pilot, readOut: thin)],
            asOf: WelcomeCall.day("2026-11-13")
        ).tables(language: .english)
        for name in ["arms", "evidence", "groups", "goals"] {
            let table = try #require(tables.first { $0.name == name })
            let place = try #require(table.columns.firstIndex(of: "because"))
            #expect(!table.rows.isEmpty, "\(name)")
            for row in table.rows { #expect(row[place] != .empty, "\(name)") }
        }
        let pilots = try #require(tables.first { $0.name == "pilots" })
        let answers = try #require(pilots.columns.firstIndex(of: "answers"))
        #expect(pilots.rows[0][answers] == .integer(415))
        #expect(tables.first { $0.name == "scores" }?.rows.isEmpty == true)
    }

    @Test("The day of the verdict is in the evidence")
    func verdictDay() throws {
        let readOut = WelcomeCall.readOut()
        let tables = DataTables(
            blueprint: WelcomeCall.blueprint,
            pilots: [PilotSummary(pilot: readOut.plan.pilot, readOut: readOut)],
            asOf: readOut.asOf
        ).tables(language: .english)
        let table = try #require(tables.first { $0.name == "evidence" })
        let place = try #require(table.columns.firstIndex(of: "is_verdict"))
        let days = table.rows.filter { $0[place] == .flag(true) }.map { $0[2] }
        #expect(days == [.text("2026-11-06")])
    }

    @Test("No names twice, none that a program could not take")
    func names() {
        let tables = DataTables(
            blueprint: WelcomeCall.blueprint, pilots: [], asOf: WelcomeCall.day("2026-11-13")
        ).tables(language: .dutch)
        #expect(Set(tables.map(\.name)).count == tables.count)
        for table in tables {
            #expect(Set(table.columns).count == table.columns.count)
            for name in [table.name] + table.columns {
                #expect(name.allSatisfy { $0.isLowercase || $0 == "_" }, "\(name)")
            }
        }
    }
}
