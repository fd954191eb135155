/// Lists in commas (RFC 4180) that spreadsheets open, their texts and their numbers.
enum CSVText {
    /// A list; every line ends with a line feed.
    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
    }

    /// A text that no spreadsheet computes and no screen obeys: what begins as a formula does has a
    /// single quote before it, line breaks stay as data of a quoted cell, other controls go.
    ///
    /// A number below nought is a number, and no formula.
    static func cell(_ text: String) -> String {
        let clean = text.split(omittingEmptySubsequences: false) { $0.isNewline }
            .map { TerminalText.clean(String($0)) }.joined(separator: "\n")
        let first = clean.unicodeScalars.first { !$0.properties.isWhitespace }
        let isNumber = clean.first == "-" && clean.dropFirst().utf8.allSatisfy(isDigitOrPoint)
        let isFormula = first.map { "=+-@".unicodeScalars.contains($0) } ?? false
        let safe = isFormula && !isNumber ? "'" + clean : clean
        let needsQuotes = safe.unicodeScalars.contains { ",;\"\n\t|".unicodeScalars.contains($0) }
        return needsQuotes || safe.first == " " || safe.last == " "
            ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }

    /// The fewest digits that read back as the same number, with a point.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "" }
        let isWhole = value == value.rounded() && value.magnitude < 9_007_199_254_740_992
        return isWhole ? String(Int(value)) : value.description
    }

    /// With a point and at most four decimals: what people planned has no more.
    static func rounded(_ value: Double) -> String {
        let scaled = (value * 10_000).rounded()
        guard scaled.isFinite, scaled.magnitude < 9e15 else { return "" }
        return number(scaled / 10_000)
    }

    private static func isDigitOrPoint(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || byte == 46
    }
}
