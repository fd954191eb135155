import ExperienceModel
import Foundation
import Testing

@testable import ExperienceText

@Suite struct ResponseEncodingTests {
    private static let words = [
        "très décevant, déjà vu à l’hôtel; ça va, Noël", "geïnteresseerd, ruïne, coöperatie, één",
        "schön, größer, Müller, Übung, fröhlich", "señor, mañana, ¿cómo está?, niño",
    ]

    private static func survey(_ bytes: [UInt8]) -> Survey {
        Survey(bytes: bytes) { $0.comment = .heading("comment") }
    }

    private static func text(_ word: String) -> String { "score,comment\n9,\"\(word)\"\n8,\n" }

    @Test(arguments: words, [TextEncoding.windows1252, .macRoman])
    func accentsTellTheEncoding(word: String, encoding: TextEncoding) throws {
        let upper = try #require(encoding.upperHalf)
        #expect(upper.count == 128)
        let bytes = try Self.text(word).unicodeScalars.map { scalar in
            scalar.isASCII
                ? UInt8(scalar.value)
                : UInt8(128 + (try #require(upper.firstIndex(of: scalar), "\(scalar)")))
        }
        for chunks in [[1 << 16], [1], [7, 2]] {
            let result = try Self.survey(bytes).read(chunks: chunks)
            #expect(result.layout?.encoding == encoding.rawValue)
            #expect(result.responses.map(\.comment) == [word, nil])
        }
    }

    @Test(arguments: [true, false], [true, false])
    func textOfFourBytesACharacterIsNamed(_ isBigEndian: Bool, _ isMarked: Bool) {
        let text = (isMarked ? "\u{FEFF}" : "") + "score,comment\n9,goed\n8,beter\n"
        let bytes = text.unicodeScalars.flatMap { scalar -> [UInt8] in
            let low = [UInt8(scalar.value & 0xFF), UInt8(scalar.value >> 8), 0, 0]
            return isBigEndian ? low.reversed() : low
        }
        #expect(throws: ResponseError.utf32(file: "answers.csv")) {
            _ = try Self.survey(bytes).read()
        }
        #expect(
            ResponseError.utf32(file: "a.csv").message(in: .dutch)
                == "a.csv is UTF-32, en dat wordt niet gelezen; bewaar het als 'CSV UTF-8'")
    }

    @Test func anAccentFarIntoTheFileStillTells() throws {
        let rows = String(repeating: "9,goed\n", count: 30_000)
        let bytes = Array(("score,comment\n" + rows + "8,caf").utf8) + [0xE9]
        let result = try Self.survey(bytes).read(chunks: [4096])
        #expect(result.layout?.encoding == "Windows-1252")
        #expect(result.responses.last?.comment == "café")
    }

    @Test(arguments: [true, false]) func wideTextWithoutAMark(isLittleEndian: Bool) throws {
        let bytes = Self.text("één").utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittleEndian ? [low, high] : [high, low]
        }
        let result = try Self.survey(bytes).read(chunks: [3])
        #expect(result.responses.first?.comment == "één")
    }

    @Test func mixturesAreReadCellByCellAndTheScoreCounts() throws {
        let bytes =
            Array("score,comment\n9,d".utf8) + [0x82] + Array("j".utf8) + [0x85]
            + Array("\n8,d".utf8) + [0xE9] + Array("j".utf8) + [0xE0] + Array(" vu\n".utf8)
        let result = try Self.survey(bytes).read()
        #expect(result.values == [9, 8] && result.layout?.encoding == "UTF-8")
        #expect(result.layout?.repairedRows == 2 && result.layout?.repairedCharacters == 4)
        #expect(result.responses.map(\.comment) == ["déjà", "déjà vu"])
        #expect(
            result.layout?.notes(in: .english).first?.contains("4 characters in 2 rows") == true)
    }

    @Test func oneStrayByteInUTF8() throws {
        let bytes = Array("score,comment\n9,één is één\n8,caf".utf8) + [0xE9, 0x0A]
        let result = try Self.survey(bytes).read()
        #expect(result.responses.map(\.comment) == ["één is één", "café"])
    }

    @Test(arguments: [
        // DOS bytes alone, beside letters of which Windows-1252 makes quotes that open.
        ("Caf\u{82} \u{82}\u{82}n, na\u{8B}ef, gem\u{89}l", "Café één, naïef, gemël", "CP850"),
        // What Windows-1252 explains is read as that.
        ("wait\u{85} \u{93}well\u{94} it\u{92}s \u{80} 5", "wait… “well” it’s € 5", "Windows-1252"),
        // Both in one cell, and what is a letter in neither.
        ("d\u{E9}j\u{E0}, r\u{82}p\u{82}t\u{82}", "déjà, répété", "UTF-8"),
        ("tr\u{E9}s cher: 6\u{80}, appr\u{82}ci\u{82}", "trés cher: 6€, apprécié", "UTF-8"),
        ("x\u{81}y\u{E9}z\u{82}", "xüyézé", "UTF-8"),
    ]) func oldBytesAreReadAsTheLettersThatBelongThere(
        _ bytes: String, _ comment: String, _ encoding: String
    ) throws {
        let cell = bytes.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let result = try Self.survey(Array("score,comment\n9,\"".utf8) + cell + [0x22, 0x0A]).read()
        #expect(result.layout?.encoding == encoding)
        #expect(result.responses.map(\.comment) == [comment])
    }

    @Test(
        arguments: [
            [0x50, 0x4B, 0x03, 0x04], [0x89, 0x50, 0x4E, 0x47, 0x0D], [0x1F, 0x8B, 0x08],
            Array("%PDF-1.7".utf8),
        ] as [[UInt8]])
    func otherThanTextIsRefused(bytes: [UInt8]) {
        #expect(throws: ResponseError.notText(file: "answers.csv")) {
            try Survey(bytes: bytes).read()
        }
    }

    @Test(arguments: [1, 9, 40, 700]) func anotherAlphabetIsRefusedWithItsLine(rows: Int) {
        let text = "score,comment\n" + String(repeating: "9,heel goed geholpen\n", count: rows)
        let word: [UInt8] = [0xEF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
        let bytes = Array((text + "8,").utf8) + word + word + [0x0A]
        #expect(throws: ResponseError.notUTF8(file: "answers.csv", line: rows + 2)) {
            try Self.survey(bytes).read(chunks: [1000])
        }
    }
}
