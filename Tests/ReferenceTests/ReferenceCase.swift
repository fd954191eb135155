import Foundation
import Testing

/// One case: a method, what goes in, and what must come out.
struct ReferenceCase: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let method: String
    let inputs: ReferenceValue
    let outputs: ReferenceValue

    var testDescription: String { id }

    /// The file of the cases: ours, or the one that the environment names.
    static let file: URL =
        ProcessInfo.processInfo.environment["CXPILOT_REFERENCE"]
        .map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("References/statistics.json")

    private struct Table: Decodable { let cases: [ReferenceCase] }

    /// The cases of the file, or why it could not be read.
    static let reading = Result {
        try JSONDecoder().decode(Table.self, from: Data(contentsOf: file)).cases
    }

    static let all: [ReferenceCase] = (try? reading.get()) ?? []

    static func of(_ method: ReferenceMethod) -> [ReferenceCase] {
        all.filter { $0.method == method.rawValue }
    }

    /// Holds what the library makes of the inputs to the outputs, every key of them.
    func verify(sourceLocation: SourceLocation = #_sourceLocation) {
        guard let method = ReferenceMethod(rawValue: method) else { return }
        let differences = ReferenceValue.differences(
            .fields(method.outputs(inputs)), from: outputs, at: id)
        ReferenceLedger.shared.note(method, isRight: differences.isEmpty)
        for difference in differences {
            Issue.record("\(difference)", sourceLocation: sourceLocation)
        }
    }
}
