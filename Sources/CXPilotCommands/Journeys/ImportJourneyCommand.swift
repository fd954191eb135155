import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceText
import Foundation

/// Makes the skeleton of a blueprint of what a team has already.
struct ImportJourneyCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "import-journey",
        abstract: "Make a blueprint skeleton of a Mermaid journey or a list of touchpoints.",
        discussion: """
            A .mmd file is a Mermaid journey: sections become stages, tasks touchpoints, scores 1 \
            to 5 feelings from -2 to 2, and actors personas; an actor named as a department \
            (support, klantenservice) becomes a discipline. A .csv file is a list of touchpoints, \
            one a row, with English or Dutch headings: title, stage, day, channel, reach, owner, \
            tone, text and others. What they do not tell is filled in, and marked.

              cxpilot import-journey onboarding.mmd > onboarding.yaml
              cxpilot import-journey contactpunten.csv --language nl --out reis.yaml
            """)

    @Argument(help: "A Mermaid file (.mmd) or a list (.csv).")
    var path: String

    @Option(help: "Write the blueprint there; a file that exists stays as it is.")
    var out: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let imported = try ImportedJourney(path, in: situation)
        guard let skeleton = imported.skeleton.value else {
            let text = FindingsText(language: situation.language(), style: situation.style)
                .render(imported.skeleton.findings, paths: [path])
            return CommandAnswer(errors: text, exitCode: 1)
        }
        let text = SkeletonText.text(of: skeleton, source: (path as NSString).lastPathComponent)
        guard let out else {
            return CommandAnswer(common.json ? imported.document(skeleton).text : text)
        }
        guard !FileManager.default.fileExists(atPath: situation.path(out)) else {
            throw CommandError(
                "'\(out)' exists already and stays as it is; name another file with --out",
                "'\(out)' bestaat al en blijft zoals het is; noem een ander bestand met --out")
        }
        try FileWriting.write(text, to: situation.path(out), named: out)
        if common.json { return CommandAnswer(imported.document(skeleton).text) }
        let words = situation.wording()
        let counts = words.contacts(of: skeleton.blueprint)
        return situation.answer(
            words, "import-journey", [:],
            words.say("\(out) written: \(counts)", "\(out) geschreven: \(counts)"),
            next: "cxpilot check \(out)")
    }
}

extension Wording {
    /// `2 stages and 5 touchpoints`.
    fileprivate func contacts(of blueprint: Blueprint) -> String {
        list([
            count(
                blueprint.journeys.map(\.stages.count).reduce(0, +), ("stage", "stages"),
                ("fase", "fasen")),
            count(
                blueprint.touchpoints.count, ("touchpoint", "touchpoints"),
                ("contactpunt", "contactpunten")),
        ])
    }
}
