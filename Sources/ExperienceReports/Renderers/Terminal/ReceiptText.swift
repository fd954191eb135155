public import ExperienceModel

/// What `import` prints: how the file was read, and what became of every row.
public struct ReceiptText {
    private static let longestQuestion = 60

    private let style: TerminalStyle
    private let words: Wording

    /// Lays receipts out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen; every line ends with a line feed.
    ///
    /// - Parameters:
    ///   - standing: where the pilot stands now; nil where that was not asked.
    ///   - next: a command worth typing next.
    public func render(
        _ receipt: ImportReceipt, standing: ImportStanding? = nil, next: String? = nil
    ) -> String {
        var page = TerminalPage(style)
        if receipt.isTrial {
            page.paragraph(TerminalText(words.trial, .yellow))
            page.blank()
        }
        addReading(of: receipt, to: &page)
        page.blank()
        addBalance(of: receipt, to: &page)
        page.blank()
        addReasons(of: receipt, to: &page)
        page.blank()
        addNotes(of: receipt, to: &page)
        page.blank()
        addArms(of: receipt, to: &page)
        if let standing { page.add(standing, words) }
        for (dimension, labels) in receipt.unknownLabels.sorted(by: { $0.key < $1.key }) {
            page.add(
                label: words.newLabel,
                TerminalText(dimension + ": " + labels.sorted().joined(separator: ", ")))
        }
        if let next { page.add(next: next, words) }
        return page.text
    }

    private func addReading(of receipt: ImportReceipt, to page: inout TerminalPage) {
        let form = words.form(
            receipt.profile, encoding: receipt.encoding, separator: receipt.separator,
            headerRows: receipt.headerRows)
        page.paragraph(TerminalText(receipt.file, .bold) + TerminalText(": " + form), hanging: 2)
        if let because = receipt.because, receipt.profile != "plain" || receipt.isTrial {
            page.paragraph(TerminalText(because, .faint), indent: 2)
        }
        guard !receipt.columns.isEmpty else { return }
        // A trial is to be checked, so it says why each column was used so.
        if receipt.isTrial, receipt.columns.contains(where: { $0.because != nil }) {
            var table = TerminalTable(columns: [.init(isWhole: true), .init(), .init(gap: 3)])
            table.rows = receipt.columns.map { use in
                [
                    TerminalText(use.role), TerminalText(named(use)),
                    TerminalText(use.because ?? "", .faint),
                ]
            }
            for line in table.lines(width: style.width) { page.line(line) }
        } else {
            let columns = receipt.columns.map { "\($0.role) = \(named($0))" }
            page.paragraph(TerminalText(columns.joined(separator: ", "), .faint), indent: 2)
        }
    }

    /// A column by its heading, with its question where the heading does not say it.
    private func named(_ use: ColumnUse) -> String {
        guard let question = use.question else { return use.column }
        let isLong = question.count > Self.longestQuestion
        let text = isLong ? question.prefix(Self.longestQuestion) + "…" : question[...]
        return use.column + " (" + words.quoted(String(text)) + ")"
    }

    private func addNotes(of receipt: ImportReceipt, to page: inout TerminalPage) {
        for note in receipt.notes {
            page.prose(TerminalText(note), after: TerminalText("  - "), hanging: 4)
        }
    }

    /// rows = counted + updated + unchanged + did not count.
    private func addBalance(of receipt: ImportReceipt, to page: inout TerminalPage) {
        let parts: [(count: Int, word: String, ink: TerminalInk)] = [
            (receipt.updated, words.updatedWord, .plain),
            (receipt.unchanged, words.unchangedWord, .plain),
            (receipt.rejected, words.rejectedWord(receipt.rejected), .yellow),
        ]
        let shown =
            [
                (receipt.rows, words.rowsWord(receipt.rows), TerminalInk.plain),
                (receipt.counted, words.countedWord, .green),
            ] + parts.filter { $0.count > 0 }
        var line = TerminalText()
        for (count, word, ink) in shown {
            let part = TerminalText(words.figures.count(count) + " " + word, ink)
            if line.width + 3 + part.width > style.width {
                page.line(line)
                line = TerminalText()
            }
            line += TerminalText(line.isEmpty ? "  " : "   ") + part
        }
        page.line(line)
    }

