import ExperienceModel

/// Finds the column of the day of the answer among those that hold dates.
struct DayFinder {
    let order: DateOrder?
    let noDay: Day?

    /// The column; nil where none holds dates, or where it is a question.
    func find(in findings: inout Findings) -> ResponseMapping.DaySource? {
        let dates = findings.free.filter { $0.isDates && !isNoDate($0) }
        guard !dates.isEmpty else { return nil }
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
