import BlueprintRules
import ExperienceModel
import ExperienceText

/// A blueprint as it was read, and what the rules have to say about it.
struct CheckedBlueprint {
    let source: BlueprintSource
    /// What the rules say; nil where the text could not be read as a blueprint.
    let check: BlueprintCheck?

    init(
        _ files: [(path: String, bytes: [UInt8])], in situation: Situation, memory: Memory
    ) {
        let source = BlueprintReader.read(files, language: situation.options.language)
        self.source = source
        self.check = source.reading.value.map { blueprint in
            BlueprintChecker.checkWithPlans(
                blueprint, sources: source.sources, language: source.language, on: situation.day,
                history: memory.history(of: blueprint))
        }
    }

    /// Everything found by the reader and the rules, sorted by place.
    var findings: [Finding] { (source.reading.findings + (check?.findings ?? [])).sorted() }

    /// Whether the text breaks the language, so that it cannot be kept.
    var breaksLanguage: Bool {
        findings.contains { $0.severity == .error && $0.code.hasPrefix("CX0") }
    }
}
