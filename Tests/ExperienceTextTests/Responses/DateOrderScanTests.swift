import ExperienceModel
import Testing

@testable import ExperienceText

/// The order of dates is a matter of the whole column, however far down it is shown.
@Suite struct DateOrderScanTests {
    private static let rows = 30_000

    /// A file sorted by day, in which one late row may show the order.
    private static func file(_ last: String, rows: Int = Self.rows) -> [UInt8] {
        var text = "score,date\n"
        for row in 0..<rows { text += "\(row % 11),0\(row * 9 / rows + 1)/03/2026\n" }
        return Array((text + "9,\(last)\n").utf8)
    }

    private static var mapping: ResponseMapping {
        ResponseMapping(
            metrics: [.init(metric: Survey.nps, column: .heading("score"))], arm: .all("pilot"),
            day: .column(.heading("date"), order: nil))
    }

    private static func pieces(_ bytes: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: 1 << 16).map {
            Array(bytes[$0..<min(bytes.count, $0 + 1 << 16)])
        }
    }

    private static func scan(_ bytes: [UInt8]) throws -> DateOrderScan.Evidence? {
        let scan = DateOrderScan(of: "f.csv", mapping: mapping)
        for piece in pieces(bytes) {
            if let found = try scan.read(piece) { return found }
        }
        return try scan.finish()
    }

    /// The days that are read.
    private static func days(_ bytes: [UInt8], scanning: Bool) throws -> [Day: Int] {
        let reader = ResponseReader(file: "f.csv", mapping: mapping)
        if scanning { reader.dateOrderOfFile = { try? scan(bytes) } }
        var responses: [Response] = []
        for piece in pieces(bytes) { responses += try reader.read(piece).responses }
        responses += try reader.finish().responses
        #expect(reader.rejectedRows == 0)
        return responses.reduce(into: [:]) { $0[$1.day, default: 0] += 1 }
    }

    @Test(arguments: [("13/03/2026", DateOrder.dmy), ("03/13/2026", .mdy)])
    func aLateDateDecides(_ last: String, _ order: DateOrder) throws {
        let bytes = Self.file(last)
        #expect(try Self.scan(bytes) == .init(order: order, text: last))
        let days = try Self.days(bytes, scanning: true)
        #expect(days.values.reduce(0, +) == Self.rows + 1)
        let first = try #require(Day(iso: order == .dmy ? "2026-03-02" : "2026-02-03"))
        #expect(days[first].map { $0 > 3000 } == true)
        #expect(throws: ResponseError.self) { try Self.days(bytes, scanning: false) }
    }

    @Test func aColumnThatNeverShowsItStops() throws {
        let bytes = Self.file("12/03/2026")
        #expect(try Self.scan(bytes) == nil)
        #expect(throws: ResponseError.self) { try Self.days(bytes, scanning: true) }
    }

    @Test func datesThatContradictEachOtherStop() throws {
        let text = String(decoding: Self.file("13/03/2026"), as: UTF8.self) + "9,03/14/2026\n"
        let error = #expect(throws: ResponseError.self) {
            try Self.days(Array(text.utf8), scanning: true)
        }
        let message = try #require(error).message(in: .english)
        #expect(message.contains("13/03/2026") && message.contains("03/14/2026"))
    }

    /// A row that is left out shows nothing.
    @Test func aPreviewDoesNotDecide() throws {
        var mapping = Self.mapping
        mapping.filters = [
            .init(column: .heading("score"), test: .isOneOf(["9"]), reason: .test, rule: "9")
        ]
        let scan = DateOrderScan(of: "f.csv", mapping: mapping)
        #expect(try scan.read(Self.file("13/03/2026", rows: 20)) == nil)
        #expect(try scan.finish() == nil)
    }
}
