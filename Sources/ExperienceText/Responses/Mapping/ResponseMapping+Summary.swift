extension ResponseMapping {
    /// All that gives the cells of a file their meaning, in one line: two imports of a file with
    /// equal summaries say the same.
    package var summary: String {
        var parts = named.map { "\(title(of: $0.role)) = \($0.name.shown)" }
        if case .all(let arm) = arm { parts.append("all in arm \(arm)") }
        switch day {
        case .all(let day): parts.append("on \(day)")
        case .column(_, let order?): parts.append("dates \(order.rawValue)")
        case .column: break
        }
        if !missing.isEmpty { parts.append("missing " + missing.sorted().joined(separator: " ")) }
        parts += values.sorted { $0.key < $1.key }.map { "'\($0.key)' is \($0.value)" }
        if let headerRows { parts.append("\(headerRows) header rows") }
        if isCounts { parts.append("counts") }
        return parts.joined(separator: ", ")
    }
}

extension ResponseMapping.ColumnName {
    /// The column as the user named it.
    fileprivate var shown: String {
        switch self {
        case .heading(let heading): heading
        case .number(let number): "#\(number)"
        }
    }
}
