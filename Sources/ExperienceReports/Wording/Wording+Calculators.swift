package import ExperienceModel

/// What the calculators of samples, branches and drivers say.
extension Wording {
    /// Why touchpoints are not ranked.
    func noRanking(_ figure: DriverFigure) -> String {
        let least = figures.count(DriverFigure.fewestForRanking)
        let complete = figures.count(figure.complete)
        return figure.complete < DriverFigure.fewestForRanking
            ? say(
                "No ranking: \(complete) complete answers, a ranking needs \(least).",
                "Geen rangorde: \(complete) volledige antwoorden, een rangorde vraagt er \(least).")
            : say(
                "No ranking: nothing goes together with the recommendation.",
                "Geen rangorde: niets hangt samen met de aanbeveling.")
    }

    /// What a driver is, and is not.
    var goesTogether: String {
        say(
            "It says what goes together with recommendation, not what brings it about: ratings "
                + "that rise and fall together share the importance.",
            "Dit zegt wat samengaat met aanbevelen, niet wat het teweegbrengt: cijfers die samen "
                + "stijgen en dalen delen het belang.")
    }

    /// Why a touchpoint is not weighed.
    func sentence(for reason: DriverFigure.LeftOut.Reason) -> String {
        switch reason {
        case .fewAnswers(let answers):
            let least = figures.count(DriverFigure.fewestForTouchpoint)
            return say(
                "\(figures.count(answers)) answers with both ratings, at least \(least) are needed",
                "\(figures.count(answers)) antwoorden met beide cijfers, minstens \(least) nodig")
        case .allTheSame: return say("everybody rated it alike", "iedereen gaf hetzelfde cijfer")
        }
    }

    /// What to do with a touchpoint of that quadrant.
    func word(_ quadrant: DriverFigure.Quadrant) -> String {
        switch quadrant {
        case .improveFirst: say("improve first", "eerst verbeteren")
        case .keepUp: say("keep up", "vasthouden")
        case .canWait: say("can wait", "kan wachten")
        case .wellEnough: say("well enough", "goed genoeg")
        }
    }

    /// Why no sample can be given, and what to do.
    package func sentence(for refusal: SampleNeed.Refusal, of question: SampleQuestion) -> String {
        switch refusal {
        case .hopeIsGoal:
            return say(
                "you hope for exactly what you want to be sure of: however many answer, 'goal met' "
                    + "has a chance of at most 5%; set --goal to the least that is worth having",
                "u hoopt precies op wat u zeker wilt weten: hoeveel er ook antwoorden, de kans op "
                    + "‘doel gehaald’ is hoogstens 5%; zet --goal op het minste dat de moeite waard "
                    + "is")
        case .hopeIsWorse:
            return say(
                "what you hope for is worse than the goal; set --expect beyond --goal, or say "
                    + "--lower-is-better",
                "wat u verwacht is slechter dan het doel; zet --expect voorbij --goal, of zeg "
                    + "--lower-is-better")
        case .goalOffScale(let value): return offScale(value, question)
        case .hopeOffScale(let value): return hopeOffScale(value, question)
        case .noBaseline:
            return say(
                "a comparison needs to know where the control is; give --baseline, or --one-arm",
                "een vergelijking vraagt waar de controle staat; geef --baseline, of --one-arm")
        case .noSpread:
            return say(
                "how far answers lie apart is not known; give --baseline with the count of each "
                    + "score, or --sd",
                "hoe ver antwoorden uiteenliggen is niet bekend; geef --baseline met het aantal per "
                    + "cijfer, of --sd")
        case .tooFewBranches(let least): return tooFewBranches(least)
        case .beyondCounting:
            return say(
                "no number of answers that anybody could reach shows so small a difference; lower "
                    + "--goal or hope for more",
                "geen haalbaar aantal antwoorden toont zo’n klein verschil; verlaag --goal of "
                    + "verwacht meer")
        }
    }

    private func offScale(_ value: Double, _ question: SampleQuestion) -> String {
        let (place, range) = place(of: value, question)
        return say(
            "\(place) lies at or beyond an end of the scale (\(range)), where no interval can get; "
                + "set a goal inside it",
            "\(place) ligt op of voorbij een einde van de schaal (\(range)), waar geen interval "
                + "komt; stel een doel erbinnen")
    }

    private func hopeOffScale(_ value: Double, _ question: SampleQuestion) -> String {
        let (place, range) = place(of: value, question)
        return say(
            "what you hope for comes to \(place), beyond an end of the scale (\(range)); set "
                + "--expect to what can be",
            "wat u verwacht komt uit op \(place), voorbij een einde van de schaal (\(range)); zet "
                + "--expect op wat kan")
    }

    /// A value on the scale of a question, and the ends of that scale.
    private func place(
        of value: Double, _ question: SampleQuestion
    ) -> (place: String, range: String) {
        let metric = MetricFigures(question.metric, isDifference: false, language: language)
        guard let ends = question.scale?.ends else { return (metric.planned(value), "") }
        let range = figures.range(metric.planned(ends.lowerBound), metric.planned(ends.upperBound))
        return (metric.planned(value), range)
    }

    private func tooFewBranches(_ least: Int) -> String {
        let count = figures.count(least)
        return say(
            "so few branches are never enough, however many answer in each; take at least "
                + "\(count) per arm",
            "zo weinig vestigingen zijn nooit genoeg, hoeveel er ook per vestiging antwoorden; "
                + "neem er minstens \(count) per groep")
    }
}

extension SampleQuestion {
    /// A metric of what is asked, to write its numbers.
    var metric: Metric { scale?.metric ?? Metric(id: "mean", kind: .mean) }
}

extension CountScale {
    /// A metric with that scale, to write its numbers.
    var metric: Metric {
        switch self {
        case .nps: Metric(id: "nps", kind: .nps)
        case .share: Metric(id: "share", kind: .rate)
        case .scores(let scale): Metric(id: "mean", kind: .mean, scale: scale)
        }
    }
}
