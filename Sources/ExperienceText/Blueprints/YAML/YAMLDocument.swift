import ExperienceModel
import Yams

/// The nodes of one file.
final class YAMLDocument {
    /// A line and column, from 1.
    struct Spot: Hashable {
        var line: Int
        var column: Int

        init(_ mark: Mark) {
            line = mark.line
            column = mark.column
        }
    }

    let file: YAMLText
    let root: Node
    /// Keys that the parser saw under another name.
    let renamedKeys: [Spot: String]

    init(file: YAMLText, root: Node, renamedKeys: [Spot: String]) {
        self.file = file
        self.root = root
        self.renamedKeys = renamedKeys
    }

    /// The key as it is written, nil when it is no word.
    func key(_ node: Node) -> String? {
        guard case .scalar(let scalar) = node else { return nil }
        return scalar.mark.flatMap { renamedKeys[Spot($0)] } ?? scalar.string
    }

    /// Where a node stands: a key or text as a whole, a list or mapping by its beginning.
    func place(_ node: Node) -> SourcePlace {
        guard let mark = node.mark else { return file.place(line: 1, column: 1) }
        switch node {
        case .scalar:
            return file.place(line: mark.line, column: mark.column, of: key(node))
        case .mapping(let mapping):
            // A mapping in lines begins with its first key.
            if let first = mapping.first?.key, let start = first.mark, start.line == mark.line,
                start.column == mark.column
            {
                return place(first)
            }
            return file.place(line: mark.line, column: mark.column)
        case .sequence, .alias:
            return file.place(line: mark.line, column: mark.column)
        }
    }
}
