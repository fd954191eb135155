import ExperienceModel
import ExperienceReports
import Foundation

/// Writes pages into a folder, or one page into a file, and remembers what it wrote.
struct ReportFiles {
    let situation: Situation
    /// The pages written so far, as the user would name them.
    private(set) var pages: [String] = []
    /// The plots beside them.
    private(set) var plots: [String] = []

    init(situation: Situation) { self.situation = situation }

    mutating func writeHTML(_ reports: [ReportBook.Page], to path: String) throws {
        let place = try place(path, ending: "html", of: reports)
        let texts = reports.mappedAtOnce { HTMLRenderer().render($0.report) }
        for (page, text) in zip(reports, texts) { try write(text, to: place.name(of: page)) }
    }

    mutating func writeMarkdown(_ reports: [ReportBook.Page], to path: String) throws {
        let place = try place(path, ending: "md", of: reports)
        let documents = reports.mappedAtOnce {
            MarkdownRenderer().document($0.report, named: Self.stem(of: place.name(of: $0)))
        }
        for (page, document) in zip(reports, documents) {
            let name = place.name(of: page)
            for plot in document.plots {
                let file = place.folder + plot.file
                try FileWriting.write(plot.source, to: situation.path(file), named: file)
                plots.append(file)
            }
            try write(document.text, to: name)
        }
    }

    /// Links lead nowhere on paper, so these pages have none.
    mutating func printPDF(
        _ reports: [ReportBook.Page], to path: String, by printer: PagePrinter
    ) throws {
        let place = try place(path, ending: "pdf", of: reports)
        for page in reports {
            let name = place.name(of: page)
            let bytes = try printer.pdf(of: HTMLRenderer().render(page.report))
            try FileWriting.write(bytes, to: situation.path(name), named: name)
            pages.append(name)
        }
    }

    private mutating func write(_ text: String, to name: String) throws(FileError) {
        try FileWriting.write(text, to: situation.path(name), named: name)
        pages.append(name)
    }

    /// Where pages go: a folder, or the one file of the one page.
    private struct Place: Sendable {
        /// With a stroke at its end; empty where there is none.
        var folder: String
        var ending: String
        /// The file itself, where one was named.
        var file: String?

        func name(of page: ReportBook.Page) -> String {
            file ?? folder + page.name.file + "." + ending
        }
    }

    /// A name with the ending of its form is a file, unless there is a folder of that name.
    private func place(
        _ path: String, ending: String, of reports: [ReportBook.Page]
    ) throws(CommandError) -> Place {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
            atPath: situation.path(path), isDirectory: &isFolder)
        let isFile =
            path.lowercased().hasSuffix("." + ending) && !(exists && isFolder.boolValue)
        guard isFile else {
            let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
            return Place(folder: folder, ending: ending)
        }
        guard reports.count == 1 else {
            throw .usage(
                "'\(path)' takes one page, and these are \(reports.count); name a folder, or one "
                    + "page as: cxpilot report overview",
                "'\(path)' is voor één pagina, en dit zijn er \(reports.count); noem een map, of "
                    + "één pagina zo: cxpilot report overview")
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return Place(folder: folder, ending: ending, file: path)
    }

    /// `overview` of `pages/overview.md`.
    private static func stem(of name: String) -> String {
        ((name as NSString).lastPathComponent as NSString).deletingPathExtension
    }
}
