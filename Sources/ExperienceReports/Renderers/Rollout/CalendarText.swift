/// Content lines of an iCalendar file (RFC 5545, section 3.1).
struct CalendarText {
    /// Bytes of a line, without its end; longer ones are folded.
    private static let longest = 75

    private var lines: [String] = []

    /// The whole text; every line ends with carriage return and line feed.
    var text: String { lines.map { $0 + "\r\n" }.joined() }

    /// Adds a line as it is: names, dates and words of the format.
    mutating func add(_ name: String, _ value: String) { fold(name + ":" + value) }

    /// Adds a line whose value is a text from outside.
    mutating func add(_ name: String, text: String) { fold(name + ":" + Self.escaped(text)) }

    /// A text as a value: backslash, comma and semicolon are escaped, line breaks are `\n`, and no
    /// other control is left (section 3.3.11).
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            if line.offset > 0 { escaped += "\\n" }
            for scalar in TerminalText.clean(String(line.element)).unicodeScalars {
                if "\\,;".unicodeScalars.contains(scalar) { escaped += "\\" }
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// At most 75 bytes a line; the rest goes on behind a blank, and no character is parted.
    private mutating func fold(_ line: String) {
        var part = ""
        var bytes = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if bytes + size > Self.longest {
                lines.append(part)
                part = " "
                bytes = 1
            }
            part.unicodeScalars.append(scalar)
            bytes += size
        }
        lines.append(part)
    }
}
