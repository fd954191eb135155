import ExperienceModel

/// Counts the rows that did not count, by reason, with their first lines and values.
struct RejectionLog {
    private struct Group {
        var rows = 0
        var lines: [Int] = []
        var values: [String] = []
        var against: [String] = []
    }

    private static let mostLines = 10
    private static let mostValues = 6

    private var groups: [RejectionCode: Group] = [:]

    /// Adds a row.
    mutating func add(_ rejection: RowRejection, line: Int) {
        var group = groups[rejection.code, default: Group()]
        group.rows += 1
        if group.lines.count < Self.mostLines { group.lines.append(line) }
        Self.add(rejection.value, to: &group.values)
        Self.add(rejection.against, to: &group.against)
        groups[rejection.code] = group
    }

    /// The reasons, most frequent first.
    func rejections(in language: Language) -> [Rejection] {
        RejectionCode.allCases
            .compactMap { code in groups[code].map { (code, $0) } }
            .enumerated()
            .sorted { ($1.element.1.rows, $0.offset) < ($0.element.1.rows, $1.offset) }
            .map { _, entry in
                let (code, group) = entry
                let reason = RejectionReason(
                    code: code, values: group.values, against: group.against)
                return Rejection(
                    code: code.rawValue, reason: reason.text(in: language), rows: group.rows,
                    lines: group.lines)
            }
    }

    private static func add(_ text: String?, to texts: inout [String]) {
        guard let text, texts.count < mostValues else { return }
        let beginning = String(text.prefix(60))
        if !texts.contains(beginning) { texts.append(beginning) }
    }
}
