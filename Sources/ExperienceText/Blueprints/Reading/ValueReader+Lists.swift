import ExperienceModel

extension ValueReader {
    private static var listPhrase: Phrase { Phrase(dutch: "een lijst", english: "a list") }
    private static var keysPhrase: Phrase {
        Phrase(dutch: "eigen sleutels", english: "keys of its own")
    }

    /// A list of values of one kind.
    static func list<Item>(
        of item: ValueReader<Item>, atLeast least: Int = 0
    ) -> ValueReader where Value == [Item] {
        ValueReader(listPhrase, .list(item.shape(), atLeast: least)) { element in
            guard let items = element.items() else {
                let isNumbers = if case .integer = item.shape() { true } else { false }
                let span = isNumbers ? element.text.flatMap(numbers) : nil
                let text = (span ?? element.text).map { "[\($0)]" }
                element.reportWrongType(
                    expected: listPhrase,
                    hint: Problem.write(text.map { quoted($0) }) ?? Problem.beginWithDash)
                return nil
            }
            return items.compactMap { $0.read(item) }
        }
    }

    /// `9, 10` for `9-10`.
    private static func numbers(_ span: String) -> String? {
        let ends = span.split(separator: "-").compactMap {
            Int(String($0.drop { $0 == " " }.prefix { $0 != " " }))
        }
        guard ends.count == 2, ends[0] < ends[1], ends[1] - ends[0] < 20 else { return nil }
        return (ends[0]...ends[1]).map { String($0) }.joined(separator: ", ")
    }

    /// A list of parts that have an id, and go by it.
    static func parts<Part>(
        _ noun: Noun, id key: String = "id", read: @escaping (MappingReader) -> Part?
    ) -> ValueReader where Value == [Part] {
        ValueReader(listPhrase, .list(describe(noun.part, read), atLeast: 0)) { element in
            var used: Set<String> = []
            let names: (Int, YAMLNode) -> String = { index, node in
                guard let id = node.text(of: key), used.insert(id).inserted else {
                    return String(index)
                }
                return id
            }
            guard let items = element.items(names) else {
                element.log.cannotRead(noun)
                element.reportWrongType(expected: listPhrase, hint: Problem.beginWithDash)
                return nil
            }
            return items.compactMap { (item) -> Part? in
                if let text = item.text {
                    element.log.cannotRead(noun)
                    let isName = Kebab.isKebab(text)
                    item.reportWrongType(
                        expected: keysPhrase,
                        hint: isName ? Problem.write(quoted("\(key): \(text)")) : nil)
                    return nil
                }
                return item.mapping(
                    Subject(noun: noun, id: item.node.text(of: key)), at: item.place, read)
            }
        }
    }

    /// A list of parts without an id, that belong to the subject around them.
    static func items<Part>(
        _ name: String, _ read: @escaping (MappingReader) -> Part?
    ) -> ValueReader where Value == [Part] {
        ValueReader(listPhrase, .list(describe(name, read), atLeast: 0)) { element in
            guard let items = element.items() else {
                element.reportWrongType(expected: listPhrase, hint: Problem.beginWithDash)
                return nil
            }
            return items.compactMap { $0.mapping($0.subject.part($0.key), at: $0.place, read) }
        }
    }

    /// Keys of the language, each with its own value.
    static func mapping(
        _ name: String, _ read: @escaping (MappingReader) -> Value?
    ) -> ValueReader {
        ValueReader(keysPhrase, describe(name, read)) { element in
            guard element.entriesAreMissing else {
                return element.mapping(
                    element.subject.part(element.key), at: element.keyPlace, read)
            }
            element.reportWrongType(
                expected: keysPhrase, hint: element.asMapping(describe(name, read)))
            return nil
        }
    }

    /// Keys of one's own choice, each with a value of one kind, in the order of the text.
    static func entries<Key, Item>(
        _ key: ValueReader<Key>, _ item: ValueReader<Item>
    ) -> ValueReader where Value == [(key: Key, value: Item)] {
        ValueReader(keysPhrase, .entries(key: key.shape(), value: item.shape())) { element in
            guard let entries = element.entries() else {
                let words = element.items()?.first?.text ?? element.text
                element.reportWrongType(
                    expected: keysPhrase,
                    hint: words.flatMap { Problem.write(quoted("{\($0): …}")) })
                return nil
            }
            return entries.compactMap { entry in
                let name = entry.ownKey(under: element.key).read(key)
                guard let value = entry.read(item), let name else { return nil }
                return (name, value)
            }
        }
    }

    private static func describe<Part>(
        _ name: String, _ read: (MappingReader) -> Part?
    )
        -> ValueShape
    {
        let reader = MappingReader(describing: Subject(noun: .blueprint))
        _ = read(reader)
        return .mapping(reader.shape(named: name))
    }
}

extension Element {
    /// Whether a single value stands where keys are expected.
    fileprivate var entriesAreMissing: Bool { text != nil }

    /// `{score: -2}` for `-2`, `{personas: [p-calm]}` for `p-calm`.
    fileprivate func asMapping(_ shape: ValueShape) -> Phrase? {
        guard let text, case .mapping(let part) = shape else { return nil }
        let field =
            part.fields.first { $0.isRequired }
            ?? part.fields.first {
                if case .list(.identifier, _) = $0.value { true } else { false }
            }
        guard let field else { return nil }
        let isList = if case .list = field.value { true } else { false }
        let others = part.fields.filter { $0.isRequired && $0.key != field.key }
        let rest = others.map { ", \($0.key): …" }.joined()
        let value = isList ? "[\(text)]" : text
        return Problem.write(quoted("{\(field.key): \(value)\(rest)}"))
    }

    /// Reads a mapping with the keys that `read` asks for, and reports the others; what is missing
    /// is reported at that place.
    func mapping<Part>(
        _ subject: Subject, at place: SourcePlace, _ read: (MappingReader) -> Part?
    ) -> Part? {
        guard let entries = about(subject).entries() else {
            reportWrongType(
                expected: Phrase(dutch: "eigen sleutels", english: "keys of its own"),
                hint: count == nil ? nil : Problem.dropDash)
            return nil
        }
        let reader = MappingReader(
            entries, of: subject, path: path, at: place, log: log)
        let part = read(reader)
        reader.finish()
        return part
    }
}
