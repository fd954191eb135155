import ExperienceModel

extension RecognitionCourse {
    /// An export of the first days may hold invitations, or nothing at all: then nothing has to
    /// be known of its answers.
    mutating func settleUnanswered() {
        guard isAll, let match, isUnanswered(match) else { return }
        mapping.isUnanswered = true
        if mapping.metrics.isEmpty, let first = findings.expected.metrics.first {
            mapping.metrics = [.init(metric: first, source: .boxes([]))]
        }
        let holdsInvitations = match.countsInvited && !found.table.rows.isEmpty
        findings.withdraw { $0.role != "arm" || !holdsInvitations }
        findings.remarks.append(
            holdsInvitations
                ? Phrase(
                    dutch: "nog geen antwoorden, alleen uitnodigingen",
                    english: "no answers yet, only invitations")
                : Phrase(dutch: "nog geen antwoorden", english: "no answers yet"))
    }

    /// Whether every row lacks what an answer has in that export, and no metric has a value.
    private func isUnanswered(_ match: ProfileMatch) -> Bool {
        if found.table.rows.isEmpty { return true }
        let signs =
            match.filters.filter { $0.test == .isEmpty }.map(\.place)
            + (match.countsInvited ? [match.day].compactMap(\.self) : [])
        guard signs.contains(where: { found.table.columns[$0].filled == 0 }) else { return false }
        return mapping.metrics.allSatisfy { measured in
            measured.answerColumns.flatMap(found.table.places).allSatisfy {
                found.table.columns[$0].filled == 0
            }
        }
    }
}
