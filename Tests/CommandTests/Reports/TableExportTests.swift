import CXPilotCommands
import ExperienceReports
import Foundation
import Testing

/// What the pages show, as tables.
@Suite struct TableExportTests {
    @Test func allTablesInBothForms() throws {
        let desk = try ReportStage()
        let answer = try desk.run("export", "--csv", "tables")
        #expect(try desk.names(in: "tables") == DataTables.names.map { $0 + ".csv" }.sorted())
        #expect(answer.output.contains("tables/pilots.csv"))
        try desk.run("export", "--json", "json/")
        for name in DataTables.names {
            let data = Data(try desk.stage.text(of: "json/\(name).json").utf8)
            let document = try #require(
                try JSONSerialization.jsonObject(with: data) as? [String: Any])
            #expect(document["schema"] as? String == "cxpilot/table/1")
            let columns = try #require(document["columns"] as? [String])
            let rows = try #require(document["rows"] as? [[String: Any]])
            let head = try #require(
                try desk.stage.text(of: "tables/\(name).csv").split(
                    separator: "\n"
                ).first)
            #expect(head == columns.joined(separator: ","), "\(name)")
            for row in rows { #expect(Set(row.keys) == Set(columns), "\(name)") }
        }
    }

    @Test func theHelpNamesEveryTable() throws {
        let help = try Stage().cxpilot("export", "--help").output
            .split { $0.isWhitespace || $0 == "," || $0 == "." }.map(String.init)
        for name in DataTables.names { #expect(help.contains(name), "\(name)") }
    }

    @Test func smallGroupsHaveNoNumbers() throws {
        let desk = try ReportStage()
        try desk.run("export", "--csv", "t")
        let lines = try desk.stage.text(of: "t/groups.csv").split(separator: "\n")
        let hidden = lines.filter { $0.contains(",true,") && $0.contains(",,,false") }
        #expect(hidden.count >= 2)
        #expect(lines.contains { $0.contains("p-zakelijk,true,,,") })
        #expect(!lines.contains { $0.contains("p-zakelijk,false") })
    }

    @Test func columnsKeepTheirNamesInEveryLanguage() throws {
        let desk = try ReportStage()
        try desk.run("export", "--csv", "nl", "--language", "nl")
        try desk.run("export", "--csv", "en", "--language", "en")
        for name in try desk.names(in: "nl") {
            let heads = try ["nl", "en"].map {
                try desk.stage.text(of: "\($0)/\(name)").split(separator: "\n").first
            }
            #expect(heads[0] == heads[1])
        }
    }

    @Test(arguments: [
        ["export", "--csv"], ["export", "folder"], ["export", "--csv", "--json", "folder"],
        ["export", "--csv", "folder", "--journey", "jaar1-nu"],
        ["export", "--csv", "folder", "--format", "csv"],
    ])
    func formsThatDoNotGoTogether(arguments: [String]) throws {
        let stage = try Stage()
        let answer = stage.run(arguments)
        #expect(answer.exitCode == 64, "\(answer.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: stage.folder.path).count == 1)
    }

    @Test func allFilesOrNone() throws {
        let desk = try ReportStage()
        let folder = desk.stage.folder.appendingPathComponent("t")
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent("findings.csv.unfinished"),
            withIntermediateDirectories: true)
        let answer = desk.stage.cxpilot("export", "--csv", "t")
        #expect(answer.exitCode == 1 && answer.errors.contains("t/findings.csv"))
        #expect(try desk.names(in: "t") == ["findings.csv.unfinished"])
    }
}
