import Foundation
import Testing

/// A metric of a survey, as the blueprint says it.
struct SurveyMetric: Sendable {
    let id: String
    /// Its keys beside the id.
    let counting: String
    let goal: String

    init(_ id: String, _ counting: String, goal: String) {
        self.id = id
        self.counting = counting
        self.goal = goal
    }

    static let nps = SurveyMetric("nps", "kind: nps, scale: 0-10", goal: "0")
    static let topTwo = SurveyMetric(
        "top-two", "kind: recommend, from: nps, top: [9, 10]", goal: "50%")
    static let recommend = SurveyMetric("recommend", "kind: recommend", goal: "50%")
    static let satisfied = SurveyMetric("satisfied", "kind: mean, scale: 1-10", goal: "5")
    static let satisfiedTopTwo = SurveyMetric(
        "satisfied-top-two", "kind: csat, from: satisfied, top: [9, 10]", goal: "50%")
}

/// A public survey: how it is imported, and where its answers stand in `expected.json`.
struct RealDataSurvey: Sendable, CustomTestStringConvertible {
    /// One import of the file.
    struct Run: Sendable {
        let arguments: [String]
        /// Rows that hold no answer to what is asked in this import.
        let rejected: Int

        init(_ arguments: [String], rejected: Int) {
            self.arguments = arguments
            self.rejected = rejected
        }
    }

    /// One metric over all answers.
    struct Figure: Sendable {
        let metric: String
        let shape: FactShape
        let path: [String]

        init(_ metric: String, _ shape: FactShape, _ path: [String]) {
            self.metric = metric
            self.shape = shape
            self.path = path
        }
    }

    /// One metric by group: for each name below the path, the numbers at the leaf.
    struct Breakdown: Sendable {
        let metric: String
        let shape: FactShape
        let dimension: String
        let path: [String]
        let leaf: [String]

        init(
            _ metric: String, _ shape: FactShape, by dimension: String = "branch", _ path: [String],
            leaf: [String] = []
        ) {
            self.metric = metric
            self.shape = shape
            self.dimension = dimension
            self.path = path
            self.leaf = leaf
        }
    }

    let testDescription: String
    let folder: String
    let file: String
    let rows: Int
    let metrics: [SurveyMetric]
    let runs: [Run]
    let figures: [Figure]
    var breakdowns: [Breakdown] = []

    var path: String { Facts.publicData.appendingPathComponent("\(folder)/\(file)").path }
}
