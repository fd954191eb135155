import ExperienceModel

/// The words around findings; severities in a finding's first line stay as editors know them.
extension Wording {
    var whyLabel: String { say("Why:", "Waarom:") }
    var hintLabel: String { say("hint:", "tip:") }
    var noFindings: String { say("no findings", "geen bevindingen") }

    /// `5 warnings`.
    func count(_ count: Int, of severity: Finding.Severity) -> String {
        let isOne = count == 1
        let word =
            switch severity {
            case .error: isOne ? say("error", "fout") : say("errors", "fouten")
            case .warning:
                isOne ? say("warning", "waarschuwing") : say("warnings", "waarschuwingen")
            case .note: say("in order", "in orde")
            case .info: isOne ? say("info", "opmerking") : say("info", "opmerkingen")
            }
        return figures.count(count) + " " + word
    }

    /// `in 2 files`.
    func inFiles(_ files: Int) -> String {
        let word = files == 1 ? say("file", "bestand") : say("files", "bestanden")
        return "in " + figures.count(files) + " " + word
    }
}

extension Wording {
    /// `warning`, `waarschuwing`.
    func name(of severity: Finding.Severity) -> String {
        switch severity {
        case .error: say("error", "fout")
        case .warning: say("warning", "waarschuwing")
        case .info: say("info", "opmerking")
        case .note: say("note", "in orde")
        }
    }
}
