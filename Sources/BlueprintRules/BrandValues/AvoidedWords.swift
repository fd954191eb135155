import ExperienceModel

/// The words that the brand values of a blueprint avoid, ready to be looked up in many texts.
struct AvoidedWords {
    /// A word that one brand value avoids.
    struct Entry {
        let brandValue: BrandValue
        let avoided: BrandValue.AvoidedWord
        /// The signs behind its last word, as in `m.b.t.`.
        let ending: [Unicode.Scalar]
        /// The words of the better wording, in small letters.
        let betterWords: [String]
        /// Where its own words stand in the better wording.
        let placesInBetter: [Int]
    }

    /// An avoided word found in a text.
    struct Hit {
        let entry: Entry
        /// Which scalars of the text, from 0.
        let range: Range<Int>
        /// How its last word is bent; `other` also where another of its words is.
        let kind: WordForm.Kind
        /// The words as they stand in the text.
        let written: String
    }

    /// A step of the search: the words so far, and those that may follow, by each of their forms.
    private struct Step {
        struct Next {
            let step: Int
            let kind: WordForm.Kind
            /// What stands between the words before and this one; nothing stands for blanks.
            let signs: [Unicode.Scalar]
        }

        var next: [String: [Next]] = [:]
        var following: [String: Int] = [:]
        var entries: [Int] = []
    }

    /// More words than this are no wording that somebody avoids.
    private static let longest = 12

    private var steps = [Step()]
    private var entries: [Entry] = []
    private var screen = WordScreen()
    private let language: Language

    /// The avoided words of these brand values, bent as that language does.
    init(of brandValues: [BrandValue], language: Language) {
        self.language = language
        for value in brandValues {
            for avoided in value.avoid where avoided.word != avoided.better {
                add(avoided, of: value)
            }
        }
    }

    private mutating func add(_ avoided: BrandValue.AvoidedWord, of value: BrandValue) {
        let scalars = Array(avoided.word.unicodeScalars)
        let words = TextWord.words(of: scalars, skipsPlaceholders: false)
        guard let last = words.last, words.count <= Self.longest else { return }
        var step = 0
        var end: Int?
        for word in words {
            let between = end.map { scalars[$0..<word.range.lowerBound] } ?? []
            let signs = between.allSatisfy(\.properties.isWhitespace) ? [] : Array(between)
            step = self.step(after: step, word.word, behind: signs)
            end = word.range.upperBound
        }
        let better = TextWord.words(
            of: Array(avoided.better.unicodeScalars), skipsPlaceholders: false
        ).map(\.word)
        let own = words.map(\.word)
        let places = better.indices.filter { better[$0...].starts(with: own) }
        steps[step].entries.append(entries.count)
        entries.append(
            Entry(
                brandValue: value, avoided: avoided,
                ending: scalars[last.range.upperBound...].filter { !$0.properties.isWhitespace },
                betterWords: better, placesInBetter: places))
    }

    private mutating func step(
        after step: Int, _ word: String, behind signs: [Unicode.Scalar]
    ) -> Int {
        let key = word + " " + signs.map { String($0) }.joined()
        if let known = steps[step].following[key] { return known }
        let new = steps.count
        steps.append(Step())
        steps[step].following[key] = new
        var forms: Set<String> = []
        for form in WordForm.forms(of: word, in: language) where forms.insert(form.text).inserted {
            let next = Step.Next(step: new, kind: form.kind, signs: signs)
            steps[step].next[form.text, default: []].append(next)
            if step == 0 { screen.add(form.text) }
        }
        return new
    }

    /// The avoided words in a text, in order and up to a number; of two that share words, the
    /// longer one.
    func hits(in text: String, most: Int) -> [Hit] {
        // Nearly all texts hold none, and are read once without making words of them.
        guard screen.mayHoldWord(text) else { return [] }
        let scalars = Array(text.unicodeScalars)
        let words = TextWord.words(of: scalars)
        var hits: [Hit] = []
        var index = 0
        while index < words.count, hits.count < most {
            let found = longest(from: index, words, scalars)
            for entry in found.entries
            where !isInBetter(entry, words, index) && !isInAddress(words[index].range, scalars) {
                let start = words[index].range.lowerBound
                let end = end(of: entry, behind: words[index + found.count - 1], scalars)
                var written = String.UnicodeScalarView()
                written.append(contentsOf: scalars[start..<end])
                hits.append(
                    Hit(
                        entry: entry, range: start..<end, kind: found.kind,
                        written: String(written)))
            }
            index += max(1, found.count)
        }
        return hits
    }

    /// The entries whose words begin there, the longest; as they are listed, before bent ones.
    private func longest(
        from start: Int, _ words: [TextWord], _ scalars: [Unicode.Scalar]
    ) -> (entries: [Entry], count: Int, kind: WordForm.Kind) {
        var best: (steps: [Int], count: Int, kind: WordForm.Kind) = ([], 0, .base)
        var paths: [(step: Int, kind: WordForm.Kind)] = [(0, .base)]
        var index = start
        while index < words.count, !paths.isEmpty {
            let between =
                index == start
                ? [] : scalars[words[index - 1].range.upperBound..<words[index].range.lowerBound]
            let isBlank = between.allSatisfy(\.properties.isWhitespace)
            paths = paths.flatMap { path in
                (steps[path.step].next[words[index].word] ?? []).filter {
                    $0.signs.isEmpty ? isBlank : between.elementsEqual($0.signs)
                }.map { ($0.step, path.kind == .base ? $0.kind : .other) }
            }
            index += 1
            let ends = paths.filter { !steps[$0.step].entries.isEmpty }
            guard !ends.isEmpty else { continue }
            let exact = ends.filter { $0.kind == .base }
            let chosen = exact.isEmpty ? ends : exact
            best = (chosen.map(\.step), index - start, chosen.first?.kind ?? .other)
        }
        var seen: Set<String> = []
        let found = best.steps.flatMap { steps[$0].entries.map { entries[$0] } }.filter {
            seen.insert($0.brandValue.id).inserted
        }
        return (found, best.count, best.kind)
    }

    /// Whether the better wording itself stands here, which holds the avoided word.
    private func isInBetter(_ entry: Entry, _ words: [TextWord], _ index: Int) -> Bool {
        entry.placesInBetter.contains { place in
            index >= place
                && words[(index - place)...].lazy.map(\.word).starts(with: entry.betterWords)
        }
    }

    /// Whether it is a part of an address of a page or a mailbox, which is a name.
    private func isInAddress(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
        let longest = 200
        let before = scalars[..<range.lowerBound].suffix(longest).reversed().prefix {
            !$0.properties.isWhitespace
        }
        let after = scalars[range.upperBound...].prefix(longest).prefix {
            !$0.properties.isWhitespace
        }
        let text = String(
            String.UnicodeScalarView(before.reversed() + scalars[range] + after))
        return text.contains("://") || text.contains("@") || text.hasPrefix("www.")
    }

    /// Where it ends in the text, with the signs that the listed word ends with.
    private func end(of entry: Entry, behind word: TextWord, _ scalars: [Unicode.Scalar]) -> Int {
        let end = word.range.upperBound
        return scalars[end...].starts(with: entry.ending) ? end + entry.ending.count : end
    }
}
