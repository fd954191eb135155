import Foundation

/// The decision benchmark as it is asked for on the command line, and its answer.
struct DecisionCommand {
    /// How it is called.
    static let usage = "decisions [--pilots N] [--seed S] [--looks L|always]"

    private var pilots = 10_000
    private var seed: UInt64 = 1
    private var looks: Int? = SyntheticPilot.usualLooks

    /// The arguments after `decisions`; nil where they are not understood.
    init?(_ arguments: some Collection<String>) {
        var rest = Array(arguments)
        while !rest.isEmpty {
            guard rest.count >= 2 else { return nil }
            switch rest[0] {
            case "--pilots":
                guard let pilots = Int(rest[1]), pilots > 0 else { return nil }
                self.pilots = pilots
            case "--seed":
                guard let seed = UInt64(rest[1]) else { return nil }
                self.seed = seed
            case "--looks":
                let looks = Int(rest[1])
                guard rest[1] == "always" || (looks ?? 0) > 0 else { return nil }
                self.looks = looks
            default: return nil
            }
            rest.removeFirst(2)
        }
    }

    /// Prints the table.
    func run() {
        let benchmark = DecisionBenchmark(pilots: pilots, seed: seed, looks: looks)
        let planned = looks.map { "for \($0) looks" } ?? "for looking all the time"
        print(
            "== decisions over \(pilots) synthetic pilots, seed \(seed), planned \(planned), "
                + "looked at on \(SyntheticPilot.days) days")
        benchmark.lines.forEach { print($0) }
    }
}
