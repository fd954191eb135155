package import ExperienceModel

extension Wording {
    /// Why there is no verdict, or no number: one sentence.
    package func sentence(for unsaid: Unsaid) -> String {
        switch unsaid {
        case .beforeReadout(let day):
            say(
                "The read-out is on \(figures.date(day)) at the latest.",
                "Het oordeel volgt uiterlijk op \(figures.date(day)).")
        case .noAnswers: say("There are no answers yet.", "Er zijn nog geen antwoorden.")
        case .tooFewToShow(let least), .tooFewForMean(let least), .tooFewBranches(let least):
            tooFew(unsaid, least)
        case .intervalContainsLine:
            say(
                "The interval still contains the line.",
                "De grens ligt nog binnen het interval.")
        case .closed(let day):
            say(
                "The final look, on \(figures.date(day)), gave no verdict; answers that came later "
                    + "are shown, but decide nothing.",
                "De laatste blik, op \(figures.date(day)), gaf geen oordeel; antwoorden die later "
                    + "kwamen, tonen we wel, maar ze beslissen niets meer.")
        case .noAnswersBefore:
            say(
                "There are no answers from before the start to compare with.",
                "Er zijn geen antwoorden van vóór de start om mee te vergelijken.")
        case .noBaseline:
            say("There is no baseline to compare with.", "Er is geen uitgangswaarde.")
        case .dataNotInOrder:
            say("The data are not in order.", "De gegevens zijn niet in orde.")
        case .noSpread:
            say(
                "All answers are equal, so the mean has no interval.",
                "Alle antwoorden zijn gelijk, dus het gemiddelde heeft geen interval.")
        case .secondaryGoalsTogether:
            say(
                "Its own interval would do, but the secondary goals are judged together.",
                "Het eigen interval volstaat, maar de nevendoelen worden samen beoordeeld.")
        }
    }

    private func tooFew(_ unsaid: Unsaid, _ least: Int) -> String {
        switch unsaid {
        case .tooFewForMean:
            say(
                "A mean needs at least \(least) answers in each arm.",
                "Een gemiddelde vraagt minstens \(least) antwoorden per groep.")
        case .tooFewBranches:
            say(
                "A verdict needs at least \(least) branches in each arm.",
                "Een oordeel vraagt minstens \(least) vestigingen per groep.")
        default:
            say(
                "Fewer than \(least) answers are not shown.",
                "Minder dan \(least) antwoorden tonen we niet.")
        }
    }

    /// The same, where no answers are to be expected any more once the pilot is over.
    func sentence(for unsaid: Unsaid, isOver: Bool) -> String {
        unsaid == .noAnswers && isOver
            ? say("No answers came.", "Er kwamen geen antwoorden.") : sentence(for: unsaid)
    }

    /// `no answers yet`: the same in a few words, for a table.
    package func short(_ unsaid: Unsaid, isOver: Bool = false) -> String {
        switch unsaid {
        case .noAnswers where isOver: say("no answers", "geen antwoorden")
        case .beforeReadout: say("not yet", "nog niet")
        case .noAnswers: say("no answers yet", "nog geen antwoorden")
        case .tooFewToShow(let least): say("under \(least)", "onder \(least)")
        case .tooFewForMean(let least): say("under \(least) answers", "onder \(least) antwoorden")
        case .tooFewBranches(let least):
            say("under \(least) branches", "onder \(least) vestigingen")
        case .intervalContainsLine: say("undecided", "nog onbeslist")
        case .closed: say("undecided", "onbeslist gebleven")
        case .noAnswersBefore: say("none from before", "geen van vóór de start")
        case .noBaseline: say("no baseline", "geen uitgangswaarde")
        case .dataNotInOrder: say("data not in order", "gegevens niet in orde")
        case .noSpread: say("all answers equal", "alle antwoorden gelijk")
        case .secondaryGoalsTogether: say("undecided", "nog onbeslist")
        }
    }
}
