import Foundation

/// The table that Scripts/make-distribution-references writes.
struct DistributionTable: Decodable, Sendable {
    let normal: [[Double?]]
    let normalLog: [[Double?]]
    let student: [[Double?]]
    let chiSquared: [[Double?]]
    let beta: [[Double?]]

    /// One row: the parameters, a place, both tails there, and the exact place of the smaller one
    /// as it is written.
    struct Row: Sendable {
        let parameters: [Double]
        let place: Double
        let lower: Double?
        let upper: Double?
        let quantile: Double?

        init(_ numbers: [Double?]) {
            let first = numbers.count - 4
            parameters = numbers[..<first].map { $0 ?? .nan }
            place = numbers[first] ?? .nan
            (lower, upper, quantile) = (
                numbers[first + 1], numbers[first + 2], numbers[first + 3]
            )
        }

        /// What is asked: 10⁻¹² up to parameters of 10⁴, 10⁻⁹ beyond.
        var tolerance: Double { (parameters.max() ?? 0) <= 1e4 ? 1e-12 : 1e-9 }
    }

    static let shared: DistributionTable? = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("References/distributions.json")
        return try? JSONDecoder().decode(DistributionTable.self, from: Data(contentsOf: file))
    }()
}
