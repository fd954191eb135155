import ExperienceModel

/// `metrics`: what is measured, and how it is counted.
enum MetricSection {
    static func read(_ reader: MappingReader) -> Metric? {
        let id = reader.id(
            ReadingLog.Kind(noun: .metric), called: .metric, "its id, by which other parts name it")
        let kind = reader.required(
            "kind", .choice(Metric.Kind.allCases), "how answers become a number")
        let name = reader.optional("name", .text, "its name for people")
        let scale = reader.optional("scale", .scale, "the scale of the answers, 0-10")
        let from = reader.optional(
            "from", .reference(.metric), "the metric whose answers it counts")
        let top = reader.optional(
            "top", .list(of: .integer(-1000...1000)), "the scores that count as yes")
        let question = reader.optional("question", .text, "the question, word for word")
        let unit = reader.optional("unit", .text, "the unit of a mean without a scale")
        reader.needsOne(
            of: ["scale", "from"],
            when: MappingShape.Choice(key: "kind", values: ["csat", "ces"]))
        guard let id, let kind else { return nil }
        let metric = Metric(
            id: id, kind: kind, name: name, scale: scale, from: from, top: top ?? [],
            question: question, unit: unit)
        return checked(metric, reader)
    }

    /// What a kind of metric needs beside its kind; what goes without saying is filled in.
    private static func checked(_ metric: Metric, _ reader: MappingReader) -> Metric {
        var metric = metric
        let standard = Metric.Scale(lowest: 0, highest: 10)
        switch metric.kind {
        case .nps where metric.from == nil:
            if let scale = metric.scale, scale != standard {
                reader.report(
                    .notAllowed(
                        "scale", scale.description, allowed: ["0-10"], suggestion: nil),
                    at: "scale")
            }
            metric.scale = standard
        case .csat, .ces:
            if !reader.has("scale"), !reader.has("from") {
                reader.report(.missingOne(of: ["scale", "from"], in: reader.subject))
            }
        case .recommend where reader.has("top"):
            if !reader.has("scale"), !reader.has("from") {
                reader.report(.missingOne(of: ["scale", "from"], in: reader.subject))
            }
        default: break
        }
        return metric
    }

    /// The metrics that count the answers of another, with the scale that those answers lie on.
    static func resolved(_ metrics: [Metric], _ reader: MappingReader) -> [Metric] {
        let sources = Dictionary(metrics.map { ($0.id, $0) }) { first, _ in first }
        return metrics.map { metric in
            var metric = metric
            let source = metric.from.flatMap { sources[$0] }
            if let source, source.scale == nil || source.from != nil {
                reader.report(.noScores(source.id), atPath: "metrics/\(metric.id)/from")
            }
            guard let scale = metric.scale ?? source?.scale else { return metric }
            if metric.kind != .recommend, metric.kind != .nps { metric.scale = scale }
            if metric.kind == .recommend, metric.top.isEmpty {
                fillTop(of: &metric, scale, reader)
            }
            for (index, score) in metric.top.enumerated()
            where score < scale.lowest || score > scale.highest {
                reader.report(
                    .outsideScale(score, scale.description),
                    atPath: "metrics/\(metric.id)/top/\(index)")
            }
            return metric
        }
    }

    /// Who recommends on 0–10 gives a 9 or a 10; on another scale the blueprint must say.
    private static func fillTop(
        of metric: inout Metric, _ scale: Metric.Scale, _ reader: MappingReader
    ) {
        if scale == Metric.Scale(lowest: 0, highest: 10) {
            metric.top = [9, 10]
        } else {
            reader.report(
                .missingKey(
                    "top", of: Subject(noun: .metric, id: metric.id),
                    meaning: "the scores that count as yes"),
                atPath: "metrics/\(metric.id)/id")
        }
    }
}

extension ValueReader where Value == Metric.Scale {
    /// The ends of a scale: `0-10` or `[0, 10]`.
    fileprivate static var scale: ValueReader {
        let expected = Phrase(dutch: "een schaal zoals 0-10", english: "a scale such as 0-10")
        return ValueReader(expected, .scale) { element in
            let ends =
                element.text.map(ends) ?? element.items()?.map { $0.text.flatMap { Int($0) } }
            guard let ends, ends.count == 2, let lowest = ends[0], let highest = ends[1],
                abs(lowest) <= 1000, abs(highest) <= 1000
            else {
                element.reportWrongType(
                    expected: expected, hint: Problem.write(element.text.flatMap(meant) ?? "0-10"))
                return nil
            }
            let scale = Metric.Scale(lowest: lowest, highest: highest)
            guard lowest < highest else {
                element.report(.emptyScale(scale.description))
                return nil
            }
            return scale
        }
    }

    /// `1-10` for `1 - 10` and `1 to 10`.
    private static func meant(_ text: String) -> String? {
        let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
        guard numbers.count == 2, numbers[0] < numbers[1], numbers[1] <= 1000 else { return nil }
        return (text.hasPrefix("-") ? "-" : "") + "\(numbers[0])-\(numbers[1])"
    }

    private static func ends(_ text: String) -> [Int?] {
        // The first sign may belong to a negative end: -2-2.
        guard let dash = text.dropFirst().firstIndex(of: "-") else { return [] }
        return [Int(text[..<dash]), Int(text[text.index(after: dash)...])]
    }
}
