import ExperienceModel
import Testing

@testable import ExperienceText

/// A small survey file and how a test reads it.
struct Survey {
    static let nps = Metric(id: "nps", kind: .nps, scale: .init(lowest: 0, highest: 10))
    static let day = Day(number: 20_000)

    struct Result: Equatable {
        var responses: [Response]
        var rejections: [Rejection]
        var rejectedRows: [RejectedRow]
        var rows: Int
        var layout: ResponseLayout?

        var values: [Double] { responses.flatMap { $0.answers.map(\.value) } }
        var codes: [String: Int] {
            Dictionary(uniqueKeysWithValues: rejections.map { ($0.code, $0.rows) })
        }
    }

    var bytes: [UInt8]
    var mapping: ResponseMapping

    /// A file whose columns `score` and perhaps `arm` are read, all of one day.
    init(
        _ text: String, metric: Metric = Survey.nps,
        _ change: (inout ResponseMapping) -> Void = { _ in }
    ) {
        self.init(bytes: Array(text.utf8), metric: metric, change)
    }

    init(
        bytes: [UInt8], metric: Metric = Survey.nps,
        _ change: (inout ResponseMapping) -> Void = { _ in }
    ) {
        self.bytes = bytes
        mapping = ResponseMapping(
            metrics: [.init(metric: metric, column: .heading("score"))], arm: .all("pilot"),
            day: .all(Survey.day))
        change(&mapping)
    }

    /// Reads it in chunks of those sizes, again and again.
    func read(
        chunks: [Int] = [1 << 16], headLength: Int = RecordSplitter.longestCell,
        language: Language = .english
    ) throws(ResponseError) -> Result {
        let reader = ResponseReader(file: "answers.csv", mapping: mapping, language: language)
        reader.headLength = headLength
        var rejected: [RejectedRow] = []
        reader.onRejectedRow = { rejected.append($0) }
        var responses: [Response] = []
        var position = 0
        var turn = 0
        while position < bytes.count {
            let end = min(bytes.count, position + chunks[turn % chunks.count])
            responses += try reader.read(Array(bytes[position..<end])).responses
            position = end
            turn += 1
        }
        responses += try reader.finish().responses
        return Result(
            responses: responses, rejections: reader.rejections, rejectedRows: rejected,
            rows: reader.rows, layout: reader.layout)
    }
}

extension Survey: CustomTestStringConvertible {
    var testDescription: String {
        String(decoding: bytes.prefix(40), as: UTF8.self).debugDescription
    }
}
