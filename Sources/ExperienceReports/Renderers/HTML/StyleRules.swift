/// A style sheet of ours as single rules, so that a page carries only those that it uses.
struct StyleRules: Sendable {
    /// A selector with the classes that a page must have for it.
    private struct Selector: Sendable {
        var text: String
        var classes: [String]
    }

    /// A rule, in a media query or in none; without selectors it is kept as it is.
    private struct Rule: Sendable {
        var media: String?
        var selectors: [Selector]
        var body: String
    }

    private let rules: [Rule]

    init(_ sheet: StaticSheet) { rules = Self.rules(in: sheet.text[...], media: nil) }

    /// The rules whose classes all stand in the page, in their order.
    func text(for classes: Set<String>) -> String {
        var text = ""
        var open: String?
        for rule in rules {
            let used = rule.selectors.filter { $0.classes.allSatisfy(classes.contains) }
            guard !used.isEmpty else { continue }
            if rule.media != open {
                if open != nil { text += "}\n" }
                if let media = rule.media { text += media + "{\n" }
                open = rule.media
            }
            text += used.map(\.text).joined(separator: ",") + "{" + rule.body + "}\n"
        }
        return open == nil ? text : text + "}\n"
    }

    /// Reads blocks; what begins with `@media` holds rules itself.
    private static func rules(in text: Substring, media: String?) -> [Rule] {
        var (rules, rest): ([Rule], Substring) = ([], text)
        while let open = rest.firstIndex(of: "{") {
            let head = trimmed(rest[..<open])
            let inner = rest[rest.index(after: open)...]
            let close = end(of: inner)
            let body = inner[..<close]
            if head.hasPrefix("@media") {
                rules += Self.rules(in: body, media: head)
            } else {
                rules.append(
                    Rule(media: media, selectors: selectors(in: head), body: lines(of: body)))
            }
            rest = close < inner.endIndex ? inner[inner.index(after: close)...] : ""
        }
        return rules
    }

    /// Where the block that is open here ends.
    private static func end(of text: Substring) -> Substring.Index {
        var depth = 1
        for index in text.indices {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return text.endIndex
    }

    /// At the commas that stand in no parentheses.
    private static func selectors(in head: String) -> [Selector] {
        var (parts, depth) = ([""], 0)
        for character in head {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            if character == ",", depth == 0 {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.map { Selector(text: trimmed($0[...]), classes: classes(in: $0)) }
    }

    /// What `:not()` holds need not be there.
    private static func classes(in selector: String) -> [String] {
        var text = selector
        while let start = text.firstRange(of: ":not(") {
            let close = text[start.upperBound...].firstIndex(of: ")") ?? text.endIndex
            text.removeSubrange(start.lowerBound..<close)
        }
        return text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
        }.filter { !$0.isEmpty }
    }

    private static func lines(of body: Substring) -> String {
        body.split(whereSeparator: \.isNewline).map { trimmed($0) }.joined(separator: "\n")
    }

    private static func trimmed(_ text: Substring) -> String {
        let front = text.drop(while: \.isWhitespace)
        let back = front.reversed().prefix(while: \.isWhitespace).count
        return String(front.dropLast(back))
    }
}

extension Markup {
    /// The classes of its elements.
    var classes: Set<String> { names(after: " class=\"") }

    /// What its elements refer to on the same page.
    var references: Set<String> { names(after: " href=\"#") }

    private func names(after mark: StaticString) -> Set<String> {
        let mark = Array("\(mark)".utf8)
        let (quote, blank) = (UInt8(ascii: "\""), UInt8(ascii: " "))
        let bytes = Array(source.utf8)
        var (names, place): (Set<String>, Int) = ([], 0)
        while place + mark.count < bytes.count {
            guard bytes[place] == blank, bytes[place..<(place + mark.count)].elementsEqual(mark)
            else {
                place += 1
                continue
            }
            let start = place + mark.count
            let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
            for name in bytes[start..<end].split(separator: blank) {
                names.insert(String(decoding: name, as: UTF8.self))
            }
            place = end
        }
        return names
    }
}
