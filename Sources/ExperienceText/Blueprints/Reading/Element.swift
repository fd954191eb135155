import ExperienceModel
import Yams

/// A value in the text, with the key it stands under and the subject that it says something of.
final class Element {
    let node: Node
    let document: YAMLDocument
    /// The way from the top, as `SourceMap` writes it.
    let path: String
    /// The key it stands under, or that of its list.
    let key: String
    let keyPlace: SourcePlace
    /// The node of that key, where it has one of its own.
    let keyNode: Node?
    let subject: Subject
    let log: ReadingLog

    init(
        _ node: Node, in document: YAMLDocument, path: String, key: String,
        keyPlace: SourcePlace, keyNode: Node? = nil, subject: Subject, log: ReadingLog
    ) {
        self.node = node
        self.document = document
        self.path = path
        self.key = key
        self.keyPlace = keyPlace
        self.keyNode = keyNode
        self.subject = subject
        self.log = log
    }

    /// Nothing, as in `text:` or `text: ~`.
    var isEmpty: Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    var place: SourcePlace {
        isEmpty || node.mark == nil ? keyPlace : document.place(node)
    }

    /// The text of a single value, nil for lists, mappings and nothing.
    var text: String? { isEmpty ? nil : document.key(node) }

    var isQuoted: Bool {
        guard case .scalar(let scalar) = node else { return false }
        return scalar.style != .plain
    }

    /// Whether it is a key without even a colon, as after a comma between braces.
    var hasNoColon: Bool {
        guard isEmpty, !keyPlace.sourceLine.isEmpty else { return false }
        let line = keyPlace.sourceLine.unicodeScalars
        let next = line.dropFirst(keyPlace.column - 1 + keyPlace.length).first { $0 != " " }
        return next == "," || next == "}"
    }

    /// Whether it begins with a brace or a bracket.
    var isInBrackets: Bool {
        guard text == nil, let mark = node.mark else { return false }
        return ["{", "["].contains(document.file.sign(at: mark))
    }

    /// What stands here, for a finding.
    var found: Phrase {
        if isEmpty { return Phrase(dutch: "geen waarde", english: "no value") }
        return switch node {
        case .scalar: Phrase(quoted(document.key(node) ?? ""))
        case .sequence: Phrase(dutch: "een lijst", english: "a list")
        case .mapping, .alias: Phrase(dutch: "eigen sleutels", english: "keys of its own")
        }
    }

    /// The same value, said of another subject.
    func about(_ subject: Subject) -> Element {
        Element(
            node, in: document, path: path, key: key, keyPlace: keyPlace, keyNode: keyNode,
            subject: subject, log: log)
    }

    /// Tells the log where the value and its key stand.
    func notePlaces() {
        log.note(place, at: path)
        log.note(keyPlace, at: path + "/key")
    }

    /// Tells the log how a text is written, scalar by scalar.
    func noteText() {
        guard case .scalar(let scalar) = node,
            let text = TextTracer.trace(scalar, in: document.file)
        else { return }
        log.note(text, at: path)
    }

    /// How many items a list has, nil when this is none.
    var count: Int? {
        guard case .sequence(let sequence) = node else { return nil }
        return sequence.count
    }

    /// The parts of a list, each at its position, nil when this is no list.
    func items(_ name: (Int, Node) -> String = { index, _ in String(index) }) -> [Element]? {
        guard case .sequence(let sequence) = node else { return nil }
        return sequence.enumerated().map { index, node in
            let item = Element(
                node, in: document, path: path + "/" + name(index, node), key: key,
                keyPlace: keyPlace, subject: subject, log: log)
            log.note(item.place, at: item.path)
            return item
        }
    }

    func report(_ problem: @autoclosure () -> Problem) {
        log.report(problem(), at: place)
    }

    func reportWrongType(expected: Phrase, hint: Phrase? = nil) {
        report(.wrongType(key, expected: expected, found: found, hint: hint))
    }

    /// The values of a mapping, each with its key, in order; a key that cannot be is reported.
    func entries() -> [Element]? {
        guard case .mapping(let mapping) = node else { return nil }
        var first: [String: SourcePlace] = [:]
        return FlowMapping.pairs(of: mapping, in: document).compactMap { key, value in
            let spot = document.place(key)
            guard let name = document.key(key) else {
                log.report(.keyIsNoWord, at: spot)
                return nil
            }
            guard name != "<<" else {
                log.report(.mergeKey, at: spot)
                return nil
            }
            if let earlier = first[name] {
                log.report(.duplicateKey(name).first(at: earlier), at: spot)
                return nil
            }
            first[name] = spot
            let entry = Element(
                value, in: document, path: path.isEmpty ? name : path + "/" + name, key: name,
                keyPlace: spot, keyNode: key, subject: subject, log: log)
            entry.notePlaces()
            if case .scalar(let text) = value, FlowMapping.isJoined(text) {
                entry.report(.commaInBraces(name))
            }
            return entry
        }
    }

    /// Whether it is a key that is read as a value.
    var isOwnKey: Bool { path.hasSuffix("/key") }

    /// The key of an entry as a value of its own, standing under the key of its mapping.
    func ownKey(under key: String) -> Element {
        Element(
            keyNode ?? Node(self.key), in: document, path: path + "/key", key: key,
            keyPlace: keyPlace,
            subject: subject, log: log)
    }
}
