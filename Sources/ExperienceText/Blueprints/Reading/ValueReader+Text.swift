import ExperienceModel

extension ValueReader where Value == String {
    /// Any text.
    static var text: ValueReader {
        let expected = Phrase(dutch: "een tekst", english: "a text")
        return ValueReader(expected, .text) { element in
            let text = element.text(expected: expected)
            if text != nil { element.noteText() }
            return text
        }
    }

    /// A name in kebab-case.
    static var identifier: ValueReader {
        let expected = Phrase(dutch: "een naam", english: "a name")
        return ValueReader(expected, .identifier) { element in
            guard let text = element.text(expected: expected) else { return nil }
            guard Kebab.isKebab(text) else {
                element.report(.badIdentifier(text, suggestion: Kebab.nearest(to: text)))
                return nil
            }
            return text
        }
    }

    /// The code of a currency, ISO 4217.
    static var currency: ValueReader {
        let expected = Phrase(
            dutch: "een valuta zoals EUR", english: "a currency such as EUR")
        return ValueReader(expected, .currency) { element in
            guard let text = element.text(expected: expected) else { return nil }
            guard text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
                element.report(
                    .outOfRange(
                        element.key, text, expected: expected,
                        hint: Problem.write(MeantCurrency.code(text))))
                return nil
            }
            return text
        }
    }

    /// The name of something that stands elsewhere in the blueprint.
    static func reference(_ noun: Noun, in scope: String = "") -> ValueReader {
        let expected = Phrase(
            dutch: "de naam van een \(noun.phrase.dutch)",
            english: "the name of a \(noun.phrase.english)")
        // Stages and arms are called as one likes; everything else goes by its id.
        let isFree = noun == .stage || noun == .arm
        return ValueReader(expected, isFree ? .text : .identifier) { element in
            guard let text = element.text(expected: expected) else { return nil }
            element.log.refer(
                to: text, ReadingLog.Kind(noun: noun, scope: scope),
                from: element.isOwnKey
                    ? element.subject.whole.part(element.key) : element.subject.whole,
                at: element.place)
            return text
        }
    }

    /// A name that is given here: a stage of a journey, an arm of a pilot.
    static func name(_ noun: Noun, in scope: String) -> ValueReader {
        let text = ValueReader.text
        return ValueReader(text.expected, .text) { element in
            guard let name = text.read(element) else { return nil }
            element.log.define(
                name, as: ReadingLog.Kind(noun: noun, scope: scope), called: noun,
                at: element.place)
            return name
        }
    }
}

extension ValueReader where Value: RawRepresentable<String> & CaseIterable {
    /// One of a fixed list of words.
    static func choice(
        _ allowed: [Value] = Array(Value.allCases)
    ) -> ValueReader {
        let words = allowed.map(\.rawValue)
        let expected = Phrase(dutch: "een keuze", english: "a choice")
        return ValueReader(expected, .choice(words)) { element in
            guard let text = element.text(expected: expected) else { return nil }
            if let value = Value(rawValue: text), words.contains(text) { return value }
            element.report(
                .notAllowed(
                    element.key, text, allowed: words,
                    suggestion: MeantChoice.word(text, among: words)))
            return nil
        }
    }
}

extension ValueReader where Value == Bool {
    /// `true` or `false`.
    static var flag: ValueReader {
        let expected = Phrase(dutch: "true of false", english: "true or false")
        return ValueReader(expected, .flag) { element in
            switch element.text {
            case "true": return true
            case "false": return false
            case let text:
                let yes = ["yes", "on", "ja", "waar", "1", "true"].contains(text?.lowercased())
                let no = ["no", "off", "nee", "onwaar", "0", "false"].contains(text?.lowercased())
                element.reportWrongType(
                    expected: expected, hint: Problem.write(yes ? "true" : no ? "false" : nil))
                return nil
            }
        }
    }
}
