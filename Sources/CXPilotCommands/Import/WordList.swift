/// Options that hold several things with commas between them.
///
/// A part that holds a comma, or a `=` that divides nothing, stands in double quotes, as in a
/// file: `"Yes, surely"=yes`; a double quote within is written twice.
enum WordList {
    /// The parts, without blanks around them and without quotes.
    static func parts(_ lists: [String]) -> [String] {
        split(lists).map { plain($0) }
    }

    /// `left=right` pairs; the last `=` outside of quotes divides, so that words may hold one.
    static func pairs(
        _ lists: [String], option: String
    ) throws(CommandError) -> [(left: String, right: String)] {
        var pairs: [(left: String, right: String)] = []
        for part in split(lists) {
            guard let (left, right) = divided(part) else {
                throw .usage(
                    "\(option) takes left=right pairs with commas between them, not '\(part)';"
                        + " text with a comma stands in quotes: '\"Yes, surely\"=1'",
                    "\(option) vraagt paren links=rechts met komma’s ertussen, niet '\(part)';"
                        + " tekst met een komma staat tussen aanhalingstekens: '\"Ja, zeker\"=1'")
            }
            pairs.append((plain(left), plain(right)))
        }
        return pairs
    }

    /// Without blanks at either end.
    static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// The parts as they are written.
    private static func split(_ lists: [String]) -> [String] {
        lists.flatMap { list in
            var parts = [""]
            var isQuoted = false
            for sign in list {
                if sign == "\"", isQuoted || isOpen(parts[parts.count - 1]) { isQuoted.toggle() }
                if sign == ",", !isQuoted {
                    parts.append("")
                } else {
                    parts[parts.count - 1].append(sign)
                }
            }
            // A quote that never closes is a sign like any other.
            let whole = isQuoted ? list.split(separator: ",").map(String.init) : parts
            return whole.map { trimmed($0) }.filter { !$0.isEmpty }
        }
    }

    /// Whether a quote may open behind that text: at the beginning, behind a `=`, or where one
    /// just closed, so that `""` stays within.
    private static func isOpen(_ text: String) -> Bool {
        let before = trimmed(text)
        return before.isEmpty || before.hasSuffix("=") || text.hasSuffix("\"")
    }

    /// Both sides of the last `=` outside of quotes; of a pair that stands in quotes as a whole,
    /// of the last one within.
    private static func divided(_ part: String) -> (String, String)? {
        var isQuoted = false
        var place: String.Index?
        for index in part.indices {
            switch part[index] {
            case "\"" where isQuoted || isOpen(String(part[..<index])): isQuoted.toggle()
            case "=" where !isQuoted: place = index
            default: break
            }
        }
        if let place {
            return (trimmed(part[..<place]), trimmed(part[part.index(after: place)...]))
        }
        let inner = plain(part)
        guard let place = inner.lastIndex(of: "=") else { return nil }
        return (trimmed(inner[..<place]), trimmed(inner[inner.index(after: place)...]))
    }

    /// A text without the quotes around it.
    private static func plain(_ text: String) -> String {
        guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
        return String(text.dropFirst().dropLast()).replacing("\"\"", with: "\"")
    }
}
