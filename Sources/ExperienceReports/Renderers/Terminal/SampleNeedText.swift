package import ExperienceModel

/// What `stats sample` prints.
package struct SampleNeedText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays samples out in that language and style.
    package init(language: Language, style: TerminalStyle) {
        self.style = style
        self.words = Wording(language)
    }

    /// The screen; every line ends with a line feed.
    package func render(_ need: SampleNeed) -> String {
        var page = TerminalPage(style)
        if let answers = need.answers {
            page.paragraph(TerminalText(size(need, all: answers), .bold))
            page.paragraph(TerminalText(purpose(need)))
        }
        let sentences = [branches(need), shown(need), fewBranches(need)].compactMap(\.self)
        for sentence in sentences { page.paragraph(TerminalText(sentence)) }
        page.paragraph(TerminalText(ground(need), .faint))
        return page.text
    }

    private func size(_ need: SampleNeed, all: Int) -> String {
        guard let pilot = need.pilot, let control = need.control else { return words.answers(all) }
        let together = words.figures.count(all)
        if pilot == control {
            return words.say(
                "\(words.answers(pilot)) per arm, \(together) together",
                "\(words.answers(pilot)) per groep, \(together) samen")
        }
        let other = words.figures.count(control)
        return words.say(
            "\(words.answers(pilot)) in the pilot and \(other) in the control, \(together) together",
            "\(words.answers(pilot)) in de pilot en \(other) in de controlegroep, \(together) samen"
        )
    }

    private func purpose(_ need: SampleNeed) -> String {
        let question = need.question
        let figures = MetricFigures(
            question.metric, isDifference: !question.isOneArm, language: words.language)
        let unit = figures.unit.isEmpty ? "" : " " + figures.unit
        let goal = figures.planned(question.goal)
        let hope = figures.planned(question.expect ?? question.goal)
        let beyond =
            question.isOneArm ? "" : words.say(" against the control", " tegen de controlegroep")
        let least =
            need.isLeast
            ? words.say(
                " Fewer would do for the numbers, but plan no fewer than "
                    + "\(question.fewestAnswers).",
                " Voor de cijfers kan het met minder, maar plan er nooit minder dan "
                    + "\(question.fewestAnswers).") : ""
        return words.say(
            "To be sure of \(goal)\(unit)\(beyond) where \(hope) is true, with \(chance(question)).",
            "Om zeker te zijn van \(goal)\(unit)\(beyond) als \(hope) waar is, met "
                + "\(chance(question)).") + least
    }

    private func chance(_ question: SampleQuestion) -> String {
        let power = words.figures.share(question.power, decimals: 0)
        guard let looks = question.looks else {
            return words.say(
                "a chance of \(power), looking all the time",
                "een kans van \(power), altijd kijkend")
        }
        let days = words.count(looks, ("day", "days"), ("dag", "dagen"))
        return words.say(
            "a chance of \(power), looking on \(days)",
            "een kans van \(power), bij kijken op \(days)")
    }

    private func branches(_ need: SampleNeed) -> String? {
        need.branches.map {
            let effect = words.figures.number($0.designEffect, decimals: 2)
            let rho = words.figures.number(need.question.correlation, decimals: 2)
            let (perArm, each) = (
                words.count($0.perArm, ("branch", "branches"), ("vestiging", "vestigingen")),
                words.answers($0.answersEach)
            )
            return words.say(
                "\(perArm) per arm with \(each) each; answers from one branch resemble each other "
                    + "(correlation \(rho)), and \(effect) of them count as one.",
                "\(perArm) per groep met elk \(each); antwoorden uit één vestiging lijken op elkaar "
                    + "(correlatie \(rho)), en \(effect) ervan tellen als één.")
        }
    }

    private func shown(_ need: SampleNeed) -> String? {
        guard let detectable = need.detectable, let given = need.question.answers else {
            return nil
        }
        let figures = MetricFigures(
            need.question.metric, isDifference: true, language: words.language)
        let arm = need.question.isOneArm ? "" : words.say(" per arm", " per groep")
        let amount = [figures.amount(detectable), figures.unit].filter { !$0.isEmpty }
            .joined(separator: " ")
        return words.say(
            "\(words.answers(given))\(arm) can show \(amount) beyond the goal, with "
                + "\(chance(need.question)).",
            "\(words.answers(given))\(arm) kunnen \(amount) voorbij het doel tonen, met "
                + "\(chance(need.question)).")
    }

    /// That so few branches say less than the numbers, or nothing at all.
    private func fewBranches(_ need: SampleNeed) -> String? {
        guard let least = need.leastBranches, let given = need.question.branches else {
            return nil
        }
        let count = words.count(given, ("branch", "branches"), ("vestiging", "vestigingen"))
        let verdict = BranchPlan.leastForVerdict
        let none =
            given < verdict
            ? words.say(
                "But there is no verdict below \(verdict) branches per arm, and you have \(given).",
                "Maar onder \(verdict) vestigingen per groep is er geen oordeel, en u hebt er "
                    + "\(given).") : nil
        let hope =
            least > verdict
            ? words.say(
                "With \(count) per arm no number of answers is enough for what you hope; take at "
                    + "least \(words.figures.count(least)) per arm.",
                "Met \(count) per groep is geen aantal antwoorden genoeg voor wat u verwacht; neem "
                    + "er minstens \(words.figures.count(least)) per groep.") : nil
        return [none, hope].compactMap(\.self).joined(separator: " ")
    }

    private func ground(_ need: SampleNeed) -> String {
        let question = need.question
        if question.scale == nil {
            return words.say(
                "The standard deviation is the same everywhere.",
                "De standaarddeviatie is overal gelijk.")
        }
        guard question.scale == .nps else {
            return words.say("Variance at the goal.", "Variantie bij het doel.")
        }
        if question.isWorstCase {
            return words.say(
                "Variance at the goal, with no passives at all: the worst case.",
                "Variantie bij het doel, zonder passieven: het slechtste geval.")
        }
        if case .counts(let counts) = question.baseline, counts.count == 3 {
            let share = words.figures.share(counts[1] / counts.reduce(0, +), decimals: 0)
            return words.say(
                "Variance at the goal, with \(share) passives as in the baseline.",
                "Variantie bij het doel, met \(share) passieven zoals in de uitgangswaarde.")
        }
        return words.say(
            "Variance at the goal, with as many passives as is usual; --worst-case for none.",
            "Variantie bij het doel, met zoveel passieven als gebruikelijk; --worst-case voor geen."
        )
    }
}
