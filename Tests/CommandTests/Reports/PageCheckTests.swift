import CXPilotCommands
import Foundation
import Testing

/// Pages as a strict parser, a screen reader's checker and a browser see them.
///
/// `Scripts/test` installs PyPI's html5lib and axe-playwright-python outside the project and names
/// its Python in CXPILOT_PYTHON; the browser is the Chromium of the system.
@Suite(
    .serialized,
    .enabled(if: PageJudge.isThere, "there is no Chromium, or CXPILOT_PYTHON lacks html5lib or axe")
)
struct PageCheckTests {
    @Test func approvedPages() {
        let folder = Stage.project.path + "/Tests/ExperienceReportsTests/Golden"
        let faults = PageJudge.faults(in: folder)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test(arguments: ["nl", "en"])
    func pagesOfTheExample(language: String) throws {
        let desk = try ReportStage()
        try desk.run("report", "--html", "pages", "--language", language)
        let faults = PageJudge.faults(in: desk.stage.folder.path + "/pages")
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test(arguments: [(WideBlueprint.small, 1), (WideBlueprint.large, 3)])
    func pagesOfAnySize(blueprint: WideBlueprint, pilots: Int) throws {
        let stage = try Stage()
        #expect(try blueprint.fill(stage) == [])
        #expect(stage.cxpilot("report", "--html", "pages").exitCode == 0)
        // Four pilots show every kind of answers there is; the others are like them.
        let pages = stage.folder.appendingPathComponent("pages")
        for number in (pilots + 1)..<40 {
            try? FileManager.default.removeItem(
                at: pages.appendingPathComponent("pilot-pilot-\(number).html"))
        }
        for number in 2..<max(2, blueprint.personas) {
            try? FileManager.default.removeItem(
                at: pages.appendingPathComponent("persona-p-\(number).html"))
        }
        let faults = PageJudge.faults(in: pages.path)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }
}

/// `Scripts/check-pages`, where it can run.
enum PageJudge {
    private static let python = ProcessInfo.processInfo.environment["CXPILOT_PYTHON"] ?? ""
    private static let script = Stage.project.path + "/Scripts/check-pages"

    static let isThere: Bool =
        FileManager.default.isExecutableFile(atPath: python)
        && run(["-c", "import html5lib, axe_playwright_python"]).exitCode == 0
        && ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].contains {
            FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
        }

    /// What is wrong with the pages of a folder.
    static func faults(in folder: String) -> [String] {
        let (output, exitCode) = run([script, folder])
        let faults = output.split(separator: "\n").map(String.init)
        return exitCode == 0 || !faults.isEmpty ? faults : ["exit code \(exitCode)"]
    }

    private static func run(_ arguments: [String]) -> (output: String, exitCode: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return ("", -1) }
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
    }
}
