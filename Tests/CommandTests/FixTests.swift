import CXPilotCommands
import Foundation
import Testing

/// `check --fix` writes the better word back, and nothing else.
@Suite struct FixTests {
    private let stage: Stage

    init() throws {
        stage = try Stage()
        let whole = try stage.text(of: "Blueprints/eerste-stap/eerste-stap.yaml")
        try stage.write(whole.replacing("uw fiets!", with: "uw rijwiel!"), to: "fiets.yaml")
    }

    @Test func theBetterWordIsWrittenAndNothingElse() throws {
        let answer = stage.cxpilot("check", "fiets.yaml", "--fix", "--on", "2026-02-16")
        #expect(answer.errors == "cxpilot: 1 beter woord geschreven\n")
        #expect(!answer.output.contains("CX404"))
        let whole = try stage.text(of: "Blueprints/eerste-stap/eerste-stap.yaml")
        #expect(try stage.text(of: "fiets.yaml") == whole)
    }

    @Test func permissionsAndLinksStay() throws {
        let file = stage.folder.appendingPathComponent("fiets.yaml")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        let link = stage.folder.appendingPathComponent("link.yaml")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        #expect(stage.cxpilot("check", "link.yaml", "--fix").errors.contains("1 beter woord"))
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let kind = try FileManager.default.attributesOfItem(atPath: link.path)[.type]
        #expect(kind as? FileAttributeType == .typeSymbolicLink)
    }

    @Test func withoutAnAvoidedWordTheFileIsNotTouched() throws {
        try stage.write(
            try stage.text(of: "Blueprints/eerste-stap/eerste-stap.yaml"), to: "schoon.yaml")
        let path = stage.folder.appendingPathComponent("schoon.yaml").path
        let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber]
        let answer = stage.cxpilot("check", "schoon.yaml", "--fix")
        #expect(answer.errors == "cxpilot: 0 betere woorden geschreven\n")
        let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber]
        #expect(before as? Int == after as? Int)
    }
}
