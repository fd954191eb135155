import ExperienceModel

/// Finds the column in which customers wrote something.
struct CommentFinder {
    /// The columns of the scores.
    let scores: [Int]

    /// The column whose heading says so, or that stands right of the score and asks why.
    func find(in findings: inout Findings) -> ResponseMapping.ColumnName? {
        let texts = findings.free.filter { $0.filled > 0 && !$0.isNumbers && !$0.isDates }
        let headed = texts.filter { HeadingWords.comment.contains($0.folded) }
        let asking = texts.filter { column in
            column.values.count * 2 > column.filled
                && HeadingWords.commentParts.contains(where: column.speaks)
        }
        let beside = (headed + asking).filter { column in
            scores.contains { column.place - $0 == 1 || column.place - $0 == 2 }
        }
        if headed.count == 1 {
            return use(
                headed[0], in: &findings,
                because: Phrase(
                    dutch: "de kop \(quoted(headed[0].heading)) zegt het",
                    english: "the heading \(quoted(headed[0].heading)) says so"))
        }
        if let column = beside.min(by: { $0.place < $1.place }) {
            return use(
                column, in: &findings,
                because: Phrase(
                    dutch: "ze staat rechts van de score en vraagt om woorden",
                    english: "it stands right of the score and asks for words"))
        }
        if headed.isEmpty, asking.count == 1 {
            return use(
                asking[0], in: &findings,
                because: Phrase(
                    dutch: "de kop \(quoted(asking[0].question)) vraagt om woorden",
                    english: "the heading \(quoted(asking[0].question)) asks for words"))
        }
        ask(headed.isEmpty ? asking : headed, in: &findings)
        return nil
    }

    private func ask(_ several: [HeadColumn], in findings: inout Findings) {
        guard several.count > 1 else { return }
        findings.ask(
            .init(
                "comment", isNeeded: false,
                doubt: Phrase(
                    dutch: "meer kolommen bevatten opmerkingen; geen is gebruikt",
                    english: "several columns hold comments; none is used"),
                choices: several.map { findings.choice("--comment", $0) }))
    }

    private func use(
        _ column: HeadColumn, in findings: inout Findings, because: Phrase
    ) -> ResponseMapping.ColumnName {
        findings.use(column.place, as: "comment", because: because)
        return findings.name(column.place)
    }
}
