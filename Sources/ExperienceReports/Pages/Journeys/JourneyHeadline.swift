import ExperienceModel

/// The finding of a journey in one line: where it scores best, and where worst; said only as far as
/// the intervals carry it.
struct JourneyHeadline {
    let curve: CurveFigure
    let words: Wording

    private var points: [CurveFigure.Point] { curve.points }
    private var measured: [CurveFigure.Point] { points.filter { $0.score != nil } }
    private var ours: [CurveFigure.Point] { measured.filter(\.isProactive) }
    private var others: [CurveFigure.Point] { measured.filter { !$0.isProactive } }

    /// `We score best where we move first; the low point is “Annual bill”`.
    var text: String {
        guard !points.isEmpty else {
            return words.say(
                "This journey has no touchpoints yet", "Deze klantreis heeft nog geen contactpunten"
            )
        }
        return firstMoves + "; " + lowPoint
    }

    /// What the dots are and how far they reach; nil where there is nothing to compare.
    var standfirst: String? {
        guard let ours = range(ours), let others = range(others) else { return nil }
        return words.say(
            "Filled dots are contacts that we start ourselves: they score \(ours), the others "
                + "\(others).",
            "Dichte stippen zijn contacten die wij zelf beginnen: die scoren \(ours), de andere "
                + "\(others).")
    }

    private func range(_ points: [CurveFigure.Point]) -> String? {
        let sorted = points.sorted { ($0.score ?? 0) < ($1.score ?? 0) }
        guard let least = sorted.first, let most = sorted.last else { return nil }
        return least.value == most.value
            ? least.value : words.figures.range(least.value, most.value)
    }

    private var firstMoves: String {
        let best = { (points: [CurveFigure.Point]) in
            points.max { ($0.score ?? 0) < ($1.score ?? 0) }
        }
        if let first = best(ours), let other = best(others) {
            if isSurelyAbove(first, other) {
                return words.say(
                    "We score best where we move first",
                    "We scoren het best waar wij de eerste stap zetten")
            }
            return isSurelyAbove(other, first)
                ? words.say(
                    "Our first moves do not score best", "Onze eerste stappen scoren niet het best")
                : words.say(
                    "Whether first moves score better cannot be said yet",
                    "Of onze eerste stappen beter scoren, is nog niet te zeggen")
        }
        let (count, all) = (points.count { $0.isProactive }, points.count)
        guard count > 0 else {
            return words.say("We never move first", "Wij zetten nergens de eerste stap")
        }
        let (some, whole) = (words.figures.count(count), words.figures.count(all))
        return count == all
            ? words.say("We move first everywhere", "Wij zetten overal de eerste stap")
            : words.say(
                "We move first at \(some) of the \(whole) touchpoints",
                "Bij \(some) van de \(whole) contactpunten zetten wij de eerste stap")
    }

    private var lowPoint: String {
        let sorted = measured.sorted { ($0.score ?? 0) < ($1.score ?? 0) }
        if points.count == 1, sorted.count == 1 {
            return words.say("it scores \(sorted[0].value)", "dat scoort \(sorted[0].value)")
        }
        guard sorted.count >= 2, sorted.count * 2 >= points.count else { return silence }
        let name = words.quoted(sorted[0].label)
        return isSurelyAbove(sorted[1], sorted[0])
            ? words.say("the low point is \(name)", "het dieptepunt is \(name)")
            : words.say(
                "\(name) scores lowest so far", "\(name) scoort tot nu toe het laagst")
    }

    /// That too few were asked to tell a low point.
    private var silence: String {
        let count = words.figures.word(curve.measured)
        switch curve.measured {
        case 0:
            return words.say(
                "customers were asked nowhere how that feels",
                "nergens is klanten gevraagd hoe dat bevalt")
        case points.count:
            return words.say(
                "not all are measured in one way", "niet alles is op één manier gemeten")
        case 1:
            return words.say(
                "only one touchpoint is measured", "maar één contactpunt is gemeten")
        default:
            return words.say(
                "only \(count) touchpoints are measured", "maar \(count) contactpunten zijn gemeten"
            )
        }
    }

    /// Whether the whole interval of one lies above that of the other.
    private func isSurelyAbove(_ left: CurveFigure.Point, _ right: CurveFigure.Point) -> Bool {
        guard let upper = left.interval, let lower = right.interval else { return false }
        return upper.lower > lower.upper
    }
}
