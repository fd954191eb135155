import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Writes the pages that people look at.
struct ReportCommand: AnsweringCommand {
    /// Which pages.
    enum Page: String, ExpressibleByArgument, CaseIterable {
        case all, overview, pilot, journey, persona, roadmap
    }

    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Pages for the meeting, as HTML, Markdown or PDF.",
        discussion: """
            Each page is one file that needs nothing else; all of them get a list of pages and \
            links to each other. A path that ends in .html, .md or .pdf is a file for one page, \
            any other a folder. Markdown has its plots as SVG files beside it. PDF is printed by \
            an installed Chromium. Without a path the page is printed as Markdown.

              cxpilot report --html report/
              cxpilot report pilot welkom-1 --pdf welkom-1.pdf
              cxpilot report overview --markdown overview.md --language en
            """)

    @Argument(help: "all, overview, pilot, journey, persona or roadmap.")
    var page = Page.all

    @Argument(help: "Which pilot, journey or persona. Default: all of them.")
    var element: String?

    @Option(help: ArgumentHelp("Write HTML into this folder or file.", valueName: "path"))
    var html: String?

    @Option(help: ArgumentHelp("Write Markdown into this folder or file.", valueName: "path"))
    var markdown: String?

    @Option(help: ArgumentHelp("Print PDF into this folder or file.", valueName: "path"))
    var pdf: String?

    @Option(help: "Of which blueprint. Default: the only one.")
    var blueprint: String?

    @OptionGroup var common: CommonOptions

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let revision = try situation.revision(blueprint, in: store)
        try requireFitting()
        let printer = pdf == nil ? nil : try PagePrinter.found(in: situation)
        let outlook = try Outlook(of: revision, in: store, on: situation.day)
        let language = situation.language(of: revision.blueprint)
        let book = ReportBook(outlook: outlook, store: store, language: language)
        let pages = try book.pages(page, element: element)
        guard html != nil || markdown != nil || pdf != nil else {
            return CommandAnswer(
                pages.map { MarkdownRenderer().render($0.report) }.joined(separator: "\n"))
        }
        let linked = book.linked(pages, isWhole: page == .all)
        var files = ReportFiles(situation: situation)
        if let html { try files.writeHTML(linked, to: html) }
        if let markdown { try files.writeMarkdown(linked, to: markdown) }
        if let pdf, let printer { try files.printPDF(pages, to: pdf, by: printer) }
        return answer(files, printer, Wording(language), situation)
    }

    /// Pages of which there is one have no element.
    private func requireFitting() throws(CommandError) {
        guard let element, [.all, .overview, .roadmap].contains(page) else { return }
        throw .usage(
            "'\(element)' has no place behind '\(page.rawValue)'; "
                + "name a pilot, a journey or a persona as: cxpilot report pilot \(element)",
            "'\(element)' heeft geen plaats achter '\(page.rawValue)'; "
                + "noem een pilot, klantreis of persona zo: cxpilot report pilot \(element)")
    }

    private func answer(
        _ files: ReportFiles, _ printer: PagePrinter?, _ words: Wording, _ situation: Situation
    ) -> CommandAnswer {
        var lines = files.pages
        if !files.plots.isEmpty {
            let count = words.figures.count(files.plots.count)
            lines.append(
                files.plots.count == 1
                    ? words.say("and 1 plot as SVG", "en 1 grafiek als SVG")
                    : words.say("and \(count) plots as SVG", "en \(count) grafieken als SVG"))
        }
        if let printer {
            lines.append(
                words.say("printed by \(printer.path)", "afgedrukt door \(printer.path)"))
        }
        let all = (files.pages + files.plots).map(JSONValue.string)
        guard let printer else {
            return situation.answer(
                words, "report", ["files": .array(all)], lines.joined(separator: "\n"))
        }
        return situation.answer(
            words, "report", ["files": .array(all), "printer": .string(printer.path)],
            lines.joined(separator: "\n"))
    }
}
