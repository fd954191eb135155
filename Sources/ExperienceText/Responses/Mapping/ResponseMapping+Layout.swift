import ExperienceModel

extension ResponseMapping {
    /// Which column became what, as a receipt tells it.
    func uses(of columns: [Role: Int], in header: Header) -> [ColumnUse] {
        var roles = named.map(\.role)
        if isCounts, countColumn == nil { roles.append(.count) }
        return roles.compactMap { role in
            columns[role].map { place in
                ColumnUse(
                    role: title(of: role),
                    column: headerRows == 0 ? "#\(place + 1)" : header.title(at: place))
            }
        }
    }

    /// Refuses a scale for the file that the metric's answers cannot lie on.
    func checkScales() throws(ResponseError) {
        for measured in metrics {
            guard let written = measured.scale,
                let scale = AnswerParser.scale(of: measured.metric),
                AnswerParser.shift(from: written, to: scale) == nil
            else { continue }
            throw .scaleDoesNotFit(metric: measured.metric.id, written: written, scale: scale)
        }
    }

    /// The clock that moves stamps to the survey's zone, nil where none is needed.
    func clock() throws(ResponseError) -> SurveyClock? {
        guard let timeZone else { return nil }
        guard let clock = SurveyClock(zone: timeZone, stampZone: stampZone) else {
            let isKnown = SurveyClock(zone: timeZone, stampZone: nil) != nil
            throw .unknownTimeZone(isKnown ? stampZone ?? "" : timeZone)
        }
        return clock
    }
}

extension AnswerSheet {
    /// Judges the scales by the codes that were met, where nobody settled them for this file.
    ///
    /// - Parameter questions: the headings of the metrics' columns, by the place of the metric.
    func unusedScores(
        _ mapping: ResponseMapping, file: String, questions: [Int: String] = [:]
    ) throws(ResponseError) -> [ResponseLayout.UnusedScore] {
        var unused: [ResponseLayout.UnusedScore] = []
        for (index, (measured, column)) in zip(mapping.metrics, columns).enumerated() {
            guard let scale = AnswerParser.scale(of: measured.metric) else { continue }
            let (id, named) = (measured.metric.id, questions[index].flatMap(QuestionScale.named))
            for evidence in column.scaleEvidences {
                if let written = measured.scale {
                    guard measured.isScaleRemembered else { continue }
                    if let error = evidence.contradicts(written, of: scale, id, file) {
                        throw error
                    }
                    continue
                }
                let judgement = evidence.judgement(of: scale, named: named)
                if let error = judgement.error(file: file, metric: id, scale: scale) {
                    throw error
                }
                if case .lacksLowest(let answers) = judgement {
                    unused.append(
                        ResponseLayout.UnusedScore(
                            metric: id, score: scale.lowest, answers: answers))
                }
            }
        }
        return unused
    }
}

extension AnswerSheet {
    /// Refuses a file in which too many answers to one of several metrics are words that nobody
    /// explained.
    func checkWords(file: String) throws(ResponseError) {
        for (column, evidence) in zip(columns, words) where evidence.isMeant {
            let words = evidence.words
            throw .unknownWords(
                file: file, metric: column.metric.id, words: words.map(\.text),
                counts: words.map(\.rows), rows: evidence.rows,
                answers: evidence.answers + evidence.rows,
                options: AnswerWords.settling(words.map(\.text), column.metric))
        }
    }

    /// The answers of counting rows that are none, for each metric that has any.
    var lostAnswers: [(metric: String, log: RejectionLog)] {
        zip(columns, lost).filter { $0.1.rows > 0 }.map { ($0.0.metric.id, $0.1) }
    }
}

extension ScaleEvidence {
    /// What a file has against the scale on which an earlier one was written: scores of the
    /// metric's own scale that the earlier one does not have, in three rows or in any where none
    /// lies on the earlier one only.
    fileprivate func contradicts(
        _ written: Metric.Scale, of scale: Metric.Scale, _ metric: String, _ file: String
    ) -> ResponseError? {
        if written == scale {
            if case .isShifted = judgement(of: scale) {
                return judgement(of: scale).error(file: file, metric: metric, scale: scale)
            }
            return nil
        }
        let against = rows(on: scale, notOn: written)
        guard against >= 3 || against > 0 && rows(on: written, notOn: scale) == 0 else {
            return nil
        }
        return .scaleChanged(
            file: file, metric: metric, written: written, scale: scale, rows: against)
    }
}

extension ScaleEvidence.Judgement {
    /// Why a file with such codes cannot be read; nil where it can.
    fileprivate func error(file: String, metric: String, scale: Metric.Scale) -> ResponseError? {
        switch self {
        case .fits, .lacksLowest: nil
        case .isShifted(_, let rows, let answers, let zeros):
            .shiftedScale(
                file: file, metric: metric, scale: scale, rows: rows, answers: answers,
                zeros: zeros)
        case .isOther(let codes, let rows, let answers, let moved):
            .otherScale(
                file: file, metric: metric, scale: scale, codes: codes, rows: rows,
                answers: answers, moved: moved)
        case .isShort(let highest, let answers):
            .shortScale(
                file: file, metric: metric, scale: scale, highest: highest, answers: answers)
        }
    }
}
