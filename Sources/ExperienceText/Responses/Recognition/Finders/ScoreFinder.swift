import ExperienceModel

/// Finds the columns of the metrics.
///
/// A column is a metric's when its values lie on the metric's scale and its heading speaks of
/// it; the surest heading wins, and two that are equally sure are a question.
struct ScoreFinder {
    let metrics: [Metric]
    let said: ResponseMapping
    /// Whether other metrics are known already.
    var areFurther = false

    /// The metrics that are found; the first metric is needed, the others are welcome.
    func find(in findings: inout Findings) -> [ResponseMapping.Measured] {
        let fits = metrics.map { metric in
            columns(of: findings).map {
                AnswerFit($0, to: metric, said: said, isFirst: metric.id == metrics.first?.id)
            }
        }
        var measured: [ResponseMapping.Measured] = []
        var open: [Int] = []
        for index in metrics.indices {
            let claims = claims(of: index, among: fits)
            if claims.count == 1, let claim = claims.first {
                findings.use(
                    claim.column.place, as: role(index), because: reason(claim, metrics[index]))
                let name = findings.name(claim.column.place)
                measured.append(.init(metric: metrics[index], column: name))
            } else if let boxes = boxes(for: index, claims, in: &findings) {
                measured.append(.init(metric: metrics[index], source: .boxes(boxes)))
            } else {
                open.append(index)
            }
        }
        for index in open
        where index == 0 || !claims(of: index, among: fits).isEmpty
            || fits[index].contains(where: { $0.isWords && $0.voice >= .kind })
        {
            ask(index, fits[index], isNeeded: index == 0, in: &findings)
        }
        let asked = findings.questions.map(\.role)
        if !measured.isEmpty { remark(on: open.filter { !asked.contains(role($0)) }, &findings) }
        return measured
    }

    /// Says which metrics of the plan no column answers.
    private func remark(on open: [Int], _ findings: inout Findings) {
        guard !areFurther, !said.isCounts, let first = open.first else { return }
        let list = open.map { quoted(metrics[$0].id) }.joined(separator: ", ")
        let option = "--metric \(metrics[first].id)="
        findings.remarks.append(
            Phrase(
                dutch: "geen kolom bevat antwoorden op \(list); staan ze er wel, noem de kolom dan"
                    + " met \(option)KOLOM",
                english: "no column holds answers to \(list); if one does, name it with"
                    + " \(option)COLUMN"))
    }

    /// The columns that may be scores: in a table of counts no percentages, and nowhere how many
    /// are promoters.
    private func columns(of findings: Findings) -> [HeadColumn] {
        findings.free.filter {
            (!said.isCounts || !ShareGroup.isPercentage($0))
                && !ShareGroup.isClass($0, in: findings.table)
        }
    }

    private func role(_ index: Int) -> String {
        metrics.count == 1 && !areFurther ? "score" : "metric \(metrics[index].id)"
    }

    /// The fitting columns whose heading speaks surest of this metric, and surer of no other.
    private func claims(of index: Int, among fits: [[AnswerFit]]) -> [AnswerFit] {
        let own = fits[index].indices.filter { place in
            let fit = fits[index][place]
            guard fit.isFitting, fit.voice > .silent else { return false }
            return !fits.indices.contains { other in
                other != index && fits[other][place].isFitting
                    && fits[other][place].voice > fit.voice
            }
        }
        let surest = own.map { fits[index][$0].voice }.max()
        return own.map { fits[index][$0] }.filter { $0.voice == surest }
    }

    private func reason(_ claim: AnswerFit, _ metric: Metric) -> Phrase {
        let heading = quoted(claim.column.question)
        return switch claim.voice {
        case .own:
            Phrase(
                dutch: "de kop \(heading) is de meting zelf",
                english: "the heading \(heading) is the metric itself")
        case _ where AnswerParser.scale(of: metric) == nil:
            Phrase(
                dutch: "de kop \(heading) spreekt ervan, en de waarden passen erbij",
                english: "the heading \(heading) speaks of it, and the values fit")
        case .kind, .speaks, .maybe, .silent:
            Phrase(
                dutch: "de kop \(heading) vraagt ernaar, en de waarden liggen op de schaal",
                english: "the heading \(heading) asks for it, and the values lie on its scale")
        }
    }

    private func boxes(
        for index: Int, _ claims: [AnswerFit], in findings: inout Findings
    ) -> [ResponseMapping.Measured.Box]? {
        let groups = BoxGroup.groups(in: findings.free, for: metrics[index], said: said)
        guard groups.count == 1, let group = groups.first else { return nil }
        let places = Set(group.boxes.map(\.place))
        guard claims.allSatisfy({ places.contains($0.column.place) }) else { return nil }
        for place in group.boxes.map(\.place) { findings.reserve(place) }
        findings.use(
            group.boxes[0].place, as: role(index),
            because: Phrase(
                dutch: "de vraag staat in \(group.boxes.count) kolommen, één per antwoord",
                english: "the question stands in \(group.boxes.count) columns, one per answer"))
        return group.boxes.map { .init(column: findings.name($0.place), value: $0.value) }
    }

