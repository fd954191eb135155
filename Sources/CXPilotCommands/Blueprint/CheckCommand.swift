import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceText

/// Reads blueprints and says all there is to say about them.
struct CheckCommand: AnsweringCommand {
    /// How findings are laid out.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif
    }

    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what is wrong with a blueprint, all at once.",
        discussion: """
            A blueprint is one YAML file or a folder of them. Exit code 1 when there is an error, \
            with --strict also when there is a warning.

              cxpilot check Blueprints/welkom-energie
              cxpilot check . --format sarif > findings.sarif
            """)

    @Argument(help: "Files or folders.")
    var paths: [String]

    @Option(help: "text, json or sarif.")
    var format: Format?

    @Flag(help: "Let warnings fail too.")
    var strict = false

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        var findings: [Finding] = []
        var language = situation.language()
        var fileCount = 0
        for path in paths {
            let files = try BlueprintFiles.read(path, in: situation)
            let source = BlueprintReader.read(files, language: common.language)
            findings += source.reading.findings
            fileCount += files.count
            language = source.language
        }
        findings.sort()
        let isFailed = findings.contains {
            $0.severity == .error || (strict && $0.severity == .warning)
        }
        return CommandAnswer(
            text(of: findings, fileCount, language, situation.style), exitCode: isFailed ? 1 : 0)
    }

    private func text(
        of findings: [Finding], _ fileCount: Int, _ language: Language, _ style: TerminalStyle
    ) -> String {
        switch format ?? (common.json ? .json : .text) {
        case .text:
            FindingsText(language: language, style: style)
                .render(findings, paths: paths, files: fileCount)
        case .json: FindingsJSON.document(findings).text
        case .sarif: FindingsSARIF.document(findings, version: CXPilot.version).text
        }
    }
}
