package import ExperienceModel

/// What the user said of a file before anybody looked at it; what is missing is recognised.
package struct PartialMapping: Equatable, Sendable {
    /// All that the user said; its metrics may be empty, and its arm and day do not count.
    package var said: ResponseMapping
    /// The arm, nil where the user did not say.
    package var arm: ResponseMapping.ArmSource?
    /// The day, nil where the user did not say.
    package var day: ResponseMapping.DaySource?
    /// The day that all answers are of unless an earlier file of the form had a column of days; nil
    /// where the user did not say.
    package var dayOfAll: Day?
    /// The order of dates, where the user said only that.
    package var dateOrder: DateOrder?
    /// The metrics of which the user said the scale; nil stands for the only one.
    package var scaled: Set<String?> = []
    /// The uses of columns, as a receipt titles them, that come from an earlier file.
    var remembered: Set<String> = []
    /// Whether the metrics come from an earlier file of another form, so that this one may hold
    /// more of them.
    var mayHoldMoreMetrics = false
    /// Whether it is a table of counts only because an earlier file was one.
    var remembersCounts = false
    /// Whether the pilot holds answers of an earlier file, which might count twice.
    package var holdsAnswers = true
    /// By what the rows of an earlier file of this form are known.
    var earlierIdentity: EarlierIdentity?
    /// What an earlier file used and this one does not show for certain.
    var earlier: EarlierColumns?

    /// Nothing said yet.
    ///
    /// - Parameter today: the day of all answers in a file that holds no dates.
    package init(today: Day) {
        said = ResponseMapping(metrics: [], arm: .all(""), day: .all(today))
    }

    /// The day of answers in a file that holds no dates.
    package var today: Day {
        if case .all(let day) = said.day { day } else { Day(number: 0) }
    }

    /// The uses of all columns that are named, as a receipt titles them.
    var titles: [String] { whole.named.map { whole.title(of: $0.role) } }

    /// All that is known, with whatever stands in for an arm and a day that are not.
    var whole: ResponseMapping {
        var whole = said
        if let arm { whole.arm = arm }
        if let day { whole.day = day }
        return whole
    }
}
