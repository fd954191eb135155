import ExperienceModel
import TestSupport
import Testing

@testable import ExperienceText

/// Damaged files of every kind: never a crash, and every row is counted or rejected.
@Suite struct ResponseFuzzTests {
    private static let fixtures = [
        "arm;day;score;comment\r\npilot;3/4/2026;9;\"een \"\"goed\"\" gesprek;\r\nen é\"\r\n"
            + "control;13/4/2026;11;\r\npilot;2026-04-15;x;slot\r\nTotaal;;;\r\n",
        "Export\rarm,day,score,comment\rpilot,2026-01-01,10 - zeker,a\rcontrol,2026-01-02,3,b\r",
        "sep=;\narm;day;score;comment\npilot;2026-01-01T10:00:00Z;9;'-x\n\n",
        "arm|day|score|comment\npilot|1/2/2026|1.234|ok\ncontrol|14/2/2026|12,50|\"x",
        "\u{FEFF}arm\tday\tscore\tcomment\npilot\t2026-01-01\t1\t😀\npilot\t2026-01-01\t11\t\n",
    ]

    @Test(arguments: 0..<fixtures.count, 1...60) func damaged(fixture: Int, seed: UInt64) throws {
        var random = SeededNumbers(seed: seed)
        var bytes = Array(Self.fixtures[fixture].utf8)
        for _ in 0..<Int.random(in: 1...5, using: &random) { Self.damage(&bytes, &random) }
        for setting in 0..<3 {
            let survey = Survey(bytes: bytes, metric: setting == 1 ? Self.cost : Survey.nps) {
                $0.arm = .column(.heading("arm"))
                $0.day = .column(.heading("day"), order: nil)
                $0.comment = .heading("comment")
                $0.countsInvited = setting == 2
                $0.timeZone = setting == 2 ? "Europe/Amsterdam" : nil
                $0.metrics[0].source = .column(.number(3))
                $0.headerRows = setting == 0 ? nil : 1
            }
            Self.expectAllAccountedFor(survey, chunk: Int.random(in: 1...40, using: &random))
        }
    }

    private static let cost = Metric(id: "cost", kind: .mean)

    private static func damage(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.removeSubrange(place...)
        case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
        case 3: bytes[place] = 0
        case 4: bytes.insert(UInt8(ascii: "\""), at: place)
        case 5: bytes.insert(contentsOf: [UInt8](repeating: 0x39, count: 5000), at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + 5))
        }
    }

    /// However the chunks fall, with the same result.
    private static func expectAllAccountedFor(_ survey: Survey, chunk: Int) {
        let whole = Result { () throws(ResponseError) in try survey.read() }
        let parts = Result { () throws(ResponseError) in try survey.read(chunks: [chunk]) }
        #expect(whole == parts, "\(String(decoding: survey.bytes.prefix(400), as: UTF8.self))")
        switch whole {
        case .success(let result):
            // Who did not answer is told as invited and rejected as having no answer.
            let answered = result.responses.filter { !$0.answers.isEmpty }
            let lines = Set(answered.map(\.line)).count
            #expect(result.rows == lines + result.rejectedRows.count)
            #expect(result.rejectedRows.count == result.rejections.map(\.rows).reduce(0, +))
        case .failure(let error):
            for language in Language.allCases {
                #expect(!error.message(in: language).isEmpty)
            }
        }
    }

    @Test func aGiantCellAmongThem() throws {
        for bytes in [
            Array("score,c\n9,\"".utf8) + [UInt8](repeating: 0x78, count: 6 << 20),
            Array("score,c\n".utf8) + [UInt8](repeating: 0x2C, count: 3 << 20),
        ] {
            _ = Result { () throws(ResponseError) in try Survey(bytes: bytes).read() }
        }
    }

    @Test func aCommentThatEndsTheFileInsideAQuoteIsSaid() {
        #expect(throws: ResponseError.unclosedQuote(file: "answers.csv", line: 3)) {
            try Survey("score,c\n9,a\n8,\"half\n7,b\n").read()
        }
    }
}
