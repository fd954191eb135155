import ExperienceModel

/// The findings that one page lists, worst first, and where they stand on it.
struct PageFindings {
    private let listed: [ElementFinding]
    private let more: Int
    private let words: Wording
    private let blueprint: Blueprint

    /// More findings than these make a list that nobody reads.
    private static let most = 24

    /// Those findings that are about one of these elements.
    init(
        _ findings: [ElementFinding], about paths: [String], in blueprint: Blueprint,
        _ words: Wording
    ) {
        let own = findings.filter { finding in paths.contains { finding.isAbout($0) } }
        let sorted = Finding.Severity.allCases.sorted(by: >).flatMap { severity in
            own.filter { $0.finding.severity == severity }
        }
        self.listed = Array(sorted.prefix(Self.most))
        self.more = sorted.count - listed.count
        self.words = words
        self.blueprint = blueprint
    }

    /// How many are listed.
    var count: Int { listed.count }

    /// Whether there is nothing to list.
    var isEmpty: Bool { listed.isEmpty }

    /// The marks of an element and its parts, each code once.
    func marks(_ path: String, codes prefix: String = "CX") -> [JourneyFigure.Mark] {
        var marks: [JourneyFigure.Mark] = []
        for (index, finding) in listed.enumerated() where finding.isAbout(path) {
            let code = finding.finding.code
            guard code.hasPrefix(prefix), !marks.contains(where: { $0.code == code }) else {
                continue
            }
            marks.append(
                JourneyFigure.Mark(
                    code: code, state: state(finding.finding.severity), number: index + 1))
        }
        return marks
    }

    /// The list of them, or that there are none.
    func section(width: Section.Width) -> Section {
        let label = words.say("FINDINGS", "BEVINDINGEN")
        guard !listed.isEmpty else {
            return Section(
                heading: words.say("No findings", "Geen bevindingen"), label: label,
                blocks: [
                    .paragraphs([
                        Phrase(
                            words.say(
                                "check found nothing to mend here.",
                                "check vond hier niets om te herstellen."))
                    ])
                ], width: width)
        }
        return Section(
            heading: heading, label: label,
            blocks: [.findings(listed.map { line($0.finding) })] + rest, width: width)
    }

    private var heading: String {
        let count = listed.count + more
        let noun =
            count == 1
            ? words.say("finding", "bevinding") : words.say("findings", "bevindingen")
        return words.capitalised("\(words.figures.word(count)) \(noun)")
    }

    private var rest: [Block] {
        guard more > 0 else { return [] }
        let count = words.figures.count(more)
        return [
            .paragraphs([
                Phrase(
                    words.say("And \(count) more; all of them: ", "En nog \(count); allemaal: "))
                    + .code("cxpilot check")
            ])
        ]
    }

    private func line(_ finding: Finding) -> FindingLine {
        FindingLine(
            code: finding.code, state: state(finding.severity), severity: word(finding.severity),
            text: words.capitalised(words.naming(finding.message, in: blueprint)),
            remedy: finding.hint.map(words.capitalised))
    }

    private func state(_ severity: Finding.Severity) -> State {
        switch severity {
        case .error: .stop
        case .warning: .iterate
        case .info, .note: .planned
        }
    }

    private func word(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: words.say("error", "fout")
        case .warning: words.say("warning", "waarschuwing")
        case .info, .note: words.say("remark", "opmerking")
        }
    }
}
