import Foundation
import Testing

/// One case of `References/statistics.json`: a method, what goes in, and what must come out.
struct ReferenceCase: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let method: String
    let inputs: ReferenceValue
    let outputs: ReferenceValue

    var testDescription: String { id }

    static let all: [ReferenceCase] = {
        struct Table: Decodable { let cases: [ReferenceCase] }
        return (References.decoded("statistics.json") as Table?)?.cases ?? []
    }()

    static func of(_ method: String) -> [ReferenceCase] { all.filter { $0.method == method } }

    /// Holds a result to the output of that name: relative 10⁻⁷, absolute 10⁻⁷ near zero.
    func expect(
        _ result: Double?, is name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let expected = outputs[name].number
        let isSame =
            switch (result, expected) {
            case (nil, nil): true
            case (let result?, let expected?):
                result == expected
                    || (result - expected).magnitude
                        <= 1e-7 * max(1, expected.magnitude)
            default: false
            }
        #expect(
            isSame,
            "\(id): \(name) is \(String(describing: result)), not \(String(describing: expected))",
            sourceLocation: sourceLocation)
    }

    /// Holds several results to the output of that name.
    func expect(
        _ results: [Double], are name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let expected = outputs[name].numbers
        #expect(results.count == expected.count, "\(id): \(name)", sourceLocation: sourceLocation)
        for (result, expected) in zip(results, expected) {
            #expect(
                (result - expected).magnitude <= 1e-7 * max(1, expected.magnitude),
                "\(id): \(name)", sourceLocation: sourceLocation)
        }
    }
}

/// The tables of published or independently computed values beside the tests.
enum References {
    static func decoded<Table: Decodable>(_ name: String) -> Table? {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("References/\(name)")
        return (try? Data(contentsOf: file)).flatMap {
            try? JSONDecoder().decode(Table.self, from: $0)
        }
    }
}
