import ExperienceModel

/// Finds the words of the brand in what a customer reads or hears: those that carry a value, and
/// those that break one.
struct BrandWords {
    let values: [BrandValue]
    let words: Wording

    /// As much of a sentence as a narrow column can hold, in characters.
    private static let longest = 84
    /// Endings with which an avoided word stays the same word.
    private static let endings: Set<Substring> = ["", "e", "s", "n", "en", "es"]

    /// What a touchpoint says in the words of its values, and which words it had better not say.
    func lines(of touchpoint: Touchpoint, marks: [JourneyFigure.Mark]) -> [JourneyFigure.Words] {
        let texts =
            [touchpoint.text, touchpoint.script].compactMap { $0 }
            + touchpoint.texts.sorted { $0.key < $1.key }.map(\.value)
        let broken = values.flatMap { avoided(of: $0, in: texts, marks) }
        let kept = values.filter { touchpoint.brandValues.contains($0.id) }
            .compactMap { carried($0, in: texts) }
        guard broken.isEmpty, kept.isEmpty, !marks.isEmpty else {
            return merged(kept) + broken
        }
        let name = touchpoint.heading
        let text = words.say(
            "\(name) has no brand words yet", "\(name) heeft nog geen merkwoorden")
        return [JourneyFigure.Words(text: text, value: "", marks: marks)]
    }

    private func carried(_ value: BrandValue, in texts: [String]) -> JourneyFigure.Words? {
        for text in texts {
            for phrase in value.say {
                guard let part = part(of: text, with: phrase) else { continue }
                return JourneyFigure.Words(
                    text: words.quoted(part), value: value.value, marks: [])
            }
        }
        return nil
    }

    /// One sentence that carries several values stands once.
    private func merged(_ lines: [JourneyFigure.Words]) -> [JourneyFigure.Words] {
        var merged: [JourneyFigure.Words] = []
        for line in lines {
            if let index = merged.firstIndex(where: { $0.text == line.text }) {
                merged[index].value += ", " + line.value
            } else {
                merged.append(line)
            }
        }
        return merged
    }

    private func avoided(
        of value: BrandValue, in texts: [String], _ marks: [JourneyFigure.Mark]
    ) -> [JourneyFigure.Words] {
        value.avoid.filter { pair in texts.contains { holds($0, word: pair.word) } }.map {
            JourneyFigure.Words(
                text: "", value: value.value, avoided: $0.word, better: $0.better, marks: marks)
        }
    }

    /// The sentence that holds a phrase, or the phrase where the sentence is too long.
    private func part(of text: String, with phrase: String) -> String? {
        let wanted = phrase.lowercased()
        guard !wanted.isEmpty else { return nil }
        let sentences = text.split(whereSeparator: { ".!?\n".contains($0) })
        guard let found = sentences.first(where: { $0.lowercased().contains(wanted) }) else {
            return text.lowercased().contains(wanted) ? phrase : nil
        }
        let sentence = String(found.drop(while: \.isWhitespace))
        guard sentence.count > Self.longest else { return sentence }
        let start = String(sentence.prefix(Self.longest))
        return start.lowercased().contains(wanted) ? start + "…" : "… \(phrase) …"
    }

    /// Whether a text holds a word or words, whole and in any case, with an ending or without.
    private func holds(_ text: String, word: String) -> Bool {
        let (all, wanted) = (tokens(text), tokens(word))
        guard let last = wanted.last, all.count >= wanted.count else { return false }
        return (0...(all.count - wanted.count)).contains { start in
            let stretch = all[start..<(start + wanted.count)]
            guard stretch.dropLast().elementsEqual(wanted.dropLast()), let end = stretch.last
            else { return false }
            return end.hasPrefix(last) && Self.endings.contains(end.dropFirst(last.count))
        }
    }

    private func tokens(_ text: String) -> [Substring] {
        text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") })
    }
}
