public import ExperienceModel

/// Why an item cannot start in the week that was asked, whatever else is planned.
///
/// Every day that it offers is the first later one that holds, or the last earlier one where no
/// later one does; nil where there is none.
public enum StartRefusal: Equatable, Sendable {
    /// It has begun: what was done cannot start anew.
    case begun(on: Day)
    /// It has no place in any week.
    case never(LeftOut.Reason)
    /// Dates, or what it waits for, come first.
    case tooEarly(first: Day?)
    /// It would not be over by the end.
    case tooLate(last: Day?)
    /// Even without other work that week lacks people or money.
    case noRoom(because: [PlacementReason], next: Day?)
    /// It could start that week, but then its later waves, or what it waits for, would find no
    /// place.
    case stuck(LeftOut.Reason, next: Day?)
    /// It could start that week, but not where those others start when they were asked; with the
    /// day on which the one other could start instead, where there is one.
    case clash(with: [String: Day], because: LeftOut.Reason, next: Day?, instead: Day?)

    /// The day that it offers instead; nil where there is none.
    public var offered: Day? {
        switch self {
        case .begun, .never: nil
        case .tooEarly(let day), .tooLate(let day), .noRoom(_, let day), .stuck(_, let day),
            .clash(_, _, let day, _):
            day
        }
    }

    /// The same reason with another day.
    func offering(_ day: Day?) -> StartRefusal {
        switch self {
        case .begun, .never: self
        case .tooEarly: .tooEarly(first: day)
        case .tooLate: .tooLate(last: day)
        case .noRoom(let because, _): .noRoom(because: because, next: day)
        case .stuck(let reason, _): .stuck(reason, next: day)
        case .clash(let others, let reason, _, let instead):
            .clash(with: others, because: reason, next: day, instead: instead)
        }
    }
}
