package import ExperienceModel

/// One thing that `check` looks for in a blueprint; each rule is one file.
///
/// A rule is pure: the same blueprint, day and memory give the same observations. It takes any
/// blueprint that the reader accepts, however odd, and never traps.
package protocol BlueprintRule: Sendable {
    /// Its code, `CX502`: the first digit is the step of the blueprint.
    var code: String { get }
    /// How much its findings weigh where nobody says otherwise.
    var severity: Finding.Severity { get }
    /// The limit it goes by, nil where there is none to set.
    var limit: RuleLimit? { get }

    /// The sentence that it tells, without a full stop: `a silence lasts too long`.
    func title(_ words: Wording) -> String
    /// What to do about a finding, as an imperative.
    func remedy(_ words: Wording) -> String
    /// Why it exists, with a bad and a good example.
    func explanation(_ words: Wording) -> RuleExplanation
    /// Everything it has to say: what it finds, and what passes with its figure.
    func observations(in context: RuleContext) -> [Observation]
}

extension BlueprintRule {
    /// Most rules have no limit.
    package var limit: RuleLimit? { nil }
}
