/// What keeps a wave from starting a week earlier.
public enum PlacementReason: Codable, Equatable, Sendable {
    /// The roadmap starts then.
    case roadmapStart
    /// It is in the plan as agreed, and that day has been.
    case begun
    /// Earlier days have been.
    case today(Day)
    /// It may not start earlier.
    case earliest(Day)
    /// It was decided only then.
    case decision(Day)
    /// The read-out of its pilot, or the day on which its answers are expected, comes first.
    case readout(Day)
    /// Another item must be ready.
    case after(item: String, ready: Day)
    /// A lower step of the ladder must stand first.
    case ladder(item: String, step: LadderStep, ready: Day)
    /// The wave before it must be over.
    case previousWave
    /// The wave before it must be over, and its guardrails must hold.
    case gate(guardrails: [String])
    /// Its new pilot must be over.
    case newPilot
    /// A discipline has no room in the week that begins then.
    case capacity(discipline: String, week: Day)
    /// Holidays in the week that begins then leave a discipline too little time.
    case holiday(discipline: String, week: Day)
    /// The money of the quarter is spent.
    case budget(Quarter)
    /// It was asked to start in the week that begins then.
    case asked(Day)
    /// That was asked although the item itself says that it may not start earlier than that day.
    case despite(earliest: Day)
    /// An earlier start would cost more than it brings.
    case cost
    /// It was promised for that day, and earlier is not asked.
    case promised(Day)
    /// An earlier start would push out others that bring more.
    case others
}
