import ExperienceModel

/// How NPS, or the metric that the rollouts move, is expected to go; or why nobody can say.
struct MetricSection {
    let reading: RoadmapReading

    private var words: Wording { reading.words }
    private var roadmap: Roadmap { reading.roadmap }

    var section: Section? {
        guard let blueprint = reading.blueprint, roadmap.waves.contains(where: { $0.share != nil })
        else { return nil }
        guard let course = MetricCourse(of: roadmap, metrics: blueprint.metrics) else {
            return unknown
        }
        let label = words.name(of: course.metric).uppercased()
        return Section(
            heading: heading(course), label: label, subtitle: Phrase(subtitle(course)),
            blocks: [.metric(figure(course))])
    }

    private var unknown: Section {
        Section(
            heading: words.say(
                "What the plan does for NPS is not known",
                "Wat het plan met de NPS doet, is niet bekend"),
            label: "NPS",
            blocks: [
                .paragraphs([
                    Phrase(
                        words.say(
                            "Only decided rollouts count, and none of them has measured a "
                                + "difference in its primary goal.",
                            "Alleen besloten uitrollen tellen, en geen daarvan heeft een verschil "
                                + "gemeten op het primaire doel."))
                ])
            ])
    }

    /// How its numbers are written: the metric itself, or differences where only those are known.
    private func figures(_ course: MetricCourse) -> MetricFigures {
        MetricFigures(
            course.metric, isDifference: course.withoutChange == nil, language: words.language)
    }

    private func heading(_ course: MetricCourse) -> String {
        let name = words.name(of: course.metric)
        let change = course.last.estimate - (course.now ?? 0)
        let (from, to) = (rough(course.now ?? 0, course), rough(course.last.estimate, course))
        guard course.now != nil else {
            return words.say(
                "\(name) is expected to change by \(to)",
                "\(name) verandert naar verwachting met \(to)")
        }
        guard from != to else {
            return words.say(
                "\(name) is expected to stay about \(to)",
                "\(name) blijft naar verwachting ongeveer \(to)")
        }
        let isSure = course.isCausal && !holdsNought(course)
        let isRise = change > 0
        return isSure
            ? words.say(
                "\(name) is expected to \(isRise ? "rise" : "fall") from \(from) to about \(to)",
                "\(name) \(isRise ? "stijgt" : "daalt") naar verwachting van \(from) naar ongeveer \(to)"
            )
            : words.say(
                "\(name) may \(isRise ? "rise" : "fall") from \(from) to about \(to)",
                "\(name) kan \(isRise ? "stijgen" : "dalen") van \(from) naar ongeveer \(to)")
    }

    private func holdsNought(_ course: MetricCourse) -> Bool {
        let base = course.now ?? 0
        return course.last.lower <= base && base <= course.last.upper
    }

    /// Without decimals, or with one on a scale.
    private func rough(_ value: Double, _ course: MetricCourse) -> String {
        let metric = figures(course)
        switch course.metric.measure {
        case .points: return words.figures.signed(value, decimals: 0)
        case .share where !metric.isDifference: return words.figures.share(value, decimals: 0)
        default: return metric.value(value)
        }
    }

    private func subtitle(_ course: MetricCourse) -> String {
        let unit = figures(course).unit
        let with = words.say("with interval", "met interval")
        var parts = [unit.isEmpty ? words.capitalised(with) : words.capitalised("\(unit), \(with)")]
        if let together = together(course) { parts.append(together) }
        if course.isCapped {
            parts.append(
                words.say(
                    "That is more than there can be, so it is no forecast",
                    "Dat is meer dan er kan zijn; een voorspelling is het dus niet"))
        }
        if !course.isCausal {
            parts.append(
                words.say(
                    "That the change does it is not shown",
                    "Dat de verandering het doet, is niet bewezen"))
        }
        if let other = openItems(course) { parts.append(other) }
        return parts.joined(separator: ". ")
    }

    /// How several effects are put together: from separate pilots they are not known to add up.
    private func together(_ course: MetricCourse) -> String? {
        let names = reading.titles(course.items.map(reading.title))
        switch course.rule {
        case .single: return nil
        case .sum:
            return words.say(
                "The effects of \(names) are added up (an assumption: together they may do less)",
                "De effecten van \(names) zijn opgeteld (een aanname: samen kan het minder zijn)")
        case .partOfWhatIsLeft:
            return words.say(
                "The effects of \(names) together: each takes its part of what is left of the "
                    + "scale (an assumption: effects of separate pilots are not known to add up)",
                "De effecten van \(names) samen: elk neemt zijn deel van wat er op de schaal over "
                    + "is (een aanname: of effecten van aparte pilots optellen, is niet bekend)")
        }
    }

    /// Rollouts that may move it as well, but are not counted.
    private func openItems(_ course: MetricCourse) -> String? {
        let open = roadmap.waves.filter { $0.commitment.isTentative }.map(\.item)
        let count = Set(open).count
        guard count > 0 else { return nil }
        return count == 1
            ? words.say(
                "The rollout that depends on a pilot does not count",
                "De uitrol die van een pilot afhangt, telt niet mee")
            : words.say(
                "The \(words.figures.word(count)) rollouts that depend on a pilot do not count",
                "De \(words.figures.word(count)) uitrollen die van een pilot afhangen, tellen niet mee"
            )
    }

    private func figure(_ course: MetricCourse) -> MetricFigure {
        let metric = figures(course)
        let scaled = { (value: Double) in value.isFinite ? value * metric.factor : 0 }
        let base = scaled(course.withoutChange ?? 0)
        let steps = course.steps.map { step in
            let value = Interval(
                estimate: scaled(step.value.estimate), lower: scaled(step.value.lower),
                upper: scaled(step.value.upper))
            return MetricFigure.Step(
                day: step.day, dayText: words.figures.date(step.day), value: value,
                label: label(step),
                wave: "\(step.title) \(words.figures.planned(step.share * 100, isSigned: false))%",
                valueText: metric.value(step.value.estimate), rangeText: metric.range(step.value))
        }
        let values = steps.flatMap { [$0.value.lower, $0.value.upper, $0.value.estimate] } + [base]
        let axis = AxisMaker { metric.planned($0 / metric.factor) }
            .axis(holding: values, withNought: course.metric.measure == .points)
        let last = course.last
        return MetricFigure(
            span: reading.span, axis: axis, steps: steps, base: base,
            baseText: words.say("without the change: ", "zonder de verandering: ")
                + (course.withoutChange.map(metric.value) ?? metric.value(0)),
            upperLast: metric.bare(last.upper), last: metric.value(last.estimate),
            lowerLast: metric.bare(last.lower),
            title: words.say(
                "Expected \(words.name(of: course.metric))",
                "Verwachte \(words.name(of: course.metric))"),
            description: description(course, metric))
    }

    private func label(_ step: MetricCourse.Step) -> String? {
        guard step.share >= 0.99 else { return nil }
        let day = words.figures.shortDate(step.day)
        return words.say(
            "\(step.title) to everyone, \(day)", "\(step.title) voor iedereen, \(day)")
    }

    private func description(_ course: MetricCourse, _ metric: MetricFigures) -> String {
        let day = course.steps.last.map { words.figures.date($0.day) } ?? ""
        let base = course.withoutChange.map(metric.value) ?? metric.value(0)
        let (last, range) = (metric.value(course.last.estimate), metric.range(course.last))
        return words.say(
            "From \(base) without the change to \(last) from \(day), interval \(range)",
            "Van \(base) zonder de verandering naar \(last) vanaf \(day), interval \(range)")
    }
}
