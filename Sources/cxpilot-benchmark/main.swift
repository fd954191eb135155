import BlueprintRules
import ExperienceModel
import ExperienceText
import Foundation
import PilotEvaluation
import PilotStatistics
import RolloutPlanning

// Measures the engines on generated input. Each line is a name, a median in seconds of CPU time,
// and what was done in it; Scripts/benchmark sets peers beside them.

/// The responses in a file, read in chunks of a megabyte as the import does.
private func readResponses(_ path: String) throws -> Int {
    let nps = Metric(id: "nps", kind: .nps, scale: Metric.Scale(lowest: 0, highest: 10))
    var mapping = ResponseMapping(
        metrics: [.init(metric: nps, column: .heading("score"))],
        arm: .column(.heading("arm")), day: .column(.heading("day"), order: nil))
    mapping.persona = .heading("persona")
    let reader = ResponseReader(file: path, mapping: mapping)
    guard let file = FileHandle(forReadingAtPath: path) else { return 0 }
    var count = 0
    while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty {
        count += try reader.read(Array(chunk)).rows.count
    }
    return count + (try reader.finish().rows.count)
}

// The first argument names a part that is measured alone; without one everything is.
private let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "--large-blueprint":
    print(LargeBlueprint.text, terminator: "")
    exit(0)
case "statistics":
    StatisticsBenchmark.run()
    exit(0)
case "decisions":
    guard let command = DecisionCommand(arguments.dropFirst()) else {
        FileHandle.standardError.write(
            Data("usage: cxpilot-benchmark \(DecisionCommand.usage)\n".utf8))
        exit(64)
    }
    command.run()
    exit(0)
case "roadmap":
    guard let command = RoadmapCommand(arguments.dropFirst()) else {
        FileHandle.standardError.write(
            Data("usage: cxpilot-benchmark \(RoadmapCommand.usage)\n".utf8))
        exit(64)
    }
    exit(command.run())
case "evaluate":
    EvaluationSpeed.run()
    exit(0)
case "export":
    guard let command = ExportCommand(arguments.dropFirst()) else {
        FileHandle.standardError.write(
            Data("usage: cxpilot-benchmark \(ExportCommand.usage)\n".utf8))
        exit(64)
    }
    try command.run()
    exit(0)
default: break
}

private let verdicts = 1_000
Stopwatch.measure(
    "verdict", "\(verdicts) differences of two NPS cells of 10⁸ answers with their limits"
) {
    var width = 0.0
    for step in 0..<verdicts {
        let pilot = ScaleCell.nps(
            detractors: 2e7 + Double(step), passives: 3e7, promoters: 5e7)
        let control = ScaleCell.nps(detractors: 3e7, passives: 3e7, promoters: 4e7)
        let limits = Contrast.difference(.scale(pilot), minus: .scale(control))
            .limits(at: 1.959964)
        width += limits.upper - limits.lower
    }
    precondition(width > 0)
}

private let frame = RoadmapFrame(
    start: Day(number: 20_000), horizonWeeks: 260,
    capacity: ["marketing": 3, "channels": 3, "crm": 3])
private let items = (0..<60).map { number in
    RolloutItem(
        id: "item-\(number)", title: "", commitment: .initiative,
        waves: [0.05, 0.25, 1].map {
            RolloutItem.Wave(share: $0, weeks: 4, effort: ["crm": 2, "channels": 3], cost: 0)
        }, after: number % 5 == 0 || number < 5 ? [] : ["item-\(number - 5)"])
}
Stopwatch.measure("roadmap", "60 items of three waves placed") {
    let roadmap = RolloutPlanner.roadmap(
        of: RolloutItems(items: items), frame: frame, disciplines: ["marketing", "channels", "crm"])
    precondition(!roadmap.waves.isEmpty)
}

private let source = BlueprintReader.read([("groot.yaml", Array(LargeBlueprint.text.utf8))])
guard let blueprint = source.reading.value, let today = Day(iso: "2026-02-16") else {
    preconditionFailure("the large blueprint reads clean: \(source.reading.findings)")
}
Stopwatch.measure("blueprint", "a blueprint of 300 touchpoints and 50 pilots read") {
    let again = BlueprintReader.read([("groot.yaml", Array(LargeBlueprint.text.utf8))])
    precondition(again.reading.value != nil)
}
private let plans = blueprint.pilots.map { SamplePlanner.plan($0, metrics: blueprint.metrics) }
Stopwatch.measure("plans", "what the samples of its 50 pilots can show") {
    for pilot in blueprint.pilots {
        precondition(!SamplePlanner.plan(pilot, metrics: blueprint.metrics).lines.isEmpty)
    }
}
Stopwatch.measure("rules", "every rule applied to it") {
    let check = BlueprintChecker.check(
        blueprint, sources: source.sources, language: .dutch, on: today, samplePlans: plans)
    precondition(!check.findings.isEmpty)
}

if let path = arguments.first {
    var count = 0
    try Stopwatch.measure("read", "the answers of \(path)") { count = try readResponses(path) }
    print("# \(count) answers read")
}
