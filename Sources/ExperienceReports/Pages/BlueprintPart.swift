/// One part of a blueprint that a step counts: in place, or with what it lacks.
struct BlueprintPart: Equatable, Sendable {
    /// Its id, or the name of a stage.
    var name: String
    /// What it lacks, in a few words; nil when it is in place.
    var gap: String?
}
