import Foundation
import Testing

/// A value of a JSON document, read by its keys; what is not there has no number and no members.
struct Facts {
    private let value: Any

    private init(value: Any) { self.value = value }

    /// Reads what a command printed.
    init(printed text: String) throws {
        value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    /// Reads the answers that others worked out for a folder of the public data.
    init(expectedIn folder: String) throws {
        let file = Facts.publicData.appendingPathComponent("\(folder)/expected.json")
        value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    }

    /// The public data beside the project.
    static let publicData = Stage.project.deletingLastPathComponent()
        .appendingPathComponent("shared/data")
    static let arePresent = FileManager.default.fileExists(atPath: publicData.path)

    subscript(path: String...) -> Facts { self[path] }

    subscript(path: [String]) -> Facts {
        path.reduce(self) { Facts(value: ($0.value as? [String: Any])?[$1] ?? NSNull()) }
    }

    var number: Double? { (value as? NSNumber)?.doubleValue }
    var text: String? { value as? String }
    var list: [Facts] { (value as? [Any] ?? []).map(Facts.init(value:)) }
    var members: [String: Facts] {
        (value as? [String: Any] ?? [:]).mapValues(Facts.init(value:))
    }
    var isNothing: Bool { value is NSNull }
    var isTrue: Bool { value as? Bool ?? false }

    /// Whether a number is the one expected, to the six decimals that it was written with.
    static func agree(_ found: Double?, _ expected: Double?) -> Bool {
        guard let found, let expected else { return false }
        return abs(found - expected) <= 0.5000001e-6
    }
}

/// How a metric's numbers are named in `expected.json`, and how they are printed.
enum FactShape: Sendable {
    /// n, promoters, passives, detractors and NPS in points.
    case nps
    /// Yes, n and their share in percent, with Wilson's limits.
    case share
    /// The share of the two highest scores, likewise.
    case topTwo
    /// n and the mean of a scale.
    case mean
    /// The NPS in points and nothing else.
    case npsAlone
    /// The number of hospitals and the mean of their percentages.
    case hospitals
    /// The sum of amounts, as n times their mean.
    case total

    /// Our number of a count, and its name there.
    private var counts: [(ours: String, theirs: String)] {
        switch self {
        case .nps:
            [("promoters", "promoters"), ("passives", "passives"), ("detractors", "detractors")]
        case .share: [("positive", "yes")]
        case .topTwo: [("positive", "top2_n")]
        case .mean, .npsAlone, .hospitals, .total: []
        }
    }

    /// The name of n there.
    private var size: String? {
        switch self {
        case .nps, .share, .topTwo, .mean: "n"
        case .hospitals: "hospitals"
        case .npsAlone, .total: nil
        }
    }

    /// The name of the estimate there; where they have a number alone, that is it.
    private var estimate: String? {
        switch self {
        case .nps: "nps"
        case .share: "rate"
        case .topTwo: "top2_rate"
        case .mean: "mean"
        case .hospitals: "mean_definitely_recommend"
        case .npsAlone, .total: nil
        }
    }

    private var limits: String? {
        switch self {
        case .share: "wilson95"
        case .topTwo: "top2_wilson95"
        case .nps, .mean, .npsAlone, .hospitals, .total: nil
        }
    }

    /// Shares are fractions in our documents and percentages in theirs.
    private var unit: Double {
        switch self {
        case .share, .topTwo: 100
        case .nps, .mean, .npsAlone, .hospitals, .total: 1
        }
    }

    /// How many answers a group has there.
    func size(in expected: Facts) -> Double? { size.flatMap { expected[$0].number } }

    /// Holds one arm's printed numbers to what is expected.
    func expect(_ arm: Facts, equals expected: Facts, _ place: String) {
        if let size {
            #expect(arm["answers"].number == expected[size].number, "\(place): n")
        }
        for count in counts {
            #expect(
                arm[count.ours].number == expected[count.theirs].number, "\(place): \(count.ours)")
        }
        if case .total = self {
            let total = (arm["mean"].number ?? .nan) * (arm["answers"].number ?? .nan)
            #expect(abs(total - (expected.number ?? .nan)) < 0.005, "\(place): \(total)")
            return
        }
        let theirs = estimate.map { expected[$0] } ?? expected
        compare(arm["estimate"], with: theirs, "\(place): \(estimate ?? "")")
        if case .mean = self { compare(arm["mean"], with: expected["mean"], "\(place): mean") }
        guard let limits, !expected[limits].isNothing else { return }
        for (end, theirs) in zip(["lower", "upper"], expected[limits].list) {
            compare(arm[end], with: theirs, "\(place): \(end)")
        }
    }

    private func compare(_ ours: Facts, with theirs: Facts, _ place: String) {
        let found = ours.number.map { $0 * unit }
        #expect(
            Facts.agree(found, theirs.number),
            "\(place): \(String(describing: found)), not \(String(describing: theirs.number))")
    }
}
