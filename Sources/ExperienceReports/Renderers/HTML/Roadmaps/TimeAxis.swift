import ExperienceModel

/// Where days lie in a figure: the same in all figures over time of a page, pixel for pixel.
struct TimeAxis {
    let span: TimeSpan
    /// The first day begins here and the last day ends there.
    var left = 232.0
    var right = 1064.0
    /// How wide the figure is; what stands right of the axis are the values at its end.
    var width = 1144.0

    /// The beginning of a day; days outside lie at the ends.
    func x(_ day: Day) -> Double {
        let days = Double(max(1, span.end - span.start + 1))
        return left + (right - left) * min(max(Double(day - span.start) / days, 0), 1)
    }

    /// Where the name of a unit stands, and how much room it has.
    func stretch(of unit: Int) -> ClosedRange<Double> {
        let begin = x(span.units[unit].day)
        return begin...max(begin, x(span.lastDay(of: unit) + 1))
    }

    /// A thin line at the beginning of each unit and at the end of the last.
    func grid(from top: Double, to bottom: Double) -> [Markup] {
        let (top, bottom) = (Coordinate.text(top), Coordinate.text(bottom))
        let lines = (span.units.map { x($0.day) } + [right]).map {
            "M\(Coordinate.text($0)) \(top)V\(bottom)"
        }
        return [.element("path", ["class": "grid", "d": lines.joined()])]
    }

    /// The line of today, where today is in sight.
    func today(from top: Double, to bottom: Double) -> [Markup] {
        span.today.map { [vertical("today", at: x($0), from: top, to: bottom)] } ?? []
    }

    func vertical(_ style: String, at x: Double, from top: Double, to bottom: Double) -> Markup {
        .element(
            "line",
            [
                "class": style, "x1": Coordinate.text(x), "x2": Coordinate.text(x),
                "y1": Coordinate.text(top), "y2": Coordinate.text(bottom),
            ])
    }

    func horizontal(_ style: String, at y: Double) -> Markup {
        .element(
            "line",
            [
                "class": style, "x1": Coordinate.text(left), "x2": Coordinate.text(right),
                "y1": Coordinate.text(y), "y2": Coordinate.text(y),
            ])
    }

    /// Names of the units on one base line: every one where there is room, else every second,
    /// third … and years above them where they do not fit beside.
    ///
    /// - Parameter first: The first unit that is named.
    func names(at y: Double, from first: Int = 0) -> [Markup] {
        let units = Array(span.units.indices)
        let isInline = fits(units.map { (middle(of: $0), full($0)) })
        let step =
            isInline
            ? 1
            : units.dropFirst().first { step in
                fits(shown(every: step).map { (middle(of: $0), span.units[$0].name) })
            } ?? max(1, units.count)
        let names = shown(every: step).filter { $0 >= first }
            .map { name(of: $0, withYear: isInline, y: y) }
        return isInline ? names : years(at: y - 16) + names
    }

    private func shown(every step: Int) -> [Int] {
        Array(stride(from: 0, to: span.units.count, by: max(1, step)))
    }

    private func middle(of unit: Int) -> Double {
        let stretch = stretch(of: unit)
        return (stretch.lowerBound + stretch.upperBound) / 2
    }

    /// Whether names at those places do not touch each other.
    private func fits(_ names: [(middle: Double, text: String)]) -> Bool {
        let widths = names.map { TextWidth.of($0.text, size: 14) }
        return names.indices.dropFirst().allSatisfy { index in
            names[index].middle - names[index - 1].middle
                >= (widths[index] + widths[index - 1]) / 2 + 3
        }
    }

    private func name(of unit: Int, withYear: Bool, y: Double) -> Markup {
        var parts: [Markup] = [.text(span.units[unit].name)]
        if withYear, let year = span.units[unit].year {
            parts += [.text(" "), .element("tspan", ["class": "yr"], text: year)]
        }
        return .element(
            "text",
            [
                "class": "mid", "x": Coordinate.text(middle(of: unit)), "y": Coordinate.text(y),
            ], parts)
    }

    /// Years above the names; one of which only a little is in sight has no room before the next.
    private func years(at y: Double) -> [Markup] {
        let marked = span.units.indices.filter { span.units[$0].year != nil }
        return marked.enumerated().compactMap { index, unit in
            let (year, at) = (span.units[unit].year ?? "", stretch(of: unit).lowerBound)
            let next = index + 1 < marked.count ? stretch(of: marked[index + 1]).lowerBound : width
            guard next - at >= TextWidth.of(year, size: 14) + 4 else { return nil }
            return .element(
                "text",
                ["class": "yr", "x": Coordinate.text(at + 2), "y": Coordinate.text(y)], text: year)
        }
    }

    private func full(_ unit: Int) -> String {
        [span.units[unit].name, span.units[unit].year].compactMap { $0 }.joined(separator: " ")
    }
}
