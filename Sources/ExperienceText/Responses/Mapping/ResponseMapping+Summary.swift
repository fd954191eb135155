import ExperienceModel

extension ResponseMapping {
    /// All that gives the cells of a file their meaning, in one line: two imports of a file with
    /// equal summaries say the same.
    package var summary: String {
        var parts = named.map { "\(title(of: $0.role)) = \($0.name.shown)" }
        parts += metrics.flatMap { meaning(of: explained($0)) }
        switch arm {
        case .all(let arm): parts.append("all in arm \(arm)")
        case .joined: parts.append("arm joined")
        case .column: break
        }
        switch day {
        case .all(let day): parts.append("on \(day)")
        case .column(_, let order?): parts.append("dates \(order.rawValue)")
        case .column: break
        }
        if let survey { parts.append("survey \(survey)") }
        if !missing.isEmpty { parts.append("missing " + missing.sorted().joined(separator: " ")) }
        parts += values.sorted { $0.key < $1.key }.map { "'\($0.key)' is \($0.value)" }
        parts += filters.map { "not \($0.rule)" }
        if let join { parts.append("joined \(join.table.file) (\(join.table.count) customers)") }
        if let titleRows { parts.append("\(titleRows) title rows") }
        if let headerRows { parts.append("\(headerRows) header rows") }
        if isCounts { parts.append("counts") }
        if countsInvited { parts.append("invited") }
        if let timeZone { parts.append("in \(timeZone)") }
        if let stampZone { parts.append("stamps in \(stampZone)") }
        if let noDay { parts.append("\(noDay) is no date") }
        if hasGuardedComments { parts.append("guarded comments") }
        return parts.joined(separator: ", ")
    }

    /// Whether each row says all that its customer answered to the metrics, so that an empty cell
    /// is an answer taken back.
    package var tellsAllAnswers: Bool {
        !isCounts && !countsInvited
            && metrics.allSatisfy { !$0.answerColumns.isEmpty }
    }

    /// What the columns of a metric do not say by themselves.
    private func meaning(of measured: Measured) -> [String] {
        var parts: [String] = []
        switch measured.source {
        case .column, .either: break
        case .boxes(let boxes):
            parts += boxes.map { "\(measured.metric.id): \($0.column.shown) is \($0.value)" }
        case .shares(let boxes):
            parts += boxes.map { "\(measured.metric.id): share of \($0.value)" }
        case .long(_, let key, _): parts.append("\(measured.metric.id): question \(key)")
        case .joined(let name): parts.append("\(measured.metric.id): joined \(name.shown)")
        }
        if let missing = measured.missing {
            parts.append(
                "\(measured.metric.id): missing \(missing.sorted().joined(separator: " "))")
        }
        parts += (measured.values ?? [:]).sorted { $0.key < $1.key }
            .map { "\(measured.metric.id): '\($0.key)' is \($0.value)" }
        if let scale = measured.scale { parts.append("\(measured.metric.id) written \(scale)") }
        return parts
    }
}
