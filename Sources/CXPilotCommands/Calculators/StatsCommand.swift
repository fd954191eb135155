import ArgumentParser

/// Calculators that need no store.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Figures with their intervals, and the samples they need.",
        subcommands: [
            NPSCommand.self, RecommendCommand.self, MeanCommand.self,
            CompareCommand.self, DidCommand.self, SampleCommand.self, ClustersCommand.self,
            DriversCommand.self,
        ])
}
