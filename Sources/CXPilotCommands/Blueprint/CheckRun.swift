import BlueprintRules
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// One check of everything that paths stand for.
struct CheckRun {
    private var files: [[(path: String, bytes: [UInt8])]]
    private let memory: Memory
    private(set) var blueprints: [CheckedBlueprint]
    let language: Language

    init(_ paths: [String], in situation: Situation) throws {
        let memory = Memory(situation)
        let search = BlueprintSearch(situation: situation)
        files = try paths.flatMap { try search.blueprints(at: $0) }
        blueprints = files.map { CheckedBlueprint($0, in: situation, memory: memory) }
        language = blueprints.last?.source.language ?? situation.language()
        self.memory = memory
    }

    var findings: [Finding] { blueprints.flatMap(\.findings) }
    /// What passes, with its figure.
    var passes: [Finding] { blueprints.compactMap(\.check).flatMap(\.passes) }
    var fileCount: Int { files.map(\.count).reduce(0, +) }
    /// Why the rules that look back had nothing to look at, nil where nothing went wrong.
    var trouble: String? { memory.trouble?.message(in: language) }

    /// Parts in place, of all blueprints together; nil where one could not be read.
    var readiness: FindingsText.Readiness? {
        let steps = blueprints.compactMap(\.check?.readiness)
        guard steps.count == blueprints.count else { return nil }
        return FindingsText.Readiness(
            inPlace: steps.map(\.inPlace).reduce(0, +), parts: steps.map(\.needed).reduce(0, +))
    }

    /// Writes better words back into the files and checks again; says how many were written.
    mutating func fix(in situation: Situation) throws(FileError) -> String {
        var count = 0
        for index in files.indices {
            let fixed = BlueprintFixer.fix(files[index], by: blueprints[index].findings)
            guard fixed.count > 0 else { continue }
            for (old, new) in zip(files[index], fixed.files) where old.bytes != new.bytes {
                try FileWriting.rewrite(
                    new.bytes, of: situation.path(new.path), named: new.path)
            }
            count += fixed.count
            files[index] = fixed.files
            blueprints[index] = CheckedBlueprint(fixed.files, in: situation, memory: memory)
        }
        let words = Wording(language)
        return words.say(
            count == 1 ? "1 better word written" : "\(count) better words written",
            count == 1 ? "1 beter woord geschreven" : "\(count) betere woorden geschreven")
    }
}
