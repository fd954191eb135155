import Foundation

/// Any value of a reference table.
enum ReferenceValue: Decodable, Sendable {
    case null
    case flag(Bool)
    case single(Double)
    case text(String)
    case list([ReferenceValue])
    case fields([String: ReferenceValue])

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
