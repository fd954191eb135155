import Testing

@testable import ExperienceReports

/// Names of bars say what they are: in lines that end at words, never cut inside one.
struct TextFitTests {
    private static let compound = "Verhuizingsaankondigingsherinneringsbericht"

    private static func lines(_ text: String, room: Double, most: Int = 4) -> [String] {
        TextFit.lines(text, to: room, size: 14, most: most)
    }

    @Test(
        "Nothing of a name is lost, and no line is too wide",
        arguments: [
            "Welkomstkaart en welkomstgesprek", compound, compound + " 12",
            "Een tamelijk lange naam voor onderdeel 7", "Brief", "سلام عليكم", "🎉 Feest",
            "klantenservice-binnendienst",
        ], [84.0, 135, 205])
    func wholeNames(text: String, room: Double) {
        let lines = Self.lines(text, room: room)
        #expect(lines.allSatisfy { TextWidth.of($0, size: 14) <= room }, "\(lines)")
        func letters(_ text: String) -> String { text.filter { $0 != "-" && $0 != " " } }
        if room > 100 { #expect(letters(lines.joined()) == letters(text), "\(lines)") }
    }

    @Test func aCompoundIsPartedBetweenSyllables() {
        let lines = Self.lines(Self.compound, room: 135)
        #expect(lines.count >= 2 && lines.dropLast().allSatisfy { $0.hasSuffix("-") })
        #expect(Self.lines("klantenservice-binnendienst", room: 135)[0] == "klantenservice-")
    }

    @Test func twoLinesAreEven() {
        #expect(
            Self.lines("Vooraankondiging van de jaarnota", room: 135)
                == ["Vooraankondiging", "van de jaarnota"])
    }

    @Test func whatHasNoRoomEndsAtAWord() {
        let cut = TextFit.cut("Een tamelijk lange naam voor onderdeel 7", to: 150, size: 14)
        #expect(cut.hasSuffix(" …"))
        #expect("Een tamelijk lange naam voor onderdeel 7".hasPrefix(String(cut.dropLast(2)) + " "))
        // One word alone can only be cut inside.
        #expect(TextFit.cut(Self.compound, to: 100, size: 14).hasSuffix("…"))
        #expect(TextFit.cut("Brief", to: 0, size: 14) == "…")
    }
}
