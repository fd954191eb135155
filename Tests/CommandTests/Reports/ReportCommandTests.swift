import CXPilotCommands
import Foundation
import Testing

/// Pages in folders and files, and the ways between them.
@Suite struct ReportCommandTests {
    @Test func allPagesLeadToEachOther() throws {
        let desk = try ReportStage()
        for (form, ending) in [("--html", "html"), ("--markdown", "md")] {
            let answer = try desk.run("report", form, ending)
            let pages = try desk.names(in: ending).filter { $0.hasSuffix("." + ending) }
            #expect(pages.contains("index." + ending) && pages.contains("roadmap." + ending))
            for page in pages {
                #expect(answer.output.contains("\(ending)/\(page)\n"))
                let text = try desk.stage.text(of: "\(ending)/\(page)")
                for target in Self.targets(in: text, ending: ending) {
                    #expect(try desk.names(in: ending).contains(target), "\(page) → \(target)")
                }
                let isIndex = page == "index." + ending
                #expect(isIndex || text.contains("index." + ending), "\(page) has no way back")
                for other in pages where isIndex && other != page {
                    #expect(text.contains(other), "the list lacks \(other)")
                }
            }
        }
    }

    /// What a page links to or shows.
    private static func targets(in text: String, ending: String) -> [String] {
        let mark = ending == "html" ? "<a href=\"" : "]("
        return text.components(separatedBy: mark).dropFirst().map {
            String($0.prefix { $0 != "\"" && $0 != ")" })
        }
    }

    @Test func plotsStandBesideTheirText() throws {
        let desk = try ReportStage()
        let answer = try desk.run("report", "pilot", "welkom-1", "--markdown", "md", "--json")
        let plots = try desk.names(in: "md").filter { $0.hasSuffix(".svg") }
        #expect(plots.count >= 4)
        for plot in plots {
            #expect(answer.output.contains("\"md/\(plot)\""))
            let source = try desk.stage.text(of: "md/" + plot)
            #expect(source.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
            #expect(source.contains("prefers-color-scheme:dark") && !source.contains("<script"))
        }
    }

    @Test func onePageIsOneFile() throws {
        let desk = try ReportStage()
        try desk.run("report", "overview", "--html", "a/o.html", "--markdown", "p.md")
        #expect(try desk.names(in: "a") == ["o.html"])
        let page = try desk.stage.text(of: "a/o.html")
        #expect(!page.contains("<a href") && page.contains("<!doctype html>"))
        #expect(try desk.stage.text(of: "p.md").contains("](p-1.svg)"))
        let refused = desk.stage.cxpilot("report", "--html", "all.html")
        #expect(refused.exitCode == 64 && refused.errors.contains("all.html"))
        let misplaced = desk.stage.cxpilot("report", "roadmap", "welkom-1")
        #expect(misplaced.exitCode == 64 && misplaced.errors.contains("welkom-1"))
        try desk.run("report", "overview", "--html", "a.html/")
        #expect(try desk.names(in: "a.html") == ["overview.html"])
    }

    @Test func theSamePagesTwice() throws {
        let desk = try ReportStage()
        for folder in ["one", "two"] {
            try desk.run("report", "--html", folder, "--markdown", folder, "--language", "en")
        }
        for name in try desk.names(in: "one") {
            #expect(
                try desk.stage.text(of: "one/" + name) == desk.stage.text(of: "two/" + name),
                "\(name)")
        }
    }

    private static let printing = """
        for word; do case $word in
            --print-to-pdf=*) out=${word#--print-to-pdf=} ;;
            file:*) page=${word#file://} ;;
        esac; done
        echo "$HOME" >> "$(dirname "$0")/homes"
        { printf '%%PDF-1.4 '; grep -c '<a href' "$page"; } > "$out"
        """

    @Test func printedByTheBrowserOnThePath() throws {
        let desk = try ReportStage()
        let programs = try desk.program("chromium-browser", Self.printing)
        let answer = desk.stage.run(
            ["report", "--pdf", "pdf"], environment: ["PATH": "/nowhere:" + programs])
        #expect(answer.exitCode == 0, "\(answer.errors)")
        #expect(answer.output.contains(programs + "/chromium-browser"))
        #expect(try desk.names(in: "pdf").contains("overview.pdf"))
        #expect(try desk.stage.text(of: "pdf/overview.pdf") == "%PDF-1.4 0\n")
        let homes = try desk.stage.text(of: "programs/homes").split(separator: "\n")
        #expect(!homes.isEmpty)
        for home in homes { #expect(!FileManager.default.fileExists(atPath: String(home))) }
    }

    @Test func withoutABrowserTheRemedyIsTold() throws {
        let desk = try ReportStage()
        let answer = desk.stage.run(
            ["report", "--pdf", "pdf", "--language", "en"], environment: ["PATH": "/nowhere"])
        #expect(answer.exitCode == 1 && answer.errors.contains("apt-get install chromium"))
        #expect(!FileManager.default.fileExists(atPath: desk.stage.folder.path + "/pdf"))
        let broken = try desk.program("chromium", "exit 3")
        let failed = desk.stage.run(
            ["report", "overview", "--pdf", "o.pdf", "--language", "en"],
            environment: ["PATH": broken])
        #expect(failed.exitCode == 1 && failed.errors.contains("printed no page (3)"))
        #expect(!FileManager.default.fileExists(atPath: desk.stage.folder.path + "/o.pdf"))
    }
}
