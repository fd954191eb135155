// swift-tools-version:6.2
import PackageDescription

// The targets stand in the order in which data flows; Sources/README.md draws them, and the
// house-rules test holds every import to the dependencies named here.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "cxpilot",
    products: [
        .executable(name: "cxpilot", targets: ["cxpilot"]),
        .library(
            name: "CXPilot",
            targets: [
                "ExperienceModel", "ExperienceText", "BlueprintRules", "ExperienceStore",
                "PilotStatistics", "PilotEvaluation", "RolloutPlanning", "ExperienceReports",
            ]),
    ],
    dependencies: [
        // Command line: usage errors with exit code 64, grouped help, completions.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // YAML with the line and column of every node.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        // SQLite with migrations, transactions and a busy timeout, on the system's library.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // SHA-256 of plans, revisions and log entries; HMAC-SHA-256 of respondents.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // erf and logGamma, the ground of the distribution functions.
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        // The heap of the rollout planner.
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    ],
    targets: [
        // The nouns.
        .target(name: "ExperienceModel", swiftSettings: settings),
        // Text in: blueprints (YAML) and responses (CSV).
        .target(
            name: "ExperienceText", dependencies: ["ExperienceModel", "Yams"],
            swiftSettings: settings),
        // What `check` has to say about a blueprint.
        .target(
            name: "BlueprintRules", dependencies: ["ExperienceModel", "PilotStatistics"],
            swiftSettings: settings),
        // The team's memory: one SQLite file.
        .target(
            name: "ExperienceStore",
            dependencies: [
                "ExperienceModel",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Schema/README.md"], swiftSettings: settings),
        // Numbers to numbers.
        .target(
            name: "PilotStatistics",
            dependencies: [.product(name: "RealModule", package: "swift-numerics")],
            swiftSettings: settings),
        // From a frozen plan and tallies to a read-out.
        .target(
            name: "PilotEvaluation", dependencies: ["ExperienceModel", "PilotStatistics"],
            swiftSettings: settings),
        // From decisions and capacity to dated waves.
        .target(
            name: "RolloutPlanning",
            dependencies: [
                "ExperienceModel",
                .product(name: "HeapModule", package: "swift-collections"),
            ],
            swiftSettings: settings),
        // What we have to say, and the ways of laying it out.
        .target(
            name: "ExperienceReports", dependencies: ["ExperienceModel"], swiftSettings: settings),
        // The whole tool as one function: arguments in, answer out.
        .target(
            name: "CXPilotCommands",
            dependencies: [
                "ExperienceModel", "ExperienceText", "BlueprintRules", "ExperienceStore",
                "PilotStatistics", "PilotEvaluation", "RolloutPlanning", "ExperienceReports",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        // Prints the answer and exits.
        .executableTarget(
            name: "cxpilot", dependencies: ["CXPilotCommands"], swiftSettings: settings),
        // Measures the engines; never shipped.
        .executableTarget(
            name: "cxpilot-benchmark",
            dependencies: [
                "ExperienceModel", "ExperienceText", "BlueprintRules", "PilotStatistics",
                "PilotEvaluation", "RolloutPlanning",
            ],
            swiftSettings: settings),

        // Golden files, transcripts, and where the shared data lie.
        .target(
            name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "ExperienceModelTests", dependencies: ["ExperienceModel"],
            swiftSettings: settings),
        .testTarget(
            name: "ExperienceTextTests",
            dependencies: ["ExperienceModel", "ExperienceText", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "BlueprintRulesTests",
            dependencies: ["ExperienceModel", "ExperienceText", "BlueprintRules", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "ExperienceStoreTests",
            dependencies: [
                "ExperienceModel", "ExperienceStore", "TestSupport",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "PilotStatisticsTests",
            dependencies: [
                "PilotStatistics", "TestSupport",
                .product(name: "RealModule", package: "swift-numerics"),
            ],
            exclude: ["References"], swiftSettings: settings),
        // The reference cases of the statistics, numbers and decisions alike.
        .testTarget(
            name: "ReferenceTests",
            dependencies: ["ExperienceModel", "PilotEvaluation", "PilotStatistics"],
            exclude: ["References"], swiftSettings: settings),
        .testTarget(
            name: "PilotEvaluationTests",
            dependencies: [
                "ExperienceModel", "PilotEvaluation", "PilotStatistics", "cxpilot-benchmark",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "RolloutPlanningTests",
            dependencies: [
                "ExperienceModel", "RolloutPlanning", "TestSupport", "cxpilot-benchmark",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ExperienceReportsTests",
            dependencies: ["ExperienceModel", "ExperienceReports", "TestSupport"],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "ExperienceModel", "ExperienceText", "BlueprintRules", "ExperienceReports",
                "CXPilotCommands", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Transcripts"], swiftSettings: settings),
        .testTarget(
            name: "HouseRulesTests", dependencies: ["TestSupport"], swiftSettings: settings),
    ]
)
