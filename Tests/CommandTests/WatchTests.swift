import Foundation
import Testing

@testable import CXPilotCommands

/// `check --watch` answers again when a file changes, and not before.
@Suite struct WatchTests {
    private static let text = """
        cxpilot: 1
        blueprint: kijk
        title: Kijk
        language: nl
        customers: 10
        team: [{discipline: crm, lead: Mei}]

        """

    @Test func aChangedFileIsCheckedAgain() async throws {
        let stage = try Stage()
        try stage.write(Self.text, to: "kijk.yaml")
        let first = stage.cxpilot("check", "kijk.yaml", "--watch")
        let watch = try #require(first.watch)
        #expect(!first.output.contains("CX002"))
        async let second = Task.detached { watch.answerAfterChange() }.value
        try await Task.sleep(for: .milliseconds(300))
        try stage.write(Self.text + "persona: []\n", to: "kijk.yaml")
        let answer = await second
        #expect(answer.output.contains("CX002"))
        #expect(answer.exitCode == 1)
        #expect(answer.watch != nil)
    }

    @Test func withoutWatchNothingIsWaitedFor() throws {
        let stage = try Stage()
        try stage.write(Self.text, to: "kijk.yaml")
        #expect(stage.cxpilot("check", "kijk.yaml").watch == nil)
    }

    @Test func aFileInAFolderOfFoldersCounts() throws {
        let stage = try Stage()
        let folder = stage.folder.appendingPathComponent("alle/een")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try stage.write(Self.text, to: "alle/een/kijk.yaml")
        let answer = stage.cxpilot("check", "alle", "--watch")
        let watch = try #require(answer.watch)
        try stage.write(Self.text + "nog: 1\n", to: "alle/een/kijk.yaml")
        #expect(watch.answerAfterChange().output.contains("alle/een/kijk.yaml:7:1: error CX002"))
    }
}
