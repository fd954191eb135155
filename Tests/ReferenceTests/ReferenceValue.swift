import Foundation

/// Any value of a reference case, and of what the library makes of it.
enum ReferenceValue: Decodable, Sendable {
    case null
    case flag(Bool)
    case single(Double)
    case text(String)
    case list([ReferenceValue])
    case fields([String: ReferenceValue])
    /// A whole number, which must be right to the last unit.
    case whole(Int)
    /// Nothing, which a file may also write as this value.
    case nothing(orElse: Double)

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .single(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([ReferenceValue].self) {
            self = .list(list)
        } else {
            self = .fields(try container.decode([String: ReferenceValue].self))
        }
    }

    static func number(_ number: Double?) -> ReferenceValue { number.map { .single($0) } ?? .null }
    static func numbers(_ numbers: [Double]) -> ReferenceValue {
        .list(numbers.map { .single($0) })
    }
    static func count(_ count: Int?) -> ReferenceValue { count.map { .whole($0) } ?? .null }

    subscript(_ name: String) -> ReferenceValue {
        if case .fields(let fields) = self { fields[name] ?? .null } else { .null }
    }

    /// Whether a table has the field at all, be it null.
    func has(_ name: String) -> Bool {
        if case .fields(let fields) = self { fields[name] != nil } else { false }
    }

    var number: Double? {
        switch self {
        case .single(let number): number
        case .text("inf"): .infinity
        case .text("-inf"): -.infinity
        default: nil
        }
    }

    var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [ReferenceValue] { if case .list(let list) = self { list } else { [] } }

    /// A number that the case must have: a missing one spoils every comparison.
    var required: Double { number ?? .nan }
    var numbers: [Double] { list.map(\.required) }
    var rows: [[Double]] { list.map(\.numbers) }
}

extension ReferenceValue {
    /// Where a result is not what is expected: numbers to 10⁻⁷ relative (absolute below 1), all
    /// else exactly, and nothing that is expected may be missing.
    static func differences(
        _ result: ReferenceValue?, from expected: ReferenceValue, at path: String
    ) -> [String] {
        guard let result else { return ["\(path) is not compared"] }
        switch (result, expected) {
        case (.fields(let results), .fields(let all)):
            return all.keys.sorted().flatMap {
                differences(results[$0], from: all[$0] ?? .null, at: "\(path).\($0)")
            }
        case (.list(let results), .list(let all)):
            if results.count != all.count { return ["\(path) has \(results.count) values"] }
            return zip(results, all).enumerated().flatMap { index, pair in
                differences(pair.0, from: pair.1, at: "\(path)[\(index)]")
            }
        default:
            return isSame(result, expected) ? [] : ["\(path) is \(result), not \(expected)"]
        }
    }

    private static func isSame(_ result: ReferenceValue, _ expected: ReferenceValue) -> Bool {
        switch (result, expected) {
        case (.null, .null), (.nothing, .null): true
        case (.flag(let result), .flag(let expected)): result == expected
        case (.text(let result), .text(let expected)): result == expected
        case (.whole(let result), _): expected.number == Double(result)
        case (.single(let result), _), (.nothing(orElse: let result), _):
            expected.number.map { isClose(result, $0) } ?? false
        default: false
        }
    }

    private static func isClose(_ result: Double, _ expected: Double) -> Bool {
        result == expected
            || (result - expected).magnitude <= 1e-7 * max(1, expected.magnitude)
    }
}
