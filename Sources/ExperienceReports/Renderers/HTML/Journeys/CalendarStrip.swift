/// The year of a customer as a strip: months across, channels down, a numbered dot for each
/// contact; filled where we start it.
struct CalendarStrip {
    let figure: CalendarFigure
    /// Makes its ids unique on the page.
    let id: String

    static let width = 1040.0
    static let left = 150.0
    static let radius = 11.0
    private static let top = 30.0
    private static let lane = 27.0
    private static let lastDay = 365

    /// A contact in its place.
    struct Dot: Equatable {
        var contact: CalendarFigure.Contact
        var x: Double
        var y: Double
    }

    /// A channel with its dots.
    struct Row: Equatable {
        var channel: String
        var top: Double
        var height: Double
        var dots: [Dot]
    }

    var markup: Markup {
        .drawing(
            "cal", size: (Self.width, height), names: "cal-", id: id,
            title: .isolated(figure.title), description: description,
            silence + months + rows.flatMap(drawn))
    }

    /// `1 Welcome mail, day 1, e-mail; 2 …`, names in any script.
    private var description: Markup {
        let contacts = figure.contacts.enumerated().map { index, contact -> Markup in
            let parts = ([contact.title] + contact.parts).enumerated().map { place, part in
                (place > 0 ? .text(", ") : .text("")) + Markup.isolated(part)
            }
            return parts.reduce(.text((index > 0 ? "; " : "") + "\(contact.number) "), +)
        }
        return contacts.reduce(.text(""), +) + .text(".")
    }

    /// The list of its contacts, by number.
    func list(_ paper: PaperSelection?) -> Markup {
        .element(
            "ol", ["class": "year"],
            [
                .lines(
                    figure.contacts.enumerated().map { place, contact in
                        .element(
                            "li", paper.map { ["class": $0.style(place)] } ?? [:],
                            [
                                .element(
                                    "span", ["class": contact.isProactive ? "no pro" : "no"],
                                    text: "\(contact.number)"),
                                .element(
                                    "div", [:],
                                    [
                                        .element("b", text: contact.title),
                                        .element("span", [:], isolated(contact.parts)),
                                    ]),
                            ])
                    })
            ])
    }

    /// Each part by itself: a name that runs from right to left leaves its neighbours in order.
    private func isolated(_ parts: [String]) -> [Markup] {
        parts.enumerated().flatMap { index, part -> [Markup] in
            (index > 0 ? [.text(", ")] : []) + [.element("bdi", text: part)]
        }
    }

    private func x(_ day: Int) -> Double {
        let room = Self.width - Self.left - 2 * Self.radius - 4
        let share = Double(min(max(day, 0), Self.lastDay)) / Double(Self.lastDay)
        return Self.left + Self.radius + 2 + room * share
    }

    /// Dots keep their day: where two would touch, the later one goes a line down.
    var rows: [Row] {
        var top = Self.top
        return figure.rows.map { row in
            var ends: [Double] = []
            let dots = row.contacts.map { contact -> Dot in
                let x = x(contact.day)
                let lane =
                    ends.firstIndex { $0 + 2 * Self.radius + 2 <= x } ?? ends.count
                if lane == ends.count { ends.append(x) } else { ends[lane] = x }
                return Dot(contact: contact, x: x, y: top + Self.lane * (Double(lane) + 0.5) + 3)
            }
            let names = 14 * Double(Self.lines(of: row.channel).count) + 6
            let height = max(Self.lane * Double(max(1, ends.count)) + 6, names)
            defer { top += height }
            return Row(channel: row.channel, top: top, height: height, dots: dots)
        }
    }

    private var bottom: Double { rows.last.map { $0.top + $0.height } ?? Self.top }
    var height: Double { bottom + (figure.silence == nil ? 4 : 24) }

    private var silence: [Markup] {
        guard let silence = figure.silence else { return [] }
        let (from, to) = (x(silence.from), x(silence.to))
        let half = TextWidth.of(silence.text, size: 14, isBold: true) / 2
        let middle = min(max((from + to) / 2, Self.left + half), Self.width - half)
        return [
            .element(
                "rect",
                [
                    "class": "sil", "x": Coordinate.text(from), "y": Coordinate.text(Self.top),
                    "width": Coordinate.text(max(0, to - from)),
                    "height": Coordinate.text(bottom - Self.top),
                ]), text(silence.text, middle, bottom + 18, "mid t-b"),
        ]
    }

    private var months: [Markup] {
        let step = (x(Self.lastDay) - x(0)) / 12
        return figure.months.enumerated().flatMap { index, month -> [Markup] in
            let start = x(0) + step * Double(index)
            return [
                .line("grid", from: (start, Self.top - 6), to: (start, bottom)),
                text(month, start + 4, 17, ""),
            ]
        } + [.line("grid", from: (x(Self.lastDay), Self.top - 6), to: (x(Self.lastDay), bottom))]
    }

    /// The name of a channel, whole: a row is as high as its lines.
    private static func lines(of channel: String) -> [String] {
        TextFit.lines(channel, to: left - 16, size: 14, isBold: true, most: 12)
    }

    private func drawn(_ row: Row) -> [Markup] {
        let lines = Self.lines(of: row.channel)
        let above = min(7 * Double(lines.count - 1), Self.lane * 0.5 - 7)
        let first = row.top + Self.lane * 0.5 + 8 - above
        let rule = Markup.line("grid", from: (0, row.top), to: (Self.width, row.top))
        let labels = lines.enumerated().map { text($1, 0, first + 14 * Double($0), "t-b") }
        return [rule] + labels + row.dots.flatMap(drawn)
    }

    private func drawn(_ dot: Dot) -> [Markup] {
        [
            .element(
                "circle",
                [
                    "class": dot.contact.isProactive ? "cd pro" : "cd",
                    "cx": Coordinate.text(dot.x), "cy": Coordinate.text(dot.y),
                    "r": Coordinate.text(Self.radius),
                ]),
            text(
                "\(dot.contact.number)", dot.x, dot.y + 4.5,
                dot.contact.isProactive ? "mid cn pro" : "mid cn"),
        ]
    }

    private func text(_ text: String, _ x: Double, _ y: Double, _ style: String) -> Markup {
        .element(
            "text", ["class": style, "x": Coordinate.text(x), "y": Coordinate.text(y)], text: text)
    }
}
