/// A piece of HTML or SVG that is sure to be well formed: text and attributes are escaped here
/// and nowhere else.
struct Markup: Equatable, Sendable {
    /// The source.
    let source: String

    private init(source: String) { self.source = source }

    /// Text from anywhere.
    static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

    /// Our own style sheet; never text from outside.
    static func style(_ sheet: StaticSheet) -> Markup {
        Markup(source: "<style>\n\(sheet.text)</style>")
    }

    /// Our own style sheets, as far as those classes need them; never text from outside.
    static func style(_ sheets: [StyleRules], for classes: Set<String>) -> Markup {
        let text = sheets.map { $0.text(for: classes) }.joined()
        return Markup(source: "<style>\n\(text)</style>")
    }

    /// Our own symbols; never text from outside.
    static func symbols(_ sheet: StaticSheet) -> Markup { Markup(source: sheet.text) }

    /// Those of our own signs that a page refers to.
    static func symbols(for page: Markup) -> Markup {
        Markup(source: SymbolSheet.all.text(for: page.references))
    }

    /// The line that opens a page.
    static let doctype = Markup(source: "<!doctype html>\n")

    static let lineBreak = Markup(source: "\n")

    /// An element with its attributes in that order.
    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        _ children: [Markup] = []
    ) -> Markup {
        let open = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
        if voidElements.contains("\(name)") { return Markup(source: "<\(name)\(open)>") }
        let inner = children.map(\.source).joined()
        if inner.isEmpty, shapes.contains("\(name)") { return Markup(source: "<\(name)\(open)/>") }
        return Markup(source: "<\(name)\(open)>\(inner)</\(name)>")
    }

    /// An element that holds text only.
    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
        text: String
    ) -> Markup {
        element(name, attributes, [.text(text)])
    }

    /// One after the other.
    static func + (left: Markup, right: Markup) -> Markup {
        Markup(source: left.source + right.source)
    }

    /// All of them, each on a line of its own.
    static func lines(_ parts: [Markup]) -> Markup {
        Markup(source: parts.map(\.source).joined(separator: "\n"))
    }

    /// Text from outside among other text: one that runs from right to left leaves its neighbours
    /// in order, also where no element can hold it apart.
    static func isolated(_ text: String) -> Markup {
        guard ReadingDirection.mayTurn(text) else { return .text(text) }
        return Markup(source: "\u{2068}" + escaped(text) + "\u{2069}")
    }

    /// Text as HTML and SVG show it: signs of the language escaped; controls left out, among them
    /// those that turn the direction of what follows.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\n", "\t", "\r": escaped += " "
            default:
                if !isControl(scalar) { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
            0xFFFE...0xFFFF:
            true
        default: false
        }
    }

    private static let voidElements: Set<String> = ["meta", "col", "br"]

    /// Marks of a drawing, which close themselves in HTML as in XML.
    private static let shapes: Set<String> = [
        "line", "rect", "circle", "path", "polyline", "polygon", "use",
    ]
}
