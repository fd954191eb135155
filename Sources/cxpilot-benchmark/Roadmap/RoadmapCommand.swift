import Foundation
import RolloutPlanning

/// The scheduling benchmark as it is asked for on the command line: one line of JSON an instance.
struct RoadmapCommand {
    /// How it is called.
    static let usage =
        "roadmap PATH… [--seconds 2] [--seed 7] [--out DIR] [--expected expected.json]"

    private var paths: [String] = []
    private var seconds = 2.0
    private var seed: UInt64 = 7
    private var folder: String?
    private var expected: String?

    /// The arguments after `roadmap`; nil where they are not understood.
    init?(_ arguments: some Collection<String>) {
        var rest = Array(arguments)
        while let first = rest.first {
            rest.removeFirst()
            guard first.hasPrefix("--") else {
                paths.append(first)
                continue
            }
            guard let value = rest.first, take(first, value) else { return nil }
            rest.removeFirst()
        }
        if paths.isEmpty { return nil }
    }

    private mutating func take(_ option: String, _ value: String) -> Bool {
        switch option {
        case "--seconds":
            guard let number = Double(value), number > 0, number <= 1e6 else { return false }
            seconds = number
        case "--seed":
            guard let number = UInt64(value) else { return false }
            seed = number
        case "--out": folder = value
        case "--expected": expected = value
        default: return false
        }
        return true
    }

    /// Runs all instances.
    ///
    /// The exit code is 0 also where a goal is missed, and 1 where a file could not be read or
    /// written.
    func run() -> Int32 {
        var isSound = true
        var scores: [RoadmapExpectation.Score] = []
        for path in paths.flatMap(RoadmapInstance.files) {
            do {
                let instance = try RoadmapInstance(path: path)
                let (result, milliseconds) = solve(instance)
                print(Self.line(instance, result, milliseconds))
                isSound = write(result, of: instance) && isSound
                scores.append(.init(name: instance.name, result: result))
            } catch {
                Self.complain("\(path):\(error.line): \(error.message)")
                isSound = false
            }
        }
        if let expected {
            if let expectation = RoadmapExpectation(path: expected) {
                expectation.summary(of: scores).forEach(Self.complain)
            } else {
                Self.complain("\(expected): this is no file of expected values")
                isSound = false
            }
        }
        return isSound ? 0 : 1
    }

    private func solve(_ instance: RoadmapInstance) -> (SchedulingResult, Double) {
        let start = ContinuousClock.now
        let result = instance.solve(seconds: seconds, seed: seed)
        return (result, (ContinuousClock.now - start) / .milliseconds(1))
    }

    /// One object, its keys in the order in which the reader wants them.
    private static func line(
        _ instance: RoadmapInstance, _ result: SchedulingResult, _ milliseconds: Double
    ) -> String {
        let name = instance.name.replacingOccurrences(of: "\\", with: "\\\\")
            .replacingOccurrences(of: "\"", with: "\\\"")
        let value = result.value.map(String.init) ?? "null"
        let time = (milliseconds * 10).rounded() / 10
        return "{\"instance\": \"\(name)\", \"\(instance.objective.rawValue)\": \(value), "
            + "\"lowerBound\": \(result.lowerBound), \"proven\": \(result.proven), "
            + "\"milliseconds\": \(time)}"
    }

    /// Writes the starts of jobs 1…n; says whether that went well.
    private func write(_ result: SchedulingResult, of instance: RoadmapInstance) -> Bool {
        guard let folder, let schedule = result.schedule else { return true }
        let file = URL(fileURLWithPath: folder).appendingPathComponent("\(instance.name).json")
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true)
            try Data("\(schedule.starts)\n".utf8).write(to: file)
            return true
        } catch {
            Self.complain("\(file.path): cannot be written")
            return false
        }
    }

    private static func complain(_ message: String) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
    }
}
