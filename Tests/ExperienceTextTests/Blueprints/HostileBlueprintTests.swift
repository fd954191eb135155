import ExperienceModel
import ExperienceText
import TestSupport
import Testing

@Suite struct HostileBlueprintTests {
    private static func only(_ bytes: [UInt8]) throws -> Finding {
        let source = BlueprintReader.read([(path: "x.yaml", bytes: bytes)])
        #expect(source.reading.value == nil)
        #expect(source.reading.findings.count == 1, "\(source.reading.findings.prefix(3))")
        return try #require(source.reading.findings.first)
    }

    static let texts: [(name: String, text: String, code: String)] = [
        ("empty", "", "CX001"), ("blanks", " \n\n", "CX001"), ("comment", "# nothing\n", "CX001"),
        ("a byte order mark", "\u{FEFF}", "CX001"), ("null", "~\n", "CX001"),
        ("a list", "- a\n- b\n", "CX001"), ("a word", "hello\n", "CX001"),
        ("two documents", "a: 1\n---\nb: 2\n", "CX001"),
        ("control", "title: a\u{1}b\n", "CX001"), ("zero", "title: a\u{0}b\n", "CX001"),
        ("deep", String(repeating: "[", count: 100_000), "CX001"),
        ("deep lines", String(repeating: "- ", count: 100_000) + "a", "CX001"),
        ("deep keys", String(repeating: "? ", count: 5_000) + "a", "CX001"),
        ("closed", deep("[", "]", 900), "CX001"), ("deep mapping", deep("{a: ", "}", 60), "CX001"),
        ("merge", "a: &a {b: 1}\nc: {<<: *a}\n", "CX013"), ("laughs", laughs, "CX013"),
        ("laughing keys", laughs + "? *l9\n: 1\n", "CX013"), ("anchored key", "&a b: 1\n", "CX013"),
        ("many", "a: [" + String(repeating: "a,", count: 900_000) + "]", "CX001"),
        ("one line", "a: \"" + String(repeating: "x", count: 2_100_000) + "\"", "CX001"),
        ("directive", "%YAML 9.9\n---\na: 1\n", "CX001"), ("tag", "a: !x!y 1\n", "CX001"),
    ]

    private static func deep(_ open: String, _ close: String, _ levels: Int) -> String {
        "a: " + String(repeating: open, count: levels) + "1"
            + String(repeating: close, count: levels)
    }

    private static var laughs: String {
        "l0: &l0 ha\n"
            + (1...9).map { "l\($0): &l\($0) [*l\($0 - 1), *l\($0 - 1), *l\($0 - 1)]\n" }.joined()
    }

    @Test(.timeLimit(.minutes(1)), arguments: texts)
    func aHostileTextIsOneFinding(_ row: (name: String, text: String, code: String)) throws {
        let clock = ContinuousClock()
        var finding: Finding?
        let time = try clock.measure { finding = try Self.only(Array(row.text.utf8)) }
        #expect(finding?.code == row.code)
        // A second on a free machine without optimisation is far less with it.
        #expect(time < .seconds(5), "\(row.name): \(time)")
    }

    @Test func badBytesAreNamedWithTheirPlace() throws {
        let finding = try Self.only(Array("title: é\nname: Ren".utf8) + [0xE9] + Array("\n".utf8))
        #expect(finding.message == "the byte 0xe9 is not UTF-8")
        #expect(finding.place?.line == 2)
        #expect(finding.place?.column == 10)
        let cut = try Self.only(Array("a: b".utf8) + [0xC3])
        #expect(cut.message == "the byte 0xc3 is not UTF-8")
        #expect(cut.place?.column == 5)
    }

    @Test func aMarkAndWindowsLinesChangeNothing() {
        let plain = readBlueprint(CompleteBlueprint.text)
        let windows = readBlueprint(
            "\u{FEFF}" + CompleteBlueprint.text.replacing("\n", with: "\r\n"))
        #expect(windows.reading == plain.reading)
        #expect(windows.sources == plain.sources)
        #expect(windows.files.first?.text.unicodeScalars.first == "#")
    }

    @Test func anAmpersandInATextIsNoAnchor() {
        let text = CompleteBlueprint.text.replacing(
            "vision: Customers", with: "vision: Q&A, R & D, 2 * 3 *not* &so, customers")
        #expect(
            readBlueprint(text).reading.value?.vision?.hasPrefix("Q&A, R & D, 2 * 3 *not* &so")
                == true)
    }

    @Test func aCommaInATextBetweenBracesIsNoKey() {
        let text = CompleteBlueprint.text.replacing(
            "exit_plan: no more cards}", with: "exit_plan: we stop, the bill stays as it was}")
        let source = readBlueprint(text)
        #expect(
            source.reading.value?.pilot("card-1")?.startSmall?.exitPlan
                == "we stop, the bill stays as it was")
        #expect(source.sources.places["pilots/card-1/start_small/exit_plan"]?.length == 33)
    }

    @Test func tooManyFindingsAreCounted() {
        let findings = readBlueprint(
            (0..<5000).map { "key\($0): 1\n" }.joined()
        ).reading.findings
        #expect(findings.count == 1001)
        #expect(findings.last?.message == "and 4006 more errors")
    }

    @Test func everyFindingLiesWithinTheText() throws {
        var generator = SeededNumbers(seed: 7)
        let scalars = Array(CompleteBlueprint.text.unicodeScalars)
        let signs = Array("{}[]:,-'\"&*%@\t\n é#|>?!".unicodeScalars)
        for _ in 0..<300 {
            var broken = scalars
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let index = Int.random(in: 0..<broken.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: broken.remove(at: index)
                case 1: broken.insert(signs.randomElement(using: &generator) ?? ":", at: index)
                default: broken.removeSubrange(index..<min(broken.count, index + 40))
                }
            }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: broken)
            try Self.check(String(view))
        }
    }

    private static func check(_ text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for finding in readBlueprint(text).reading.findings {
            let place = try #require(finding.place)
            try #require((1...lines.count).contains(place.line), "\(finding)\n\(text)")
            let line = lines[place.line - 1].unicodeScalars
            let isWithin =
                place.column >= 1 && place.length >= 1
                && place.column + place.length - 1 <= max(1, line.count)
            try #require(isWithin && place.sourceLine == String(line), "\(finding)")
            #expect(!finding.message.unicodeScalars.contains { $0.value < 32 })
        }
    }
}
