import ExperienceModel

extension Wording {
    /// `NPS, pilot minus control: +20.0 (−1.3 to +40.6)`.
    func calculated(
        _ interval: Interval, _ scale: CountScale, _ difference: CountDifference
    ) -> String {
        let factor = scale == .share ? 100.0 : 1
        let decimals = scale.measure == .scaleMean ? 2 : 1
        func figure(_ value: Double) -> String {
            figures.signed(value * factor, decimals: decimals)
        }
        let unit = scale == .share ? say(" percentage points", " procentpunten") : ""
        return name(of: scale) + ", " + name(of: difference) + ": " + figure(interval.estimate)
            + " (" + figures.range(figure(interval.lower), figure(interval.upper)) + ")" + unit
    }

    /// That a change alone proves nothing.
    var noComparison: String {
        say(
            "Without a comparison group: other things may have changed it too.",
            "Zonder vergelijkingsgroep: ook andere dingen kunnen het veranderd hebben.")
    }

    /// Which groups nobody answered in.
    func noAnswers(in groups: [CountGroup]) -> String {
        let names = list(groups.map(name))
        return say("There are no answers in \(names).", "Er zijn geen antwoorden in \(names).")
    }

    private func name(of group: CountGroup) -> String {
        switch group {
        case .pilot: say("the pilot", "de pilot")
        case .control: say("the control", "de controlegroep")
        case .pilotBefore: say("the pilot before", "de pilot voor")
        case .pilotAfter: say("the pilot after", "de pilot na")
        case .controlBefore: say("the control before", "de controlegroep voor")
        case .controlAfter: say("the control after", "de controlegroep na")
        }
    }

    private func name(of scale: CountScale) -> String {
        switch scale {
        case .nps: "NPS"
        case .share: say("share", "aandeel")
        case .scores: say("mean", "gemiddelde")
        }
    }

    private func name(of difference: CountDifference) -> String {
        switch difference {
        case .pilotMinusControl: say("pilot minus control", "pilot min controle")
        case .change: say("after minus before", "na min voor")
        case .changeBeyondControl:
            say("the pilot’s change beyond the control’s", "wat de pilot meer veranderde")
        case .changeOfPilot:
            say("pilot, after minus before", "pilot, na min voor")
        case .changeOfControl:
            say("control, after minus before", "controle, na min voor")
        }
    }
}
