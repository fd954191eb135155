import Foundation
import RolloutPlanning

/// One instance of the benchmark: what is to be scheduled, and what for.
struct RoadmapInstance {
    /// What makes a schedule good.
    enum Objective: String {
        /// That it is over early.
        case makespan
        /// That its starts cost little.
        case cost = "objective"
    }

    /// The file's name without its ending.
    let name: String
    let problem: SchedulingProblem
    let objective: Objective

    /// The endings of the files that can be read.
    static let endings: Set = ["sm", "dzn"]

    /// - Parameter path: a file with one of the endings.
    init(path: String) throws(ProjectFile.Fault) {
        let file = URL(fileURLWithPath: path)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ProjectFile.Fault(line: 1, message: "cannot be read")
        }
        // Bytes that are no text must not stop the reading: the numbers tell.
        let text = String(decoding: data, as: UTF8.self)
        name = file.deletingPathExtension().lastPathComponent
        if file.pathExtension == "dzn" {
            problem = try WeightedProjectFile(text).problem
            objective = .cost
        } else {
            problem = try ProjectFile(text).problem
            objective = .makespan
        }
    }

    /// Runs the planner's own engine on it.
    func solve(seconds: Double, seed: UInt64) -> SchedulingResult {
        switch objective {
        case .makespan:
            MakespanSolver.solve(problem, limit: .seconds(seconds), seed: seed)
        case .cost:
            CostScheduler.solve(problem, limit: .seconds(seconds), seed: seed)
        }
    }

    /// The files that a path stands for: itself, or all that can be read below the folder.
    static func files(at path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
            isFolder.boolValue
        else { return [path] }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return names.filter { endings.contains(($0 as NSString).pathExtension) }
            .sorted { $0.localizedStandardCompare($1) == .orderedAscending }
            .map { (path as NSString).appendingPathComponent($0) }
    }
}
