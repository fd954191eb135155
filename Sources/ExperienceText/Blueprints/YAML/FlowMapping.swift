import Yams

/// A mapping between braces, in which a text may hold a comma.
///
/// What a person writes in `{exit_plan: we stop, the bill stays}` is one text, but the parser sees
/// a key without a value after the comma. Words with a space and without a colon are never a key,
/// so they go on with the text before them.
enum FlowMapping {
    /// Whether a text was put together from more than one part.
    static func isJoined(_ text: Node.Scalar) -> Bool {
        text.style == .plain && text.tag.description == joinedTag
    }

    private static let joinedTag = "!joined"

    static func pairs(of mapping: Node.Mapping, in document: YAMLDocument) -> [(Node, Node)] {
        guard let mark = mapping.mark, document.file.sign(at: mark) == "{" else {
            return mapping.map { ($0.key, $0.value) }
        }
        var pairs: [(key: Node, value: Node)] = []
        for pair in mapping {
            if let last = pairs.last, let whole = joined(last.value, pair, document.file) {
                pairs[pairs.count - 1].value = whole
            } else {
                pairs.append(pair)
            }
        }
        return pairs.map { ($0.key, $0.value) }
    }

    /// The text before with the words after it, nil where they are something of their own.
    private static func joined(
        _ before: Node, _ pair: (key: Node, value: Node), _ file: YAMLText
    ) -> Node? {
        guard case .scalar(let text) = before, text.style == .plain, !text.string.isEmpty,
            case .scalar(let words) = pair.key, words.style == .plain,
            words.string.contains(" "), words.string != "<<",
            case .scalar(let nothing) = pair.value, nothing.style == .plain,
            nothing.string.isEmpty, let start = words.mark, let end = nothing.mark
        else { return nil }
        let from = file.offset(line: start.line, column: start.column)
        let upTo = file.offset(line: end.line, column: end.column)
        guard from < upTo, !file.scalars[from..<upTo].contains(":") else { return nil }
        let isSpaced = from > 0 && file.scalars[from - 1] != ","
        return .scalar(
            Node.Scalar(
                text.string + (isSpaced ? ", " : ",") + words.string,
                Tag(Tag.Name(rawValue: joinedTag)), .plain, text.mark))
    }
}
