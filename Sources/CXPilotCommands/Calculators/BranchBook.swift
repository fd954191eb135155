import PilotEvaluation

/// The counts of a table, branch by branch and arm by arm, in the order in which they come.
struct BranchBook {
    private let steps: Int
    private var names: [String] = []
    private var branches: [String: [String: [Int]]] = [:]
    /// Which arm comes first.
    var control: String?
    /// Rows without an answer.
    private(set) var withoutAnswer = 0

    init(steps: Int) {
        self.steps = steps
    }

    /// Adds a row; without counts it has no answer.
    mutating func add(_ counts: [Int]?, branch: String, arm: String) {
        if branches[arm] == nil {
            names.append(arm)
            branches[arm] = [:]
        }
        guard let counts else {
            withoutAnswer += 1
            return
        }
        var sum = branches[arm]?[branch] ?? [Int](repeating: 0, count: steps)
        for (step, count) in counts.enumerated() { sum[step] += count }
        branches[arm]?[branch] = sum
    }

    /// The arms, the control first; branches in the order of their names, so that the same table
    /// gives the same last digit.
    var arms: [BranchCalculator.Arm] {
        let ordered = names.filter { $0 == control } + names.filter { $0 != control }
        return ordered.map { name in
            let own = branches[name] ?? [:]
            return BranchCalculator.Arm(
                name: name, branches: own.sorted { $0.key < $1.key }.map(\.value))
        }
    }
}
