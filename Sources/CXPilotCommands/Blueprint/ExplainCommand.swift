import ArgumentParser
import BlueprintRules
import ExperienceModel
import ExperienceReports

/// Says why a rule of `check` exists.
struct ExplainCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Why a rule of check exists, and what to do.",
        discussion: """
            Without a code all rules are listed.

              cxpilot explain CX502
            """)

    @Argument(help: "The code of the rule.")
    var code: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let language = situation.language(of: situation.newestBlueprint())
        let rules = RuleCatalogue.descriptions(in: language)
        let text = RuleText(language: language, style: situation.style)
        guard let code else {
            return CommandAnswer(common.json ? RuleJSON.document(rules).text : text.render(rules))
        }
        guard let rule = rules.first(where: { $0.code == code.uppercased() }) else {
            throw CommandError.unknown(("rule", "regel"), code, among: rules.map(\.code))
        }
        return CommandAnswer(common.json ? RuleJSON.document([rule]).text : text.render(rule))
    }
}
