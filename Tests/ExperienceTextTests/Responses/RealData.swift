import ExperienceModel
import Foundation
import Testing

@testable import ExperienceText

/// A file of the public data beside the project, and the answers that others worked out.
struct RealData {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/data")
    static let isPresent = FileManager.default.fileExists(atPath: folder.path)

    let name: String
    let set: URL

    init(_ set: String, _ name: String) {
        self.name = name
        self.set = Self.folder.appendingPathComponent(set)
    }

    /// Reads one metric from it.
    func read(
        _ metric: Metric, column: String, _ change: (inout ResponseMapping) -> Void = { _ in }
    ) throws -> Survey.Result {
        let bytes = [UInt8](try Data(contentsOf: set.appendingPathComponent(name)))
        return try Survey(bytes: bytes, metric: metric) {
            $0.metrics = [.init(metric: metric, column: .init(column))]
            change(&$0)
        }.read()
    }

    /// What `expected.json` says there.
    func expected(_ path: [String]) throws -> Any {
        let data = try Data(contentsOf: set.appendingPathComponent("expected.json"))
        var value: Any = try JSONSerialization.jsonObject(with: data)
        for key in path {
            let object = try #require(value as? [String: Any])
            value = try #require(object[key], "\(key) in \(path)")
        }
        return value
    }

    /// Holds rows, answers, missing and the histogram to what is expected there.
    func expect(_ result: Survey.Result, at path: [String]) throws {
        let expected = try #require(try expected(path) as? [String: Any])
        #expect(result.rows == expected["rows"] as? Int)
        #expect(result.codes["noAnswer", default: 0] == expected["missing"] as? Int ?? 0)
        try expect(result.values, at: path)
    }

    /// The same for the answers of one branch.
    func expect(_ result: Survey.Result, ofBranch branch: String?, at path: [String]) throws {
        let responses = result.responses.filter { $0.branch == branch }
        try expect(responses.flatMap { $0.answers.map(\.value) }, at: path)
    }

    /// Holds yes and n, "Don't know" left out, to what is expected there.
    func expectRate(_ responses: [Response], at path: [String]) throws {
        let rate = try #require(
            try expected(path + ["recommend_without_dont_know"]) as? [String: Any])
        let values = responses.flatMap { $0.answers.map(\.value) }
        #expect(values.count == rate["n"] as? Int, "\(path)")
        #expect(values.count { $0 == 1 } == rate["yes"] as? Int, "\(path)")
    }

    private func expect(_ values: [Double], at path: [String]) throws {
        let expected = try #require(try expected(path) as? [String: Any])
        #expect(values.count == expected["n"] as? Int, "\(path)")
        let histogram = try #require(expected["histogram"] as? [String: Int])
        let counts = Dictionary(grouping: values) { String(Int($0)) }.mapValues(\.count)
        #expect(counts == histogram, "\(path)")
    }
}
