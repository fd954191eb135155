import Foundation
import Testing

/// What the project shows on its outside.
@Suite struct ProjectTests {
    static let tree = SourceTree()

    @Test func topLevelIsFixed() {
        let fixed: Set = [
            "Package.swift", "Sources", "Tests", "Blueprints", "Scripts", "README.md", "LICENSE",
        ]
        #expect(Set(Self.tree.topLevel) == fixed)
    }

    /// The commands, as the root command names them.
    static var commands: [String] {
        tree.swiftFiles(below: "Sources/CXPilotCommands").compactMap { file in
            guard file.text.contains(": AnsweringCommand {") || file.path.contains("StatsCommand")
            else { return nil }
            let name = file.text.split(separator: "commandName: \"").dropFirst().first?
                .split(separator: "\"").first.map(String.init)
            let isCalculator = file.path.contains("/Calculators/") && name != "stats"
            return name.map { isCalculator ? "stats " + $0 : $0 }
        }.sorted()
    }

    @Test func everyCommandHasATranscript() throws {
        let folder = Self.tree.root.appendingPathComponent("Tests/CommandTests/Transcripts")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".md") }
            .compactMap { Self.tree.text(of: "Tests/CommandTests/Transcripts/" + $0) }
        let played = pages.joined()
        #expect(Self.commands.count >= 17)
        for command in Self.commands {
            #expect(played.contains("$ cxpilot \(command)"), "\(command) has no transcript")
        }
    }

    @Test func theProjectSpeaksOfItselfAlone() {
        let machine = ["/" + "work/", "/" + "root/", "/" + "home/"]
        for folder in ["Sources", "Tests"] {
            for file in Self.tree.swiftFiles(below: folder) {
                for path in machine {
                    #expect(!file.text.contains(path), "\(file.path) names \(path)")
                }
            }
        }
        for name in ["README.md", "Sources/README.md", "Blueprints/README.md"] {
            let text = Self.tree.text(of: name)
            #expect(text != nil, "\(name) is missing")
            for path in machine { #expect(text?.contains(path) != true, "\(name) names \(path)") }
        }
    }

    @Test func dependenciesAgreeWithTheTable() throws {
        let manifest = try #require(Self.tree.text(of: "Package.swift"))
        for (target, permitted) in ImportTests.permitted where !target.hasPrefix("cxpilot") {
            let own = try #require(
                manifest.components(separatedBy: "name: \"\(target)\"").dropFirst().last {
                    $0.contains("swiftSettings")
                })
            let block = own.components(separatedBy: "swiftSettings")[0]
            for sibling in ImportTests.permitted.keys
            where block.contains("\"\(sibling)\"") {
                #expect(permitted.contains(sibling), "\(target) depends on \(sibling)")
            }
        }
    }
}