    private func ask(
        _ index: Int, _ fits: [AnswerFit], isNeeded: Bool, in findings: inout Findings
    ) {
        let speaking = fits.filter { $0.isFitting && $0.voice > .silent }
        let surest = speaking.map(\.voice).max()
        let candidates = speaking.filter { $0.voice == surest }
        let wordy = fits.filter { $0.isWords && $0.voice >= .speaks }
        if candidates.isEmpty, !wordy.isEmpty {
            askForWords(index, wordy, in: &findings)
            return
        }
        let known = fits.filter {
            $0.isWords && $0.holdsKnownWords && $0.holdsAnswers || $0.isPlainYesOrNo
        }
        if candidates.isEmpty, !known.isEmpty {
            askForWords(index, known, in: &findings)
            return
        }
        if findings.table.rows.allSatisfy({ $0.allSatisfy(\.isEmpty) }) {
            findings.ask(
                .init(
                    role(index), isNeeded: isNeeded,
                    doubt: Phrase(
                        dutch: "er staan nog geen antwoorden in het bestand",
                        english: "there are no answers in the file yet"),
                    choices: []))
            return
        }
        let weak = candidates.isEmpty
        let named = weak ? proposals(among: fits) : candidates
        let option = option(index)
        let id = quoted(metrics[index].id)
        let twins = weak ? nil : TwinColumns(candidates.map(\.column), in: findings.table)
        let doubt =
            named.isEmpty
            ? Phrase(
                dutch: "geen kolom bevat antwoorden op \(id)",
                english: "no column holds answers to \(id)")
            : twins != nil
                ? Phrase(
                    dutch: "meer kolommen passen bij \(id), en geen rij vult er meer dan één",
                    english: "several columns fit \(id), and no row fills more than one")
                : weak
                    ? Phrase(
                        dutch: "de waarden passen bij \(id), maar geen kop spreekt ervan",
                        english: "the values fit \(id), but no heading speaks of it")
                    : Phrase(
                        dutch: "meer kolommen passen bij \(id)",
                        english: "several columns fit \(id)")
        let choices =
            named.isEmpty
            ? [.init(option: "\(option)COLUMN")]
            : named.map { fit in
                findings.choice(named: option, [fit.column])
            }
        let both = twins.map { [findings.choice(named: option, $0.columns)] } ?? []
        findings.ask(
            .init(
                role(index), isNeeded: isNeeded, doubt: doubt,
                choices: both + (twins?.haveOneHeading == true ? [] : choices)))
    }

    /// The columns that may be proposed although no heading speaks of the metric, those with the
    /// most different answers first; the group of a score is never the score.
    private func proposals(among fits: [AnswerFit]) -> [AnswerFit] {
        let fitting = fits.filter {
            $0.isFitting && $0.column.filled > 0 && !HeadingWords.isGroup($0.column.folded)
        }
        let sure = fitting.filter(\.isProposable)
        return (sure.isEmpty ? fitting : sure).enumerated()
            .sorted { ($1.element.variety, $0.offset) < ($0.element.variety, $1.offset) }
            .map(\.element)
    }

    /// The option that names the column of a metric, up to the column.
    private func option(_ index: Int) -> String {
        index == 0 ? "--score " : "--metric \(metrics[index].id)="
    }

    private func askForWords(
        _ index: Int, _ wordy: [AnswerFit], in findings: inout Findings
    ) {
        let surest = wordy.map(\.voice).max()
        let named = wordy.filter { $0.voice == surest }
            .sorted { $0.isPlainYesOrNo && !$1.isPlainYesOrNo }
        let choices = named.map { fit in
            let words = AnswerWords.option(
                for: fit.openWords(of: metrics[index]), metric: metrics[index],
                isOneOfSeveral: findings.uses.contains { $0.role.hasPrefix("metric ") })
            let column = OptionText.argument(
                OptionText.name(fit.column.place, of: findings.table))
            return RecognitionQuestion.Choice(
                option: "\(option(index))\(column)" + (words.isEmpty ? "" : " " + words),
                column: findings.table.title(fit.column.place), examples: fit.column.examples)
        }
        findings.ask(
            .init(
                role(index), isNeeded: index == 0,
                doubt: Phrase(
                    dutch: "de antwoorden op \(quoted(metrics[index].id)) zijn woorden;"
                        + " zeg waar ze voor staan",
                    english: "the answers to \(quoted(metrics[index].id)) are words;"
                        + " say what they stand for"),
                choices: choices))
    }
}
