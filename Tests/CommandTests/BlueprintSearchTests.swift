import CXPilotCommands
import Foundation
import Testing

/// What a path stands for when `check` looks for blueprints.
@Suite struct BlueprintSearchTests {
    private static func text(_ id: String) -> String {
        """
        cxpilot: 1
        blueprint: \(id)
        title: Kijk
        language: nl
        customers: 10
        team: [{discipline: crm, lead: Mei}]
        fout: 1

        """
    }

    private func checked(_ files: [String: String], _ path: String = ".") throws -> [String] {
        let stage = try Stage()
        for (name, text) in files {
            let file = stage.folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try stage.write(text, to: name)
        }
        try FileManager.default.removeItem(at: stage.folder.appendingPathComponent("Blueprints"))
        let lines = stage.cxpilot("check", path).output.split(separator: "\n")
        return lines.filter { $0.contains("error CX002") }.compactMap {
            $0.split(separator: ":").first.map(String.init)
        }
    }

    @Test func foldersBelowAreCheckedToo() throws {
        let files = ["a/b/een.yaml": Self.text("een"), "c/twee.yaml": Self.text("twee")]
        #expect(try checked(files) == ["./a/b/een.yaml", "./c/twee.yaml"])
    }

    @Test func aBlueprintAboveHidesNoneBelow() throws {
        let files = ["een.yaml": Self.text("een"), "c/twee.yaml": Self.text("twee")]
        #expect(try checked(files) == ["./c/twee.yaml", "./een.yaml"])
    }

    @Test func twoBlueprintsInAFolderAreTwo() throws {
        let files = ["een.yaml": Self.text("een"), "twee.yaml": Self.text("twee")]
        #expect(try checked(files) == ["./een.yaml", "./twee.yaml"])
    }

    @Test func otherYAMLIsPassedOver() throws {
        let files = ["compose.yaml": "services: {}\n", "c/twee.yaml": Self.text("twee")]
        #expect(try checked(files) == ["./c/twee.yaml"])
    }
}
