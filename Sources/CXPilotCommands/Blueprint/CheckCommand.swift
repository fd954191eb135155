import ArgumentParser
import BlueprintRules
import ExperienceModel
import ExperienceReports

/// Reads blueprints and says all there is to say about them.
struct CheckCommand: AnsweringCommand {
    /// How findings are laid out.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif
    }

    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Find what is wrong with a blueprint, all at once.",
        discussion: """
            A blueprint is one YAML file or a folder of them; a folder of such folders is all of \
            them. Exit code 1 when there is an error, with --strict also when there is a warning.

              cxpilot check Blueprints/welkom-energie
              cxpilot check . --format sarif > findings.sarif
            """)

    @Argument(help: "Files or folders.")
    var paths: [String]

    @Option(help: "text, json or sarif.")
    var format: Format?

    @Flag(help: "Let warnings fail too.")
    var strict = false

    @Flag(help: "Print what passes as well, with its figure.")
    var all = false

    @Flag(help: "Write the better word in place of an avoided one, where that is certain.")
    var fix = false

    @Flag(help: "Check again whenever a file changes.")
    var watch = false

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        var run = try CheckRun(paths, in: situation)
        let mended = fix ? try run.fix(in: situation) : nil
        let isFailed = run.findings.contains {
            $0.severity == .error || (strict && $0.severity == .warning)
        }
        return CommandAnswer(
            text(of: run, situation.style),
            errors: [run.trouble, mended].compactMap { $0 }.map { "cxpilot: " + $0 + "\n" }
                .joined(), exitCode: isFailed ? 1 : 0,
            watch: watch
                ? Watch(situation.invocation, paths: paths.map(situation.path)) : nil)
    }

    private func text(of run: CheckRun, _ style: TerminalStyle) -> String {
        let findings = all ? run.findings + run.passes : run.findings
        switch format ?? (common.json ? .json : .text) {
        case .text:
            return FindingsText(language: run.language, style: style).render(
                findings, paths: paths, files: run.fileCount, readiness: run.readiness)
        case .json: return FindingsJSON.document(findings, readiness: run.readiness).text
        case .sarif:
            let rules = RuleCatalogue.descriptions(in: run.language)
            return FindingsSARIF.document(findings, version: CXPilot.version, rules: rules).text
        }
    }
}
