import ExperienceModel

/// One question whose answers stand in several columns, one for each value, of which a row has
/// filled one.
struct BoxGroup {
    /// One of its columns.
    struct Box {
        let place: Int
        let value: Double
    }

    let boxes: [Box]

    private static let marks: Set<String> = ["", "0", "1", "x", "true", "false", "yes", "no"]

    /// The groups whose question speaks of that metric and whose columns stand for all values of
    /// its scale.
    static func groups(
        in columns: [HeadColumn], for metric: Metric, said: ResponseMapping
    ) -> [BoxGroup] {
        guard metric.scale != nil || metric.kind == .nps else { return [] }
        let scale = metric.scale ?? .init(lowest: 0, highest: 10)
        let parser = AnswerParser(metric: metric, missing: [], values: said.values(for: metric.id))
        var members: [String: [Box]] = [:]
        var order: [String] = []
        for column in columns where AnswerFit(column, to: metric, said: said).voice >= .speaks {
            guard let (group, label) = parts(of: column),
                case .value(let value) = parser.read(label),
                column.values.allSatisfy({
                    marks.contains(Label.folded($0.text)) || $0.text == label
                })
            else { continue }
            if members[group] == nil { order.append(group) }
            members[group, default: []].append(Box(place: column.place, value: value))
        }
        let needed = Set((scale.lowest...max(scale.lowest, scale.highest)).map(Double.init))
        return order.compactMap { group in
            let boxes = members[group] ?? []
            let values = Set(boxes.map(\.value))
            return values == needed && values.count == boxes.count ? BoxGroup(boxes: boxes) : nil
        }
    }

    /// The question and the value that a column stands for: the label below the question, or
    /// the number at the end of the heading.
    private static func parts(of column: HeadColumn) -> (group: String, label: String)? {
        if !column.subheading.isEmpty { return (column.question, column.subheading) }
        let heading = column.heading
        let digits = heading.reversed().drop { $0 == "]" || $0 == ")" }.prefix { $0.isNumber }
        guard !digits.isEmpty, digits.count <= 2 else { return nil }
        let number = String(digits.reversed())
        let rest = heading.replacing(number, with: "#", maxReplacements: 9)
        return (rest, number)
    }
}
