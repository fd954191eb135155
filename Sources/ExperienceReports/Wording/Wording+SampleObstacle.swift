import ExperienceModel

extension Wording {
    /// Why no sample is enough for a goal, and what to do.
    func sentence(for obstacle: SampleObstacle, _ line: SamplePlan.Line) -> String {
        switch obstacle {
        case .hopeAtLine, .hopeShortOfLine: hopeless(obstacle, line)
        case .hopeAtTarget:
            say(
                "What is hoped for does not lie beyond the target, and then the estimate reaches "
                    + "it half of the time at most. Lower the target, and keep the floor.",
                "Waarop het team hoopt ligt niet voorbij het doel, en dan haalt de schatting het "
                    + "hoogstens de helft van de keren. Verlaag het doel, en houd de ondergrens.")
        case .neverMet:
            say(
                "The line is the end of the scale, and no interval lies wholly beyond it. ",
                "De lijn is het einde van de schaal, en geen interval ligt daar helemaal voorbij. "
            ) + otherLine
        case .alwaysMet:
            say(
                "The line is the wrong end of the scale, so any answers reach it. ",
                "De lijn is het verkeerde einde van de schaal, dus elk antwoord haalt hem. ")
                + otherLine
        }
    }

    private func hopeless(_ obstacle: SampleObstacle, _ line: SamplePlan.Line) -> String {
        let error = figures.share(0.05, decimals: 0)
        let chance = say(
            "the chance that it is met is at most \(error), however many answer. ",
            "de kans dat het gehaald wordt is hoogstens \(error), hoeveel klanten er ook "
                + "antwoorden. ")
        let hope =
            obstacle == .hopeAtLine
            ? say(
                "What is hoped for is exactly what must be sure: ",
                "Waarop het team hoopt is precies waarvan het zeker moet zijn: ")
            : say(
                "What is hoped for falls short of what must be sure: ",
                "Waarop het team hoopt is minder dan waarvan het zeker moet zijn: ")
        return hope + chance
            + (line.goal.role == .guardrail
                ? say("Allow a wider margin.", "Sta een ruimere marge toe.")
                : say(
                    "Lower the goal to the least that is worth having, or write 'floor' beside it.",
                    "Verlaag het doel tot het minste dat de moeite waard is, of zet er 'floor' "
                        + "naast."))
    }

    private var otherLine: String {
        say("Choose a line between the ends.", "Kies een lijn tussen de einden.")
    }
}
