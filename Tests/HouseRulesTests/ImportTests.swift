import Testing

/// The graph is a star: a noun in the middle, verbs around it, and one place that joins them.
@Suite struct ImportTests {
    /// What each target may import; nothing else.
    static let permitted: [String: Set<String>] = [
        "ExperienceModel": [],
        "ExperienceText": ["ExperienceModel", "Yams", "Foundation"],
        "BlueprintRules": ["ExperienceModel", "PilotStatistics", "Foundation"],
        "ExperienceStore": ["ExperienceModel", "GRDB", "GRDBSQLite", "Crypto", "Foundation"],
        "PilotStatistics": ["RealModule", "Foundation"],
        "PilotEvaluation": ["ExperienceModel", "PilotStatistics", "Foundation"],
        "RolloutPlanning": ["ExperienceModel", "HeapModule", "Foundation", "Synchronization"],
        "ExperienceReports": ["ExperienceModel", "Foundation"],
        "CXPilotCommands": [
            "ExperienceModel", "ExperienceText", "BlueprintRules", "ExperienceStore",
            "PilotStatistics", "PilotEvaluation", "RolloutPlanning", "ExperienceReports",
            "ArgumentParser", "Foundation",
        ],
        "cxpilot": ["CXPilotCommands", "Foundation"],
        "cxpilot-benchmark": [
            "ExperienceModel", "ExperienceText", "BlueprintRules", "PilotStatistics",
            "PilotEvaluation", "RolloutPlanning", "Foundation",
        ],
    ]

    static let files = SourceTree().swiftFiles(below: "Sources")

    @Test func everyTargetIsInTheTable() {
        #expect(Set(Self.files.map(\.target)) == Set(Self.permitted.keys))
    }

    @Test(arguments: permitted.keys.sorted())
    func importsOnlyWhatItMay(target: String) {
        let own = Self.files.filter { $0.target == target }
        #expect(!own.isEmpty)
        for file in own {
            let forbidden = file.imports.subtracting(Self.permitted[target] ?? [])
            #expect(forbidden.isEmpty, "\(file.path) imports \(forbidden.sorted())")
        }
    }

    @Test func noArrowBetweenVerbsButToStatistics() {
        let joining: Set = ["CXPilotCommands", "cxpilot", "cxpilot-benchmark", "ExperienceModel"]
        let verbs = Set(Self.permitted.keys).subtracting(joining)
        for file in Self.files where verbs.contains(file.target) {
            let arrows = file.imports.intersection(verbs).subtracting(["PilotStatistics"])
            #expect(arrows.isEmpty, "\(file.path) points at \(arrows.sorted())")
        }
    }

    @Test func statisticsKnowNoCustomers() {
        for file in Self.files where file.target == "PilotStatistics" {
            #expect(!file.imports.contains("ExperienceModel"), "\(file.path)")
        }
    }

    @Test func importsAreSeen() {
        let file = SourceTree.File(
            path: "Sources/X/a.swift",
            text: "import A\npublic import B\n@testable import C\n// import D\n    an import E"
        )
        #expect(file.imports == ["A", "B", "C"])
    }
}
