/// A decision to take.
struct DecisionCard: Equatable, Sendable {
    var state: State
    /// `Roll out the welcome call`.
    var title: String
    var text: String
    /// Who and until when.
    var who: [String]
    /// The pilot or discipline that it is about.
    var id: String
    /// What a screen shows for the title: it names things as commands do.
    var screenTitle: String?
}
