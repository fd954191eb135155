import ExperienceModel
import Yams

/// Turns a text into the tree of its nodes, once, with the place of each.
struct YAMLComposer {
    /// Nesting beyond this is no blueprint.
    static let deepest = 50
    /// How often a text is composed again to read past a key that is given twice.
    private static let mostRenamings = 50

    private let file: YAMLText
    /// The text, in which the first of a key given twice has another name of the same width.
    private var scalars: [Unicode.Scalar]
    private var renamedKeys: [YAMLDocument.Spot: String] = [:]

    /// The tree of a text.
    static func compose(_ file: YAMLText) throws(UnreadableText) -> YAMLDocument {
        var composer = YAMLComposer(file)
        let root = try composer.root()
        return YAMLDocument(file: file, root: root, renamedKeys: composer.renamedKeys)
    }

    private init(_ file: YAMLText) {
        self.file = file
        self.scalars = file.scalars
    }

    private mutating func root() throws(UnreadableText) -> Node {
        // An anchor read as an alias is an alias to nothing, and so an error with its place: what
        // passes has neither, and no few bytes can stand for millions of nodes.
        if file.text.utf8.contains(UInt8(ascii: "&")) {
            _ = try node { $0 == "&" ? "*" : $0 }
        }
        guard let root = try node() else {
            throw UnreadableText(problem: .empty, place: file.place(line: 1, column: 1))
        }
        if let deep = Self.deeper(root, than: Self.deepest) {
            throw UnreadableText(
                problem: .tooDeep(limit: Self.deepest),
                place: file.place(line: deep.line, column: deep.column))
        }
        return root
    }

    /// Composes; and where a key is given twice, renames its first and composes again, so that
    /// one such key does not hide everything else.
    private mutating func node(
        reading change: ((Unicode.Scalar) -> Unicode.Scalar)? = nil
    ) throws(UnreadableText) -> Node? {
        while true {
            do {
                let isAsWritten = change == nil && renamedKeys.isEmpty
                let text = isAsWritten ? file.text : YAMLText.string(scalars.map(change ?? { $0 }))
                return try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
            } catch {
                guard let error = error as? YamlError,
                    case .duplicatedKeysInMapping(let names, let context) = error,
                    let name = names.first
                else { throw SyntaxFault.unreadable(error, in: file) }
                guard rename(name, at: context.mark, reading: change) else {
                    throw UnreadableText(
                        problem: .duplicateKey(name),
                        place: file.place(
                            line: context.mark.line, column: context.mark.column, of: name))
                }
            }
        }
    }

    private mutating func rename(
        _ name: String, at mark: Mark, reading change: ((Unicode.Scalar) -> Unicode.Scalar)?
    ) -> Bool {
        let rest = file.line(mark.line).dropFirst(mark.column - 1)
        let isQuoted = rest.first == "\"" || rest.first == "'"
        let written = rest.dropFirst(isQuoted ? 1 : 0).prefix(name.unicodeScalars.count)
        let spot = YAMLDocument.Spot(mark)
        guard !name.isEmpty, renamedKeys[spot] == nil, renamedKeys.count < Self.mostRenamings,
            scalars.count * renamedKeys.count < YAMLBytes.largest,
            written.map(change ?? { $0 }) == Array(name.unicodeScalars),
            // A character for private use, which no blueprint uses as a key.
            let other = Unicode.Scalar(0xE000 + UInt32(renamedKeys.count))
        else { return false }
        for index in written.indices { scalars[index] = other }
        renamedKeys[spot] = YAMLText.string(written)
        return true
    }

    /// The first node that lies deeper than so many levels.
    private static func deeper(_ node: Node, than levels: Int) -> Mark? {
        let children: [Node] =
            switch node {
            case .scalar, .alias: []
            case .sequence(let sequence): Array(sequence)
            case .mapping(let mapping): mapping.flatMap { [$0.key, $0.value] }
            }
        guard !children.isEmpty else { return nil }
        guard levels > 0 else { return node.mark }
        for child in children {
            if let mark = deeper(child, than: levels - 1) { return mark }
        }
        return nil
    }
}
