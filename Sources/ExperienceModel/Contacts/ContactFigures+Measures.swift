extension ContactFigures {
    /// The figure of that name; nil where it cannot be said.
    public func value(of measure: ContactChange.Measure) -> Double? {
        let value: Double? =
            switch measure {
            case .contactsPerYear: contactsPerYear
            case .positivePerYear: positivePerYear
            case .positiveShare: positiveShare
            case .longestSilence: Double(silence.days)
            case .mostIn30Days: Double(pressure.contacts)
            case .costFirst90Days: cost.first90Days
            case .costFirstYear: cost.firstYear
            }
        // What is no number differs from itself and would be a change for ever.
        return value.flatMap { $0.isFinite ? $0 : nil }
    }
}
