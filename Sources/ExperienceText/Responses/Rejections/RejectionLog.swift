import ExperienceModel

/// Counts the rows that did not count, by reason, with their first lines and values.
struct RejectionLog: Equatable, Sendable {
    private struct Group: Equatable {
        var rows = 0
        var lines: [Int] = []
        var values: [String] = []
        var against: [String] = []

        /// Whether a further row may add to the reason.
        var isOpen: Bool {
            rows <= 10 || lines.count < mostLines || values.count < mostValues
        }
    }

    private static let mostLines = 10
    private static let mostValues = 6

    /// A reason; each rule by which rows are filtered is one of its own.
    private struct Key: Hashable {
        var code: RejectionCode
        var rule: String?
    }

    private var groups: [Key: Group] = [:]
    private var order: [Key] = []

    /// Adds a row.
    mutating func add(_ rejection: RowRejection, line: Int) {
        let key = Key(
            code: rejection.code, rule: rejection.isByRule ? rejection.against : nil)
        if groups[key] == nil { order.append(key) }
        // Only the first rows of a reason have anything to add to it but their number.
        groups[key, default: Group()].rows += 1
        guard var group = groups[key], group.isOpen else { return }
        if group.lines.count < Self.mostLines { group.lines.append(line) }
        Self.add(rejection.value, to: &group.values)
        Self.add(rejection.against, to: &group.against)
        groups[key] = group
    }

    /// The reasons, most frequent first.
    ///
    /// - Parameter metric: the one metric that the rows lose, where they count for others.
    func rejections(in language: Language, of metric: String? = nil) -> [Rejection] {
        let codes = RejectionCode.allCases
        let sorted = order.enumerated().sorted { one, other in
            let rows = (groups[one.element]?.rows ?? 0, groups[other.element]?.rows ?? 0)
            let places = (
                codes.firstIndex(of: one.element.code) ?? 0,
                codes.firstIndex(of: other.element.code) ?? 0
            )
            return (rows.1, places.0, one.offset) < (rows.0, places.1, other.offset)
        }
        return sorted.compactMap { _, key in
            groups[key].map { group in
                let reason = RejectionReason(
                    code: key.code, values: group.values, against: group.against,
                    rows: group.rows, metric: metric)
                return Rejection(
                    code: key.code.rawValue, reason: reason.text(in: language), rows: group.rows,
                    lines: group.lines)
            }
        }
    }

    /// All rows that did not count.
    var rows: Int { groups.values.reduce(0) { $0 + $1.rows } }

    private static func add(_ text: String?, to texts: inout [String]) {
        guard let text, texts.count < mostValues else { return }
        let beginning = String(text.prefix(60))
        if !texts.contains(beginning) { texts.append(beginning) }
    }
}
