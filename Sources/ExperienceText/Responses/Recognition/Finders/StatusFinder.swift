import ExperienceModel

/// Finds columns that say of a response that it does not count, in exports that no profile
/// knows: a status (`Partial`, `Disqualified`, `Test`), or a yes or no to "complete" or "test".
///
/// Only known words leave a row out; others in the same column are told, and their rows count.
struct StatusFinder {
    private static let headings: Set<String> = [
        "status", "response status", "survey status", "responsestatus", "completion status",
        "completion", "antwoordstatus", "responsstatus", "response type", "responsetype",
        "disposition", "statut", "resultaat status",
    ]
    private static let completions: Set<String> = [
        "complete", "completed", "compleet", "voltooid", "finished", "afgerond", "is complete",
        "is completed", "is finished", "is_complete", "is_completed", "is_finished",
        "iscomplete", "isfinished", "vollständig", "abgeschlossen", "terminé", "complet",
    ]
    private static let tests: Set<String> = [
        "test", "is test", "is_test", "istest", "test response", "testrespons", "testantwoord",
    ]
    private static let previews: Set<String> = ["preview", "is preview", "is_preview"]
    /// Words for responses that count.
    private static let counting: Set<String> = [
        "complete", "completed", "compleet", "voltooid", "volledig", "finished", "afgerond",
        "done", "submitted", "ingezonden", "ingestuurd", "answered", "responded", "valid",
        "geldig", "ok", "final", "closed", "live", "vollständig", "abgeschlossen", "complet",
        "complète", "terminé",
    ]
    /// Words for those that do not, by their reason.
    private static let leftOut: [(reason: RowFilter.Reason, words: [String])] = [
        (.preview, ["preview", "survey preview", "voorbeeld", "voorvertoning", "vorschau"]),
        (.test, ["test", "survey test", "test response", "testrespons", "testdata"]),
        (
            .unfinished,
            [
                "partial", "partially complete", "partially completed", "incomplete",
                "in progress", "not finished", "unfinished", "not complete", "not completed",
                "started", "abandoned", "dropped out", "drop out", "dropout", "onvolledig",
                "incompleet", "niet voltooid", "niet afgerond", "gedeeltelijk", "deels",
                "begonnen", "gestart", "afgebroken", "bezig", "unvollständig", "teilweise",
                "abgebrochen", "partiel", "partielle", "incomplet", "incomplète",
            ]
        ),
        (
            .ignored,
            [
                "disqualified", "screened out", "screen out", "screenout", "screened",
                "terminated", "quota full", "over quota", "overquota", "deleted", "invalid",
                "rejected", "spam", "bounced", "gediskwalificeerd", "afgewezen", "verwijderd",
                "ongeldig", "uitgesloten", "quotum vol", "disqualifié", "ungültig", "gelöscht",
            ]
        ),
    ]
    private static let known = counting.union(leftOut.flatMap(\.words))
    private static let yes = ["yes", "y", "ja", "j", "true", "waar", "1", "wahr", "oui", "vrai"]

    /// The rules that the columns carry.
    func find(in findings: inout Findings) -> [RowFilter] {
        var filters: [RowFilter] = []
        let metrics = Set(findings.expected.metrics.flatMap { [$0.id, $0.name ?? ""] })
        let folded = Set(metrics.map(Label.folded))
        for column in findings.free
        where column.filled > 0 && !column.isDates && !folded.contains(column.folded) {
            let found = rules(of: column, in: &findings)
            if !found.isEmpty { findings.reserve(column.place) }
            filters += found
        }
        return filters
    }

    private func rules(of column: HeadColumn, in findings: inout Findings) -> [RowFilter] {
        if Self.completions.contains(column.folded), isYesOrNo(column) {
            return [rule(column, HeadRows.no, .unfinished, in: findings)]
        }
        if Self.tests.contains(column.folded), isYesOrNo(column) {
            return [rule(column, Self.yes, .test, in: findings)]
        }
        if Self.previews.contains(column.folded), isYesOrNo(column) {
            return [rule(column, Self.yes, .preview, in: findings)]
        }
        guard Self.headings.contains(column.folded) || Self.completions.contains(column.folded)
        else { return [] }
        tellUnknown(column, in: &findings)
        let words = Set(column.values.map { Label.folded($0.text) })
        let isKnown = words.isSubset(of: Self.known)
        guard isKnown || Self.leftOut.contains(where: { !words.isDisjoint(with: $0.words) })
        else { return [] }
        return Self.leftOut.map { rule(column, $0.words, $0.reason, in: findings) }
    }

    /// A rule, also where none of its words occurs in the beginning: further down, or in the next
    /// file, one may.
    private func rule(
        _ column: HeadColumn, _ words: [String], _ reason: RowFilter.Reason, in findings: Findings
    ) -> RowFilter {
        let met = column.values.map(\.text).filter { words.contains(Label.folded($0)) }
        let told = met.isEmpty ? words : met
        return RowFilter(
            column: findings.name(column.place), test: .isOneOf(words), reason: reason,
            rule: "\(column.heading) = \(told.prefix(3).joined(separator: ", "))")
    }

    private func isYesOrNo(_ column: HeadColumn) -> Bool {
        let known = Set(Self.yes).union(HeadRows.no)
        return column.values.allSatisfy { known.contains(Label.folded($0.text)) }
    }

    /// Rows whose word nobody knows count, and that is told.
    private func tellUnknown(
        _ column: HeadColumn, in findings: inout Findings
    ) {
        let texts = column.values.map(\.text)
        let unknown = texts.filter { !Self.known.contains(Label.folded($0)) }
        guard !unknown.isEmpty, unknown.count < texts.count else { return }
        let (title, list) = (quoted(column.heading), QuotedText.list(unknown, most: 4))
        findings.remarks.append(
            Phrase(
                dutch: "\(title) bevat ook \(list): of zulke rijen meetellen is niet bekend;"
                    + " ze tellen mee",
                english: "\(title) holds \(list) as well: whether such rows count is not known;"
                    + " they do"))
    }
}
