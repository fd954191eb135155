import Foundation
import TestSupport

/// Makes broken blueprints of whole ones, the same on every run.
struct BlueprintMutation {
    /// What is done to a text.
    enum Kind: CaseIterable {
        case deleteLine, doubleLine, swapLines, indent, number, name, value, truncate, bytes

        /// Those after which many texts are still read.
        static let inValues = [Kind.value, .value, .value, .value, .number, .name, .deleteLine]
    }

    private static let numbers = [
        "0", "-1", "1", "100000", "1000000000000", "1e18", "99999999999999999999", "0%", "100%",
        "1000%", "0.0000001", "-0.5", "2026-02-30", "9999-12-31", "0001-01-01", "[]", "{}", "~",
    ]

    private var chance: SeededNumbers

    init(seed: UInt64) {
        chance = SeededNumbers(seed: seed)
    }

    /// The blueprints that are broken: all that the project ships.
    static func sources() throws -> [String] {
        let stage = try Stage()
        for item in TemplateTests.cases {
            stage.cxpilot("init", "--template", item.template, "--language", item.language)
        }
        return try (LanguageSchemaTests.shipped + TemplateTests.cases.map(\.file)).map {
            try stage.text(of: $0)
        }
    }

    /// A text to which one to three things were done.
    mutating func mutant(of text: String, kinds: [Kind] = Kind.allCases) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<pick(1...3) {
            guard let kind = kinds.randomElement(using: &chance) else { continue }
            bytes = change(bytes, kind)
        }
        return bytes
    }

    private mutating func change(_ bytes: [UInt8], _ kind: Kind) -> [UInt8] {
        switch kind {
        case .truncate: return Array(bytes.prefix(pick(0...bytes.count)))
        case .bytes:
            var bytes = bytes
            let place = pick(0...bytes.count)
            bytes.insert(contentsOf: (0..<pick(1...4)).map { _ in UInt8(pick(0...255)) }, at: place)
            return bytes
        case .value:
            return Array(copyingAValue(in: String(decoding: bytes, as: UTF8.self)).utf8)
        case .number, .name:
            var words = Self.words(of: String(decoding: bytes, as: UTF8.self))
            let places = words.indices.filter { kind.fits(words[$0]) }
            guard let place = places.randomElement(using: &chance) else { return bytes }
            words[place] =
                kind == .number
                ? Self.numbers[pick(0...Self.numbers.count - 1)]
                : words[places[pick(0...places.count - 1)]]
            return Array(words.joined().utf8)
        default:
            var lines = String(decoding: bytes, as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            changeLines(&lines, kind)
            return Array(lines.joined(separator: "\n").utf8)
        }
    }

    /// The value of a key where the same key has another: a day, a channel, a list of insights.
    private mutating func copyingAValue(in text: String) -> String {
        let values = text.matches(of: /([a-z_]+): ([^,{}\[\]"\n#]+)/)
        guard let from = values.randomElement(using: &chance) else { return text }
        let same = values.filter { $0.output.1 == from.output.1 }
        guard let to = same.randomElement(using: &chance) else { return text }
        var text = text
        text.replaceSubrange(to.output.2.startIndex..<to.output.2.endIndex, with: from.output.2)
        return text
    }

    private mutating func changeLines(_ lines: inout [String], _ kind: Kind) {
        let (place, other) = (pick(0...lines.count - 1), pick(0...lines.count - 1))
        switch kind {
        case .deleteLine: lines.remove(at: place)
        case .doubleLine: lines.insert(lines[place], at: other)
        case .swapLines: lines.swapAt(place, other)
        default:
            let blanks = pick(0...4)
            lines[place] =
                chance.next() % 2 == 0
                ? String(repeating: " ", count: blanks) + lines[place]
                : String(lines[place].dropFirst(blanks))
        }
    }

    private mutating func pick(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &chance)
    }

    /// The text in runs of letters, digits and hyphens, and what stands between them.
    private static func words(of text: String) -> [String] {
        var words: [String] = []
        var isWord: Bool?
        for character in text {
            let belongs = character.isLetter || character.isNumber || "-.%".contains(character)
            if belongs == isWord {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
                isWord = belongs
            }
        }
        return words
    }
}

extension BlueprintMutation.Kind {
    /// Whether it is done to such a word: a number, or the id of something.
    fileprivate func fits(_ word: String) -> Bool {
        switch self {
        case .number: word.first?.isNumber == true
        case .name: word.contains("-") && word.first?.isLetter == true
        default: false
        }
    }
}
