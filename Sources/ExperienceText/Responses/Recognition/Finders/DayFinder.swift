import ExperienceModel

/// Finds the column of the day of the answer among those that hold dates.
struct DayFinder {
    let order: DateOrder?
    let noDay: Day?

    /// The column; nil where none holds dates, or where it is a question.
    func find(in findings: inout Findings) -> ResponseMapping.DaySource? {
        let dates = findings.free.filter {
            $0.isDates && !isNoDate($0) || $0.isDayNumbers && Self.speaksOfDay($0)
        }
        guard !dates.isEmpty else {
            askForUnread(in: &findings)
            return nil
        }
        let headed = dates.filter { HeadingWords.day.contains($0.folded) }
        let others = dates.filter { column in
            !HeadingWords.otherDays.contains { column.folded.contains($0) }
        }
        let chosen =
            dates.count == 1 && !others.isEmpty
            ? dates[0]
            : headed.count == 1 ? headed[0] : nil
        guard let chosen else {
            ask(headed.count > 1 ? headed : dates, in: &findings)
            return nil
        }
        let because =
            dates.count == 1
            ? Phrase(
                dutch: "het is de enige kolom met datums",
                english: "it is the only column of dates")
            : Phrase(
                dutch: "haar kop spreekt van het antwoord, die van andere datums niet",
                english: "its heading speaks of the answer, those of other dates do not")
        findings.use(chosen.place, as: "day", because: because)
        return .column(findings.name(chosen.place), order: order)
    }

    /// A column that is headed as the day but holds nothing that can be read as one: to say that
    /// all answers are of today would invent their days.
    private func askForUnread(in findings: inout Findings) {
        let unread = findings.free.filter {
            $0.filled > 0 && Self.speaksOfDay($0) && !isNoDate($0) && !Self.isPartOfDate($0)
                && !Self.clocks.contains($0.folded)
        }
        guard !unread.isEmpty else { return }
        let titles = unread.map { quoted(findings.table.title($0.place)) }.joined(separator: ", ")
        let examples = QuotedText.list(unread[0].examples, most: 3)
        findings.ask(
            .init(
                "day", isNeeded: true,
                doubt: Phrase(
                    dutch: "in \(titles) staan geen datums die te lezen zijn (\(examples));"
                        + " schrijf ze als 2026-03-31, of noem één dag voor alle antwoorden",
                    english: "\(titles) holds no dates that can be read (\(examples));"
                        + " write them as 2026-03-31, or name one day for all answers"),
                choices: [.init(option: "--on DATE")]))
    }

    /// Whether the column says the day of the week, of the month or of the year, which is no date.
    private static func isPartOfDate(_ column: HeadColumn) -> Bool {
        guard ["day", "dag", "tag", "jour"].contains(column.folded) else { return false }
        return column.share { text in
            MonthNames.isWeekday(text.lowercased()) || Int(text).map { $0 <= 366 } ?? false
        } >= 0.9
    }

    /// Headings that speak of a time without a date, or of whether something was done.
    private static let clocks: Set<String> = [
        "time", "tijd", "tijdstip", "completed", "submitted", "tag", "jour",
    ]

    /// Whether the heading speaks of a day, and not of one on which nobody answered.
    private static func speaksOfDay(_ column: HeadColumn) -> Bool {
        if HeadingWords.day.contains(column.folded) { return true }
        guard !HeadingWords.otherDays.contains(where: { column.folded.contains($0) }) else {
            return false
        }
        let words = column.folded.split { !$0.isLetter }
        return words.contains { ["date", "datum", "timestamp", "tijdstempel"].contains($0) }
    }

    /// Whether all dates are the one that stands for none.
    private func isNoDate(_ column: HeadColumn) -> Bool {
        guard let noDay else { return false }
        return column.values.allSatisfy { $0.text.hasPrefix(noDay.description) }
    }

    private func ask(_ columns: [HeadColumn], in findings: inout Findings) {
        findings.ask(
            .init(
                "day", isNeeded: true,
                doubt: columns.count == 1
                    ? Phrase(
                        dutch: "deze datums lijken niet de dag van het antwoord",
                        english: "these dates do not seem the day of the answer")
                    : Phrase(
                        dutch: "meer kolommen kunnen de dag van het antwoord zijn",
                        english: "several columns may be the day of the answer"),
                choices: columns.map { findings.choice("--day", $0) }
                    + [.init(option: "--on DATE")]))
    }
}
