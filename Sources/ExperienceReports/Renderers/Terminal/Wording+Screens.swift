import ExperienceModel

/// The few words that only screens need: column headings, and what stands where a page has a plot.
extension Wording {
    /// Stands before the command that is worth typing next.
    package var nextLabel: String { say("Next:", "Hierna:") }
    var dataLabel: String { say("DATA", "GEGEVENS") }
    var effectHeading: String { say("effect", "effect") }
    var intervalHeading: String { say("interval", "interval") }
    var goalHeading: String { say("goal", "doel") }
    var limitHeading: String { say("limit", "grens") }
    var measuredHeading: String { say("measured", "gemeten") }
    var pilotLegend: String { say("pilot", "pilot") }
    var preparationLegend: String { say("preparation", "voorbereiding") }

    /// `and 2 more`.
    func more(_ count: Int) -> String { say("and \(count) more", "en nog \(count)") }

    /// `8 shown by --groups; 2 hidden (too few answers)`.
    func groups(shown: Int, hidden: Int) -> String {
        let rest = say(
            "; \(hidden) hidden (too few answers)", "; \(hidden) verborgen (te weinig antwoorden)")
        return say("\(shown) shown by --groups", "\(shown) te zien met --groups")
            + (hidden == 0 ? "" : rest)
    }

    /// `40 of 47 parts in place`.
    func inPlace(_ inPlace: Int, of parts: Int) -> String {
        let (ready, all) = (figures.count(inPlace), figures.count(parts))
        return say("\(ready) of \(all) parts in place", "\(ready) van \(all) onderdelen ingevuld")
    }
}
