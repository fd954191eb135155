/// Places the labels of a curve so that none covers another, a dot or the edge; what finds no place
/// stays in the description and in the table.
struct CurveLabels {
    /// A point with what could be written at it.
    struct Spot: Equatable {
        var x: Double
        /// Of the dot.
        var y: Double
        /// The stretch that its dot and interval cover.
        var top: Double
        var bottom: Double
        var label: String
        /// Empty where nobody was asked.
        var value: String
        var answers: String
        /// Whether its label had better stand above.
        var prefersAbove: Bool
    }

    /// A label in its place.
    struct Label: Equatable {
        /// The position of its spot.
        var spot: Int
        var x: Double
        /// Baseline of the value, or of the name where there is no value.
        var baseline: Double
        var value: String
        var answers: String
        /// The name with its own baseline; empty where only the value has room.
        var name: String
        var nameBaseline: Double
        /// The rest of a name in two lines, under its beginning; empty where one is enough.
        var rest = ""
        /// What it covers.
        var box: Box
    }

    typealias Box = LabelBoxes.Box

    let width: Double
    let height: Double

    static let valueSize = 14.5
    static let nameSize = 12.5
    static let answersSize = 12.5
    /// Names longer than these are cut, in units of the figure.
    private static let longest = [150.0, 92]
    private static let radius = 8.0

    /// A text of one or two lines that could stand at a spot.
    private struct Draft {
        var value: String
        var answers: String
        var name: String
        /// The second line of a name without a value.
        var rest = ""

        var isTwoLines: Bool { !rest.isEmpty || !value.isEmpty && !name.isEmpty }
    }

    /// Labels of those spots; what was asked comes before what was not.
    func placed(_ spots: [Spot]) -> [Label] {
        let dots = spots.map { spot in
            Box(
                left: spot.x - Self.radius, right: spot.x + Self.radius,
                top: spot.y - Self.radius, bottom: spot.y + Self.radius)
        }
        var taken: [Box] = []
        var labels: [Label] = []
        let order =
            spots.indices.filter { !spots[$0].value.isEmpty }
            + spots.indices.filter { spots[$0].value.isEmpty }
        for index in order {
            let strokes = spots.indices.filter { $0 != index }.map { stroke(spots[$0]) }
            let obstacles = taken + dots + strokes
            guard
                let label = candidates(index, spots[index]).first(where: { label in
                    fits(label.box) && !obstacles.contains { $0.touches(label.box) }
                })
            else { continue }
            taken.append(label.box)
            labels.append(label)
        }
        return labels.sorted { $0.spot < $1.spot }
    }

    private func stroke(_ spot: Spot) -> Box {
        Box(left: spot.x - 2, right: spot.x + 2, top: spot.top, bottom: spot.bottom)
    }

    private func fits(_ box: Box) -> Bool {
        box.left >= 1 && box.right <= width - 1 && box.top >= 1 && box.bottom <= height - 1
    }

    /// Every text in every place, best first.
    private func candidates(_ index: Int, _ spot: Spot) -> [Label] {
        drafts(spot).flatMap { draft in
            [spot.prefersAbove, !spot.prefersAbove].flatMap { isAbove in
                [0.0, 15, 30].flatMap { shift in
                    [false, true].map { isNear in
                        label(index, spot, draft, isAbove: isAbove, shift: shift, isNear: isNear)
                    }
                }
            }
        }
    }

    private func drafts(_ spot: Spot) -> [Draft] {
        let names = Self.longest.map { TextFit.cut(spot.label, to: $0, size: Self.nameSize) }
        guard !spot.value.isEmpty else {
            let whole = Draft(value: "", answers: "", name: names[0])
            let halves = halves(spot.label).map {
                Draft(value: "", answers: "", name: $0.0, rest: $0.1)
            }
            let short = Draft(value: "", answers: "", name: names[1])
            return (names[0] == spot.label ? [whole] : []) + [halves ?? whole, whole, short]
        }
        return [
            Draft(value: spot.value, answers: spot.answers, name: names[0]),
            Draft(value: spot.value, answers: "", name: names[0]),
            Draft(value: spot.value, answers: "", name: names[1]),
            Draft(value: spot.value, answers: "", name: ""),
        ]
    }

    /// A name in two lines of nearly one length, where each has room.
    private func halves(_ name: String) -> (String, String)? {
        let words = name.split(separator: " ")
        let wide = { (text: String) in TextWidth.of(text, size: Self.nameSize) }
        let cuts = (1..<max(1, words.count)).map {
            (words[..<$0].joined(separator: " "), words[$0...].joined(separator: " "))
        }
        if words.count < 2 {
            let lines = TextFit.lines(name, to: Self.longest[0], size: Self.nameSize, most: 2)
            return lines.count == 2 && !lines[1].hasSuffix("…") ? (lines[0], lines[1]) : nil
        }
        let best = cuts.min { max(wide($0.0), wide($0.1)) < max(wide($1.0), wide($1.1)) }
        return best.flatMap { max(wide($0.0), wide($0.1)) <= Self.longest[0] ? $0 : nil }
    }

    private func label(
        _ index: Int, _ spot: Spot, _ draft: Draft, isAbove: Bool, shift: Double, isNear: Bool
    ) -> Label {
        let half = width(draft) / 2
        // Kept inside the figure.
        let x = min(max(spot.x, half + 2), width - half - 2)
        // Near: at the dot, across the stroke of a long interval.
        let edge =
            isAbove
            ? (isNear ? spot.y - 6 : min(spot.top, spot.y - 6)) - 6 - shift
            : (isNear ? spot.y + 6 : max(spot.bottom, spot.y + 6)) + 17 + shift
        let first = edge
        let second = isAbove ? edge - 16 : edge + 15
        let isTwo = draft.isTwoLines
        let box = Box(
            left: x - half, right: x + half, top: (isAbove && isTwo ? second : first) - 12,
            bottom: (!isAbove && isTwo ? second : first) + 3.5)
        return Label(
            spot: index, x: x, baseline: first, value: draft.value, answers: draft.answers,
            name: draft.name,
            // The rest of a name stands under it, on either side of the dot.
            nameBaseline: draft.rest.isEmpty ? (isTwo ? second : first) : min(first, second),
            rest: draft.rest, box: box)
    }

    private func width(_ draft: Draft) -> Double {
        let value = TextWidth.of(draft.value, size: Self.valueSize, isBold: true)
        let answers =
            draft.answers.isEmpty
            ? 0 : TextWidth.of(" " + draft.answers, size: Self.answersSize)
        return [draft.name, draft.rest].map { TextWidth.of($0, size: Self.nameSize) }
            .reduce(value + answers, max)
    }
}