    private func addReasons(of receipt: ImportReceipt, to page: inout TerminalPage) {
        guard !receipt.reasons.isEmpty else { return }
        var table = TerminalTable(columns: [
            .init(alignment: .right), .init(gap: 1), .init(heading: words.firstLines, gap: 3),
            .init(heading: words.why, gap: 3),
        ])
        table.rows = receipt.reasons.map { reason in
            let lines = reason.lines.prefix(3).map(String.init).joined(separator: ", ")
            let isMore = reason.rows > min(reason.lines.count, 3)
            return [
                TerminalText(words.figures.count(reason.rows), .yellow),
                TerminalText(reason.code, .yellow),
                TerminalText(lines + (isMore ? ", …" : "")), TerminalText(reason.reason),
            ]
        }
        page.add(table, label: words.didNotCount)
        guard let rejectedFile = receipt.rejectedFile else { return }
        page.paragraph(
            TerminalText(words.rejectedRows + " ", .faint) + TerminalText(rejectedFile), indent: 2)
    }

    private func addArms(of receipt: ImportReceipt, to page: inout TerminalPage) {
        guard !receipt.answersPerArm.isEmpty else { return }
        guard receipt.answersPerMetric.count > 1 else {
            return page.add(label: words.armsLabel, TerminalText(arms(receipt.answersPerArm)))
        }
        // A row may answer one metric and not another, so each has numbers of its own.
        let metrics = receipt.answersPerMetric.sorted { $0.key < $1.key }
        for (place, told) in metrics.enumerated() {
            page.add(
                label: place == 0 ? words.armsLabel : "",
                TerminalText("\(told.key): " + arms(told.value)))
        }
    }

    /// `30 control, 28 welkom; 58 answers in all`.
    private func arms(_ answers: [String: Int]) -> String {
        let arms = answers.sorted { $0.key < $1.key }
        let texts = arms.map { "\(words.figures.count($0.value)) \($0.key)" }
        let total = words.answers(arms.map(\.value).reduce(0, +))
        return texts.joined(separator: ", ") + "; " + words.inAll(total)
    }
}

extension Wording {
    fileprivate var trial: String {
        say("TRIAL: nothing was stored", "PROEF: er is niets opgeslagen")
    }
    fileprivate func rowsWord(_ rows: Int) -> String {
        say(rows == 1 ? "row" : "rows", rows == 1 ? "rij" : "rijen")
    }
    fileprivate var countedWord: String { say("counted", "geteld") }
    fileprivate var updatedWord: String { say("updated", "bijgewerkt") }
    fileprivate var unchangedWord: String { say("unchanged", "ongewijzigd") }
    fileprivate func rejectedWord(_ rows: Int) -> String {
        say("did not count", rows == 1 ? "telde niet mee" : "telden niet mee")
    }
    fileprivate var didNotCount: String { say("DID NOT COUNT", "TELDEN NIET MEE") }
    fileprivate var firstLines: String { say("first lines", "eerste regels") }
    fileprivate var why: String { say("why", "waarom") }
    fileprivate var armsLabel: String { say("ARMS", "GROEPEN") }
    fileprivate var newLabel: String { say("NEW LABELS", "NIEUWE LABELS") }
    fileprivate var rejectedRows: String {
        say("the rows, with the reason in front:", "de rijen, met de reden ervoor:")
    }

    fileprivate func inAll(_ answers: String) -> String {
        say("\(answers) in all", "samen \(answers)")
    }

    /// `plain CSV, UTF-8, separator “;”, 1 header row`.
    fileprivate func form(
        _ profile: String, encoding: String?, separator: String, headerRows: Int
    ) -> String {
        let kind = [profile == "plain" ? say("plain CSV", "gewone CSV") : profile, encoding]
            .compactMap(\.self).joined(separator: ", ")
        let mark = separator == "\t" ? say("tab", "tab") : quoted(separator)
        let rows = figures.count(headerRows)
        let header =
            headerRows == 1
            ? say("\(rows) header row", "\(rows) kopregel")
            : say("\(rows) header rows", "\(rows) kopregels")
        return say("\(kind), separator \(mark), ", "\(kind), scheidingsteken \(mark), ")
            + header
    }
}
