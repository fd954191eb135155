import ArgumentParser

/// Calculators that need no store.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "NPS, shares, means and differences with their intervals.",
        subcommands: [
            NPSCommand.self, RecommendCommand.self, MeanCommand.self,
            CompareCommand.self,
        ])
}
