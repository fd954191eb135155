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
                columns.map { cell($0.value(touchpoint, journey)) }
            }
        }
        let lines = [columns.map(\.heading)] + rows
        return lines.map { $0.joined(separator: ",") + "\n" }.joined()
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
        ("emotion", { touchpoint, _ in touchpoint.emotion.map { number($0.score) } }),
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

    private static func percentage(_ share: Double) -> String { number(share * 100) + "%" }

    /// With a point and at most four decimals, whatever the language: a file is no sentence.
    private static func number(_ value: Double) -> String {
        let scaled = (value * 10_000).rounded()
        guard scaled.isFinite, scaled.magnitude < 9e15 else { return "" }
        let whole = Int(scaled.magnitude)
        var digits = String(whole % 10_000)
        digits = String(repeating: "0", count: 4 - digits.count) + digits
        while digits.last == "0" { digits.removeLast() }
        let sign = scaled < 0 ? "-" : ""
        return sign + String(whole / 10_000) + (digits.isEmpty ? "" : "." + digits)
    }

    private static func cell(_ value: String?) -> String {
        guard var text = value, let first = text.unicodeScalars.first else { return "" }
        // A number below nought is a number, and no formula.
        let isNumber = first == "-" && text.dropFirst().utf8.allSatisfy { (46...57).contains($0) }
        if "=+-@\t\r".unicodeScalars.contains(first), !isNumber { text = "'" + text }
        // Line breaks stay, as data of a quoted cell; what steers a terminal does not.
        text = text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { TerminalText.clean(String($0)) }.joined(separator: "\n")
        let needsQuotes = text.unicodeScalars.contains { ",;\"\n\t|".unicodeScalars.contains($0) }
        return needsQuotes || text.first == " " || text.last == " "
            ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
