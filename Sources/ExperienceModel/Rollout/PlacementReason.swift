/// What keeps a wave from starting a week earlier.
public enum PlacementReason: Equatable, Sendable {
    /// The roadmap starts then.
    case roadmapStart
    /// It may not start earlier.
    case earliest(Day)
    /// It was decided only then.
    case decision(Day)
    /// The read-out of its pilot comes first.
    case readout(Day)
    /// Another item must be ready.
    case after(item: String, ready: Day)
    /// The wave before it must be over.
    case previousWave
    /// A discipline has no room in the week that begins then.
    case capacity(discipline: String, week: Day)
    /// The money of the quarter is spent.
    case budget(Quarter)
}
