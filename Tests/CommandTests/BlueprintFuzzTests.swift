import CXPilotCommands
import Foundation
import Testing

/// Reader and rules over broken blueprints: no crash, no hang, and no finding outside the file.
@Suite struct BlueprintFuzzTests {
    /// 500 mutants in every run, 20,000 where CXPILOT_LONG asks for it.
    static let count =
        ProcessInfo.processInfo.environment["CXPILOT_LONG"] == nil ? 500 : 20_000

    /// So many are checked at once; reading the arguments costs as much as reading a blueprint.
    static let batch = 20

    /// For a batch, far more than it needs on a busy machine without optimisation.
    static let longest = Duration.seconds(60)

    @Test(.timeLimit(.minutes(60))) func everyMutantIsAnswered() throws {
        let sources = try BlueprintMutation.sources()
        var mutation = BlueprintMutation(seed: 11)
        let stage = try Stage()
        var reached: Set<String> = []
        for start in stride(from: 0, to: Self.count, by: Self.batch) {
            var mutants: [String: [UInt8]] = [:]
            for number in start..<start + Self.batch {
                let name = "mutant-\(number).yaml"
                mutants[name] = mutation.mutant(
                    of: sources[number % sources.count],
                    kinds: number % 2 == 0
                        ? BlueprintMutation.Kind.allCases : BlueprintMutation.Kind.inValues)
                try stage.write(mutants[name] ?? [], to: name)
            }
            var output = ""
            let time = ContinuousClock().measure {
                output =
                    stage.run(
                        ["check", "--all", "--json", "--on", "2026-11-22"] + mutants.keys.sorted()
                    ).output
            }
            try #require(time < Self.longest, "mutants from \(start) took \(time)")
            reached.formUnion(try Self.checked(output, mutants))
            for name in mutants.keys {
                try FileManager.default.removeItem(at: stage.folder.appendingPathComponent(name))
            }
        }
        // Mutants that the reader refuses say nothing of the rules.
        #expect(reached.count > Self.count / 4, "\(reached.count) of \(Self.count)")
    }

    /// Looks at the place of every finding; the mutants that the rules spoke of.
    private static func checked(
        _ output: String, _ mutants: [String: [UInt8]]
    ) throws -> Set<String> {
        let document = try JSONSerialization.jsonObject(with: Data(output.utf8))
        let findings = try #require(
            (document as? [String: Any])?["findings"] as? [[String: Any]], "\(output)")
        let lines = mutants.mapValues { widths(of: String(decoding: $0, as: UTF8.self)) }
        var reached: Set<String> = []
        for finding in findings {
            guard let path = finding["path"] as? String, let line = finding["line"] as? Int,
                let column = finding["column"] as? Int
            else { continue }
            let width = try #require(lines[path], "\(finding)")
            try #require((1...width.count).contains(line), "\(finding)")
            try #require(column >= 1 && column <= width[line - 1] + 1, "\(finding)")
            if (finding["code"] as? String)?.hasPrefix("CX5") == true { reached.insert(path) }
        }
        return reached
    }

    /// How many scalars each line has, with the line ends of YAML.
    private static func widths(of text: String) -> [Int] {
        var widths = [0]
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{FEFF}" where widths == [0]: break
            case "\n" where isAfterReturn: break
            case "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}": widths.append(0)
            default: widths[widths.count - 1] += 1
            }
            isAfterReturn = scalar == "\r"
        }
        return widths
    }
}
