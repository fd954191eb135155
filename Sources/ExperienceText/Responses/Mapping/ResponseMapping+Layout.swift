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
    /// Judges the scales that nobody settled by the codes that were met.
    func unusedScores(
        _ mapping: ResponseMapping, file: String
    ) throws(ResponseError) -> [ResponseLayout.UnusedScore] {
        var unused: [ResponseLayout.UnusedScore] = []
        for (measured, column) in zip(mapping.metrics, columns) {
            guard measured.scale == nil, let scale = column.parser.scale else { continue }
            switch column.scaleEvidence.judgement(of: scale) {
            case .fits: continue
            case .isShifted(_, let rows, let answers):
                throw .shiftedScale(
                    file: file, metric: measured.metric.id, scale: scale, rows: rows,
                    answers: answers)
            case .lacksLowest(let answers):
                unused.append(
                    ResponseLayout.UnusedScore(
                        metric: measured.metric.id, score: scale.lowest, answers: answers))
            }
        }
        return unused
    }
}
