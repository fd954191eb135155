import ExperienceModel
import ExperienceText
import TestSupport
import Testing

@Suite struct TextPlaceTests {
    private static func read(_ bytes: [UInt8]) -> BlueprintSource {
        BlueprintReader.read([(path: "b.yaml", bytes: bytes)])
    }

    /// The value at a path of a sample.
    private static func value(_ path: String, _ source: BlueprintSource) -> String? {
        guard let brand = source.reading.value?.brandValues.first else { return nil }
        if path.hasSuffix("/behaviour") { return brand.behaviour }
        if path.hasSuffix("/say/1") { return brand.say.count > 1 ? brand.say[1] : nil }
        return brand.avoid.count > 1 ? brand.avoid[1].word : nil
    }

    /// Stretches of words: from the begin of one to the end of another.
    private static func stretches(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
        let blanks: Set<Unicode.Scalar> = [" ", "\n", "\t"]
        var words: [Range<Int>] = []
        var start: Int?
        for (index, scalar) in (scalars + [" "]).enumerated() {
            if blanks.contains(scalar) {
                if let begin = start { words.append(begin..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        return words
            + zip(words, words.dropFirst()).map { $0.lowerBound..<$1.upperBound }
            + words.filter { $0.count > 3 }.map { $0.lowerBound + 1..<$0.upperBound - 1 }
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    @Test(arguments: WrittenSample.Style.allCases)
    func everyStretchHasItsPlaceAndCanBeChanged(style: WrittenSample.Style) {
        var random = SeededNumbers(seed: 7)
        var read = 0
        var changed = 0
        for _ in 0..<40 {
            let sample = WrittenSample(style, &random)
            let source = Self.read(sample.bytes)
            guard let value = Self.value(sample.path, source), value.contains(where: \.isLetter)
            else { continue }
            read += 1
            let scalars = Array(value.unicodeScalars)
            let text = source.sources.texts[sample.path]
            #expect(
                text?.count == scalars.count, "\(String(decoding: sample.bytes, as: UTF8.self))")
            for stretch in Self.stretches(of: scalars) {
                expectPlace(of: stretch, in: scalars, sample, source)
                let words = ["klant", "verbruik per jaar", "l'été"][stretch.lowerBound % 3]
                changed += expectFix(of: stretch, by: words, in: scalars, sample, source)
            }
        }
        #expect(read > 24)
        #expect(changed > 60)
    }

    /// A word of letters that the file holds as it is, stands where its place says.
    private func expectPlace(
        of stretch: Range<Int>, in scalars: [Unicode.Scalar], _ sample: WrittenSample,
        _ source: BlueprintSource
    ) {
        let words = scalars[stretch]
        guard words.allSatisfy({ $0.properties.isAlphabetic }),
            let place = source.sources.place(sample.path, stretch: stretch)
        else { return }
        let line = Array(place.sourceLine.unicodeScalars)
        let found = line.dropFirst(place.column - 1).prefix(place.length)
        let lines = source.files[0].text.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(String(lines[place.line - 1]) == place.sourceLine)
        let escaped = Self.string(found)
        #expect(escaped == Self.string(words) || escaped.contains("\\"))
    }

    /// Reading the mended file gives the value with the words replaced, and nothing else changed.
    private func expectFix(
        of stretch: Range<Int>, by words: String, in scalars: [Unicode.Scalar],
        _ sample: WrittenSample, _ source: BlueprintSource
    ) -> Int {
        guard let fix = source.sources.fix(sample.path, stretch: stretch, replacement: words)
        else { return 0 }
        let finding = Finding(code: "CX404", severity: .warning, message: "", fix: fix)
        let mended = BlueprintFixer.fix([(path: "b.yaml", bytes: sample.bytes)], by: [finding])
        let expected = Self.string(
            scalars[..<stretch.lowerBound] + Array(words.unicodeScalars)
                + scalars[stretch.upperBound...])
        let path =
            sample.path.hasSuffix("/key") ? "brand_values/bv/avoid/\(expected)/key" : sample.path
        let again = Self.read(mended.files[0].bytes)
        #expect(
            Self.value(path, again) == expected,
            "\(String(decoding: mended.files[0].bytes, as: UTF8.self))")
        var (before, after) = (source.reading.value, again.reading.value)
        before?.brandValues = []
        after?.brandValues = []
        #expect(before == after)
        let written = mended.files[0].bytes
        let start = zip(sample.bytes, written).prefix { $0 == $1 }.count
        let end = zip(sample.bytes.reversed(), written.reversed()).prefix { $0 == $1 }.count
        #expect(written.count - start - end <= fix.replacement.utf8.count)
        return mended.count
    }
}
