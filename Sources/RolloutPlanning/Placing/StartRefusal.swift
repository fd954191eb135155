public import ExperienceModel

/// Why an item cannot start in the week that was asked, whatever else is planned.
public enum StartRefusal: Equatable, Sendable {
    /// It has begun: what was done cannot start anew.
    case begun(on: Day)
    /// It has no place in any week.
    case never(LeftOut.Reason)
    /// Dates, or what it waits for, come first; with the first day on which it could start, nil
    /// where there is none.
    case tooEarly(first: Day?)
    /// It would not be over by the end; with the last day on which it could start, nil where there
    /// is none.
    case tooLate(last: Day?)
    /// Even without other work that week lacks people or money; with the first later day on which
    /// it could start, nil where there is none.
    case noRoom(because: [PlacementReason], next: Day?)
    /// It could start that week, but then its later waves would find no place; with the first later
    /// day on which all of it could, nil where there is none.
    case stuck(LeftOut.Reason, next: Day?)

    /// The day that it offers instead; nil where there is none.
    public var offered: Day? {
        switch self {
        case .begun, .never: nil
        case .tooEarly(let day), .tooLate(let day), .noRoom(_, let day), .stuck(_, let day): day
        }
    }
}
