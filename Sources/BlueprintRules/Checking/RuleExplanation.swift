/// Why a rule exists, for `explain`.
package struct RuleExplanation: Equatable, Sendable {
    /// What goes wrong for customers or for the team without it; two to four sentences.
    package var why: String
    /// The idea behind it, with the step of the blueprint that it belongs to.
    package var idea: String
    /// A few lines of a blueprint in which it finds something.
    package var bad: String
    /// The same lines, mended.
    package var good: String

    /// Makes one from its parts.
    package init(why: String, idea: String, bad: String, good: String) {
        self.why = why
        self.idea = idea
        self.bad = bad
        self.good = good
    }
}
