import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceText

/// The chunks of a file may end anywhere: in a character, a quote, a line break, a mark.
@Suite struct ResponseChunkTests {
    private static let text = """
        Answers of May\r
        arm;day;score;comment\r
        pilot;3/4/2026;9;"een ""goed"" gesprek;\r
        met 😀 en é"\r
        \r
        control;1/4/2026;11;\r
        control;31/4/2026;10;\rpilot;13/4/2026;10 - zeker;"a"b"\r
        pilot;2026-04-15;x;slot\r
        Totaal;;;
        """

    private static func survey(_ bytes: [UInt8]) -> Survey {
        Survey(bytes: bytes) {
            $0.arm = .column(.heading("arm"))
            $0.day = .column(.heading("day"), order: nil)
            $0.comment = .heading("comment")
        }
    }

    @Test func whatTheFileSays() throws {
        let result = try Self.survey(Array(Self.text.utf8)).read()
        #expect(result.responses.map(\.day.description) == ["2026-04-03", "2026-04-13"])
        #expect(result.responses.map(\.line) == [3, 8])
        let comments = ["een \"goed\" gesprek;\r\nmet 😀 en é", "ab\""]
        #expect(result.responses.map(\.comment) == comments)
        #expect(result.codes == ["offScale": 1, "badDate": 1, "notAnAnswer": 1])
        #expect(result.rows == 5 && result.layout?.summaryLines == [10])
        #expect(result.rejectedRows.map(\.line) == [6, 7, 9])
    }

    @Test(arguments: 1...7) func chunksInTheHead(size: Int) throws {
        let survey = Self.survey(Array(Self.text.utf8))
        #expect(try survey.read(chunks: [size]) == survey.read())
    }

    /// The layout is settled in the middle of any row, and what follows comes byte by byte.
    @Test(arguments: Array(stride(from: 60, through: 240, by: 3)))
    func chunksAfterTheHead(headLength: Int) throws {
        let survey = Self.survey(Array(Self.text.utf8))
        let whole = try survey.read()
        for chunks in [[1], [2], [3], [headLength, 1, 2, 5], [headLength - 1, 7]] {
            #expect(try survey.read(chunks: chunks, headLength: headLength) == whole)
        }
    }

    @Test(arguments: [true, false]) func utf16InAnyChunks(isLittleEndian: Bool) throws {
        let units = Array(("\u{FEFF}" + Self.text).utf16)
        let bytes = units.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isLittleEndian ? [low, high] : [high, low]
        }
        let result = try Self.survey(bytes).read(chunks: [3, 1, 2])
        #expect(result.layout?.encoding == (isLittleEndian ? "UTF-16LE" : "UTF-16BE"))
        var expected = try Self.survey(Array(Self.text.utf8)).read()
        expected.layout?.encoding = result.layout?.encoding ?? ""
        #expect(result == expected)
    }

    @Test(arguments: 60...70) func utf16PastTheHead(headLength: Int) throws {
        let rows = String(repeating: "pilot;2026-04-15;9;😀é\n", count: 50)
        let units = Array(("\u{FEFF}arm;day;score;comment\n" + rows).utf16)
        let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let result = try Self.survey(bytes).read(chunks: [headLength, 7], headLength: headLength)
        #expect(result.responses.count == 50)
        #expect(result.responses.allSatisfy { $0.comment == "😀é" })
    }

    /// A long file shows its layout long before its first megabyte is there.
    @Test func layoutOfTheFirstRows() throws {
        let rows = (0..<4000).map { "pilot;\(1 + $0 % 28)/4/2026;\($0 % 11);rij \($0)\n" }
        let text = "Answers of May\narm;day;score;comment\n" + rows.joined()
        let survey = Self.survey(Array(text.utf8))
        let reader = ResponseReader(file: "answers.csv", mapping: survey.mapping)
        #expect(try !reader.read(Array(survey.bytes.prefix(1 << 16))).rows.isEmpty)
        let whole = try survey.read()
        #expect(whole.responses.count == 4000 && whole.layout?.titleRows == 1)
        #expect(try survey.read(chunks: [7000]) == whole)
        // Lines within a quote that is never closed are no rows.
        let quote = "arm;day;score;comment\npilot;1/4/2026;9;\"" + rows.joined()
        #expect(!LayoutFinder.isEnough(Array(quote.utf8)))
    }

    /// Flipped, cut and doubled bytes: never a crash, and every row is counted or rejected.
    @Test(arguments: 1...80) func damagedFiles(seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        var bytes = Array(Self.text.utf8)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let place = Int.random(in: 40..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = [0, 0x22, 0x0A, 0x3B, 0x39].randomElement(using: &random) ?? 0
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
            case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
            default: bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
        }
        do throws(ResponseError) {
            let result = try Self.survey(bytes).read()
            #expect(
                result.rows == result.responses.count + result.rejections.map(\.rows).reduce(0, +))
            #expect(result.rejectedRows.count == result.rejections.map(\.rows).reduce(0, +))
        } catch {
            #expect(!error.message(in: .english).isEmpty)
        }
    }

    @Test func undecidedDatesDoNotFillTheMemory() {
        let rows = String(repeating: "pilot;3/4/2026;9;\n", count: 20_002)
        let survey = Self.survey(Array(("arm;day;score;comment\n" + rows).utf8))
        #expect(throws: ResponseError.self) { try survey.read() }
    }

    @Test func aGiantCellIsRejectedAndTheRestIsRead() throws {
        let giant = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
        let bytes = Array("score,comment\n9,\"".utf8) + giant + Array("\"\n8,goed\n".utf8)
        let result = try Survey(bytes: bytes) { $0.comment = .heading("comment") }.read()
        #expect(result.values == [8])
        #expect(result.codes == ["cellTooLong": 1])
        #expect(result.rejectedRows.map { $0.text.utf8.count } == [1000])
    }
}
