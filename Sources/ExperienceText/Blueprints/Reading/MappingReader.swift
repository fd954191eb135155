import ExperienceModel

/// Reads a mapping key by key, and so declares the keys that it may have: each section of the
/// language is one function over such a reader, and its description is what the same function
/// declares when there is nothing to read.
final class MappingReader {
    let subject: Subject
    let log: ReadingLog
    /// What was declared, while describing the language.
    private(set) var fields: [FieldShape] = []
    /// Keys of which one must stand there, as far as that was declared.
    private(set) var alternatives: [MappingShape.Alternatives] = []

    private let path: String
    private let place: SourcePlace?
    private var elements: [String: Element] = [:]
    private var order: [String] = []
    private var declared: [String] = []
    private let isDescribing: Bool

    /// Reads nothing, and only takes down what is declared.
    init(describing subject: Subject) {
        self.subject = subject
        self.log = ReadingLog()
        self.path = ""
        self.place = nil
        self.isDescribing = true
    }

    /// Reads these values; what is missing is reported at that place.
    init(
        _ values: [Element], of subject: Subject, path: String, at place: SourcePlace,
        log: ReadingLog
    ) {
        self.subject = subject
        self.log = log
        self.path = path
        self.place = place
        self.isDescribing = false
        for value in values where elements[value.key] == nil {
            elements[value.key] = value
            order.append(value.key)
        }
    }

    /// The value of a key that must be there.
    func required<Value>(_ key: String, _ reader: ValueReader<Value>, _ meaning: String) -> Value? {
        declare(key, reader, meaning, isRequired: true)
        guard let element = elements[key] else {
            report(.missingKey(key, of: subject, meaning: meaning))
            return nil
        }
        return element.read(reader)
    }

    /// The value of a key that may be there.
    func optional<Value>(_ key: String, _ reader: ValueReader<Value>, _ meaning: String) -> Value? {
        declare(key, reader, meaning, isRequired: false)
        return elements[key]?.read(reader)
    }

    /// Declares that one of these keys must stand there; the section reports when none does.
    func needsOne(
        of keys: [String], isExclusive: Bool = false, when choice: MappingShape.Choice? = nil
    ) {
        guard isDescribing else { return }
        alternatives.append(
            MappingShape.Alternatives(keys: keys, isExclusive: isExclusive, when: choice))
    }

    /// The part that was declared.
    func shape(named name: String) -> MappingShape {
        MappingShape(name: name, fields: fields, alternatives: alternatives)
    }

    /// The id of this part, under which others refer to it.
    func id(
        _ kind: ReadingLog.Kind, called noun: Noun, key: String = "id", _ meaning: String
    )
        -> String?
    {
        let id = required(key, .identifier, meaning)
        if let element = elements[key], let name = element.text {
            log.define(name, as: kind, called: noun, at: element.place)
        } else {
            log.cannotRead(kind.noun)
        }
        return id
    }

    func has(_ key: String) -> Bool { elements[key] != nil }

    /// Those of the keys that stand there, in the order of the text.
    func present(_ keys: [String]) -> [String] { order.filter { keys.contains($0) } }

    /// The text of a value, whatever it should have been.
    func text(_ key: String) -> String? { elements[key]?.text }

    /// How many items the list under a key has, nil when it is none.
    func count(_ key: String) -> Int? { elements[key]?.count }

    /// Reports a problem at the value of a key, or at its subject where that is missing.
    func report(_ problem: @autoclosure () -> Problem, at key: String? = nil) {
        guard !isDescribing else { return }
        let spot = key.flatMap { elements[$0]?.place } ?? elements["id"]?.place ?? place
        if let spot { log.report(problem(), at: spot) }
    }

    /// Reports a problem at a key itself.
    func report(_ problem: @autoclosure () -> Problem, atKey key: String) {
        if let element = elements[key] { log.report(problem(), at: element.keyPlace) }
    }

    /// Reports a problem at a place further inside, or at the mapping itself.
    func report(_ problem: @autoclosure () -> Problem, atPath inner: String) {
        guard !isDescribing else { return }
        let path = path.isEmpty ? inner : path + "/" + inner
        if let spot = log.places[path] ?? place { log.report(problem(), at: spot) }
    }

    /// Reports every key that was never asked for.
    func finish() {
        let unknown = order.filter { !declared.contains($0) }
        for key in unknown {
            guard let element = elements[key] else { continue }
            log.report(self.unknown(element), at: element.keyPlace)
        }
        if !unknown.isEmpty {
            log.cannotRead(keys: declared.filter { elements[$0] == nil })
        }
    }

    private func unknown(_ element: Element) -> Problem {
        let isNumber = element.key.unicodeScalars.allSatisfy {
            "0123456789%".unicodeScalars.contains($0)
        }
        if isNumber, element.isEmpty {
            return .splitByComma(element.key, of: subject)
        }
        let free = declared.filter { elements[$0] == nil }
        let meant = MeantKey(
            element.key, isAlone: element.hasNoColon, free: free, known: declared)
        return .unknownKey(element.key, of: subject, hint: meant?.hint)
    }

    private func declare<Value>(
        _ key: String, _ reader: ValueReader<Value>, _ meaning: String, isRequired: Bool
    ) {
        declared.append(key)
        if isDescribing {
            fields.append(
                FieldShape(
                    key: key, value: reader.shape(), isRequired: isRequired, meaning: meaning))
        }
    }
}
