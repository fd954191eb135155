public import ExperienceModel

/// The touchpoints of journeys as a list in commas (RFC 4180), one a row, with the keys of the
/// language as headings.
///
/// A cell that a spreadsheet would compute, beginning with `=`, `+`, `-` or `@`, has a single quote
/// before it; the import of lists takes it off again.
public enum TouchpointCSV {
    /// The list; every line ends with a line feed.
    public static func text(of journeys: [Journey]) -> String {
        let rows = journeys.flatMap { journey in
            journey.touchpoints.map { touchpoint in
                columns.map { $0.value(touchpoint, journey) ?? "" }
            }
        }
        return CSVText.text([columns.map(\.heading)] + rows)
    }

    private typealias Column = (
        heading: String, value: @Sendable (Touchpoint, Journey) -> String?
    )

    private static let columns: [Column] = [
        ("journey", { $1.title }), ("id", { touchpoint, _ in touchpoint.id }),
        ("title", { touchpoint, _ in touchpoint.title }),
        ("stage", { touchpoint, _ in touchpoint.stage }),
        ("day", { touchpoint, _ in String(touchpoint.day) }),
        ("channel", { touchpoint, _ in touchpoint.channel }),
        ("reply_path", { touchpoint, _ in touchpoint.replyPath }),
        ("reach", { touchpoint, _ in percentage(touchpoint.reach) }),
        ("side", { touchpoint, _ in touchpoint.side.rawValue }),
        ("proactive", { touchpoint, _ in flag(touchpoint.proactive) }),
        ("owner", { touchpoint, _ in touchpoint.owner }),
        ("thanks", { touchpoint, _ in flag(touchpoint.thanks) }),
        ("retention", { touchpoint, _ in flag(touchpoint.retention) }),
        ("tone", { touchpoint, _ in touchpoint.tone.rawValue }),
        ("moment_of_truth", { touchpoint, _ in flag(touchpoint.momentOfTruth) }),
        ("emotion", { touchpoint, _ in touchpoint.emotion.map { CSVText.rounded($0.score) } }),
        ("expectation", { touchpoint, _ in touchpoint.expectation }),
        ("pain", { touchpoint, _ in touchpoint.pain }),
        ("insights", { touchpoint, _ in touchpoint.insights.joined(separator: " ") }),
        ("brand_values", { touchpoint, _ in touchpoint.brandValues.joined(separator: " ") }),
        ("measures", { touchpoint, _ in touchpoint.measures.joined(separator: " ") }),
        ("text", { touchpoint, _ in touchpoint.text }),
        ("script", { touchpoint, _ in touchpoint.script }),
        ("note", { touchpoint, _ in touchpoint.note }),
    ]

    private static func flag(_ value: Bool) -> String { value ? "yes" : "no" }

    private static func percentage(_ share: Double) -> String {
        CSVText.rounded(share * 100) + "%"
    }
}
