import ArgumentParser

/// The counts of the pilot, or of pilot and control with a slash between: `20,40,40/30,40,30`.
struct CountPair: ExpressibleByArgument {
    let lists: [CountList]

    init?(argument: String) {
        let parts = argument.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == ";" }
        var lists: [CountList] = []
        for part in parts {
            guard let list = CountList(argument: String(part)) else { return nil }
            lists.append(list)
        }
        guard lists.count <= 2 else { return nil }
        self.lists = lists
    }
}
