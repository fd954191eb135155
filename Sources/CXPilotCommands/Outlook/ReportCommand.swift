import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Writes the pages that people look at.
struct ReportCommand: AnsweringCommand {
    /// Which pages.
    enum Page: String, ExpressibleByArgument, CaseIterable {
        case all, overview, pilot, journey, roadmap
    }

    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Pages for the meeting, as HTML or Markdown.",
        discussion: """
            Each page is one file that needs nothing else. Without a folder the page is printed \
            as Markdown.

              cxpilot report --html report/
              cxpilot report pilot welkom-1 --markdown report/
            """)

    @Argument(help: "all, overview, pilot, journey or roadmap.")
    var page = Page.all

    @Argument(help: "Which pilot or journey. Default: all of them.")
    var element: String?

    @Option(help: ArgumentHelp("Write HTML into this folder.", valueName: "folder"))
    var html: String?

    @Option(help: ArgumentHelp("Write Markdown into this folder.", valueName: "folder"))
    var markdown: String?

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        let outlook = try Outlook(of: revision, in: store, on: situation.day)
        let language = situation.language(of: revision.blueprint)
        let book = ReportBook(outlook: outlook, store: store, language: language)
        let reports = try book.reports(page, element: element)
        guard html != nil || markdown != nil else {
            return CommandAnswer(
                reports.map { MarkdownRenderer().render($0.report) }.joined(separator: "\n"))
        }
        var written: [String] = []
        for (name, report) in reports {
            if let html {
                written.append(
                    try write(HTMLRenderer().render(report), html, name + ".html", situation))
            }
            if let markdown {
                written.append(
                    try write(MarkdownRenderer().render(report), markdown, name + ".md", situation))
            }
        }
        return situation.answer(
            Wording(language),
            "report", ["files": .array(written.map(JSONValue.string))],
            written.joined(separator: "\n"))
    }

    private func write(
        _ text: String, _ folder: String, _ name: String, _ situation: Situation
    ) throws(FileError) -> String {
        let shown = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        try FileWriting.write(text, to: situation.path(shown), named: shown)
        return shown
    }
}
