package import ExperienceModel

/// The words that reports and screens share.
extension Wording {
    /// What to do, as an imperative: `Roll out`.
    package func word(_ decision: Decision) -> String {
        switch decision {
        case .rollOut: say("Roll out", "Uitrollen")
        case .keepCollecting: say("Keep collecting", "Doormeten")
        case .iterate: say("Iterate", "Bijstellen")
        case .stop: say("Stop", "Stoppen")
        }
    }

    /// What was decided, as a participle: `Rolled out`.
    package func participle(_ decision: Decision) -> String {
        switch decision {
        case .rollOut: say("To be rolled out", "Wordt uitgerold")
        case .keepCollecting: say("Kept collecting", "Wordt doorgemeten")
        case .iterate: say("Being changed", "Wordt bijgesteld")
        case .stop: say("Stopped", "Gestopt")
        }
    }

    /// `met`, `holds`.
    package func word(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: say("met", "gehaald")
        case .notMet: say("not met", "niet gehaald")
        case .undecided: say("undecided", "nog onbeslist")
        case .harmed: say("harmed", "verslechterd")
        case .holds: say("holds", "in orde")
        case .broken: say("broken", "overschreden")
        }
    }

    /// `launched`.
    package func word(_ state: PilotState) -> String {
        switch state {
        case .planned: say("planned", "gepland")
        case .launched: say("launched", "gestart")
        case .decided: say("decided", "besloten")
        }
    }

    /// How pilot and comparison are formed: `randomised by customer`.
    package func word(_ design: Pilot.Design) -> String {
        switch design {
        case .againstGoal: say("pilot alone, against a goal", "pilot alleen, tegen een doel")
        case .randomised: say("drawn by lot", "geloot")
        case .byBranch: say("branch by branch", "per vestiging")
        case .beforeAfter: say("before and after", "voor en na")
        case .controlledBeforeAfter:
            say("before and after, with a control", "voor en na, met een controlegroep")
        }
    }

    /// `Measured`.
    package func word(_ basis: Learning.Basis) -> String {
        switch basis {
        case .measured: say("Measured", "Gemeten")
        case .observed: say("Observed", "Gezien")
        case .open: say("Open", "Open")
        }
    }

    /// `Persona`.
    package func word(_ dimension: GroupReadOut.Dimension) -> String {
        switch dimension {
        case .branch: say("Branch", "Vestiging")
        case .persona: say("Persona", "Persona")
        case .channel: say("Channel", "Kanaal")
        case .touchpoint: say("Touchpoint", "Contactpunt")
        case .month: say("Month", "Maand")
        }
    }

    /// How sentences begin that speak of a pilot: its subject, else `Pilot welcome-call`; of
    /// several changes the arm that is judged is named.
    package func subject(of pilot: Pilot) -> String {
        let subject = pilot.subject ?? "Pilot \(pilot.id)"
        return pilot.arms.count > 2 ? "\(subject) (\(pilot.pilotArm))" : subject
    }

    /// That only one of several changes is judged; nil where there is one.
    func judgedArm(of pilot: Pilot) -> String? {
        guard pilot.arms.count > 2, let control = pilot.controlArm else { return nil }
        let others = list(Array(pilot.arms.dropFirst().dropLast()))
        return say(
            "The verdict is about \(pilot.pilotArm) against \(control); \(others) "
                + "\(pilot.arms.count == 3 ? "gets" : "get") none.",
            "Het oordeel gaat over \(pilot.pilotArm) tegenover \(control); \(others) "
                + "\(pilot.arms.count == 3 ? "krijgt" : "krijgen") er geen.")
    }

    /// What a metric is called: its name, `NPS`, else its id.
    package func name(of metric: Metric) -> String {
        metric.name ?? (metric.kind == .nps ? "NPS" : metric.id)
    }

    /// A name inside a sentence, in the quotation marks of the language.
    package func quoted(_ name: String) -> String { say("“\(name)”", "‘\(name)’") }

    /// That a pilot went on in spite of objections, and why; every report that speaks of it says so.
    package func overridden(_ pilot: String, because reason: String) -> String {
        say(
            "'\(pilot)' was launched in spite of objections: “\(reason)”.",
            "'\(pilot)' is gestart ondanks bezwaren: “\(reason)”.")
    }

    /// The same of several pilots: more than a few are counted, each page tells its own reason.
    package func overridden(_ reasons: [(pilot: String, because: String)]) -> [String] {
        guard reasons.count > 3 else {
            return reasons.map { overridden($0.pilot, because: $0.because) }
        }
        let count = capitalised(figures.word(reasons.count))
        return [
            say(
                "\(count) pilots were launched in spite of objections; their pages say why.",
                "\(count) pilots zijn gestart ondanks bezwaren; hun pagina’s zeggen waarom.")
        ]
    }

    /// `data as of 13 Nov 2026`.
    package func asOf(_ day: Day) -> String {
        say("data as of ", "gegevens tot en met ") + figures.date(day)
    }

    /// `1 answer`, `2,520 answers`.
    package func answers(_ count: Int) -> String {
        figures.count(count) + " "
            + (count == 1 ? say("answer", "antwoord") : say("answers", "antwoorden"))
    }

    /// `6 weeks`.
    package func weeks(_ count: Int) -> String {
        figures.count(count) + " "
            + (count == 1 ? say("week", "week") : say("weeks", "weken"))
    }
}
