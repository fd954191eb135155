public import ExperienceModel

extension StatsJSON {
    /// What a sample must be: `answers` of all arms together, `perArm`, and what they rest on; NPS
    /// in points, shares 0…1.
    ///
    /// `looks` is null for looking all the time; `leastBranches` stands where the question names
    /// fewer than a verdict needs.
    public static func document(_ need: SampleNeed) -> JSONValue {
        let question = need.question
        let value: JSONValue = [
            "kind": .string(question.scale?.kind ?? "mean"), "goal": .finite(question.goal),
            "expect": question.expect.map(JSONValue.finite),
            "arms": .integer(question.isOneArm ? 1 : 2), "power": .finite(question.power),
            "looks": question.looks.map(JSONValue.integer) ?? .null,
            "answers": need.answers.map(JSONValue.integer),
            "perArm": need.pilot.map {
                [
                    "pilot": .integer($0),
                    "control": need.control.map(JSONValue.integer),
                ]
            },
            "difference": need.difference.map(JSONValue.finite),
            "given": question.answers.map(JSONValue.integer),
            "detectable": need.detectable.map(JSONValue.finite),
            "branches": need.branches.map {
                [
                    "perArm": .integer($0.perArm), "answersEach": .integer($0.answersEach),
                    "intraBranchCorrelation": .finite(question.correlation),
                    "designEffect": .finite($0.designEffect),
                ]
            },
            "leastBranches": need.leastBranches.map(JSONValue.integer),
            "level": .finite(0.95),
            "method": question.scale == nil ? "Hall, planned looks" : "score, planned looks",
        ]
        return .document("stats", value.members)
    }
}

extension CountScale {
    /// Its name in documents.
    var kind: String {
        switch self {
        case .nps: "nps"
        case .share: "share"
        case .scores: "mean"
        }
    }
}
