import ExperienceModel

/// Reads one row after another into responses, after the mapping.
struct RowReader {
    /// What a row is.
    enum Reading {
        case response(Response)
        case rejected(RowRejection)
        /// Its day cannot be told before another row settles the order of the dates.
        case undecided
        /// Its day is written in another order than an earlier one.
        case contradicts(earlier: String)
    }

    private static let anonymous: Set<String> = ["", "anonymous", "anoniem"]

    private let mapping: ResponseMapping
    private let columns: ColumnPlaces
    private let width: Int
    private let arms: [String: String]
    private let armValues: [String: String]
    private var days: DayReader
    private var parsers: [AnswerParser]

    /// A reader for rows below that header.
    init(mapping: ResponseMapping, columns: [ResponseMapping.Role: Int], width: Int) {
        self.mapping = mapping
        self.columns = ColumnPlaces(columns, metrics: mapping.metrics.count)
        self.width = width
        let known = mapping.knownArms.sorted()
        arms = Dictionary(known.map { (Label.folded($0), $0) }, uniquingKeysWith: { one, _ in one })
        armValues = Dictionary(
            mapping.values.map { (Label.folded($0.key), $0.value) },
            uniquingKeysWith: { one, _ in one })
        if case .column(_, let order) = mapping.day {
            days = DayReader(order: order)
        } else {
            days = DayReader(order: nil)
        }
        parsers = mapping.metrics.map { measured in
            AnswerParser(metric: measured.metric, missing: mapping.missing, values: mapping.values)
        }
    }

    /// Whether the order of the dates is settled.
    var knowsDateOrder: Bool { days.order != nil }

    /// The day's cell of a row.
    func dayText(of record: Record) -> String { text(columns.day, of: record) ?? "" }

    /// What that row is; the days of all rows are read, so that each may settle their order.
    mutating func read(_ record: Record) -> Reading {
        if let damage = damage(of: record) { return .rejected(damage) }
        let day: Day?
        switch readDay(of: record) {
        case .undecided: return .undecided
        case .contradicts(let earlier): return .contradicts(earlier: earlier)
        case .notADay: day = nil
        case .day(let known): day = known
        }
        do throws(RowRejectionError) {
            let weight = try weight(of: record)
            let answers = try answers(of: record)
            let arm = try arm(of: record)
            let settled = try counting(day, of: record)
            return .response(
                response(of: record, arm: arm, day: settled, answers: answers, weight: weight))
        } catch {
            return .rejected(error.rejection)
        }
    }

    private func damage(of record: Record) -> RowRejection? {
        if record.isTooLong { return RowRejection(.cellTooLong) }
        if record.hasNUL { return RowRejection(.nulByte) }
        if record.cells.count <= columns.lastNeeded { return RowRejection(.tooFewCells) }
        let extra = record.cells.count > width ? width..<record.cells.count : 0..<0
        return extra.contains { !record.cells[$0].range.isEmpty } ? .init(.tooManyCells) : nil
    }

    private mutating func readDay(of record: Record) -> DayReader.Reading {
        switch mapping.day {
        case .all(let day): return .day(day)
        case .column:
            if let column = columns.day, let bytes = record.plainBytes(at: column),
                let day = DayReader.isoDay(bytes)
            {
                return .day(day)
            }
            return days.read(text(columns.day, of: record) ?? "")
        }
    }

    private func counting(_ day: Day?, of record: Record) throws(RowRejectionError) -> Day {
        guard let day else { throw .init(.badDate, value: text(columns.day, of: record)) }
        let isBefore = mapping.lastDayBefore.map { day <= $0 } ?? false
        if let first = mapping.firstDay, day < first, !isBefore {
            throw .init(.beforeLaunch, value: day.description, against: first.description)
        }
        if let last = mapping.lastDay, day > last {
            throw .init(.inTheFuture, value: day.description, against: last.description)
        }
        return day
    }

    private func arm(of record: Record) throws(RowRejectionError) -> String {
        let label: String
        switch mapping.arm {
        case .all(let arm): label = arm
        case .column: label = Label.tidied(text(columns.arm, of: record) ?? "")
        }
        if arms.isEmpty, !label.isEmpty { return label }
        let folded = Label.folded(label)
        let mapped = armValues[folded].map(Label.folded)
        guard let arm = arms[folded] ?? mapped.flatMap({ arms[$0] }) else {
            throw .init(.unknownArm, value: label)
        }
        return arm
    }

    private mutating func answers(of record: Record) throws(RowRejectionError) -> [Answer] {
        var answers: [Answer] = []
        for index in parsers.indices {
            let metric = mapping.metrics[index].metric
            let text = text(columns.metrics[index], of: record) ?? ""
            switch parsers[index].read(text) {
            case .value(let value): answers.append(Answer(metric: metric.id, value: value))
            case .missing: continue
            case .offScale:
                let scale = parsers[index].scale.map { " \($0)" } ?? ""
                throw .init(.offScale, value: text, against: metric.id + scale)
            case .ambiguousNumber: throw .init(.ambiguousNumber, value: text)
            case .notAnAnswer: throw .init(.notAnAnswer, value: text, against: metric.id)
            }
        }
        guard !answers.isEmpty else { throw .init(.noAnswer) }
        return answers
    }

    private func weight(of record: Record) throws(RowRejectionError) -> Int {
        guard mapping.isCounts else { return 1 }
        let text = text(columns.count, of: record) ?? ""
        if Label.tidied(text).isEmpty { throw .init(.noAnswer) }
        guard case .value(let count) = AmountParser.read(PlainText.of(Label.folded(text))),
            count >= 0, count == count.rounded()
        else { throw .init(.badCount, value: text) }
        if count == 0 { throw .init(.noAnswer) }
        return Int(count)
    }

    private func response(
        of record: Record, arm: String, day: Day, answers: [Answer], weight: Int
    ) -> Response {
        Response(
            identity: identity(of: record), line: record.line, arm: arm, day: day,
            branch: label(columns.branch, of: record), persona: label(columns.persona, of: record),
            channel: label(columns.channel, of: record),
            touchpoint: label(columns.touchpoint, of: record),
            comment: comment(of: record), answers: answers, weight: weight)
    }

    private func identity(of record: Record) -> Response.Identity {
        if mapping.isCounts { return .rowText(countedText(of: record)) }
        if let id = label(columns.responseID, of: record) { return .responseID(id) }
        if let respondent = label(columns.respondent, of: record),
            !Self.anonymous.contains(respondent.lowercased())
        {
            return .respondent(respondent)
        }
        return .rowText(record.text)
    }

    /// A row of counts is the same row when only its number was corrected.
    private func countedText(of record: Record) -> String {
        record.cells.indices.filter { $0 != columns.count }.map { record.text(at: $0) }
            .joined(separator: "\u{1F}")
    }

    private func comment(of record: Record) -> String? {
        guard let text = text(columns.comment, of: record) else { return nil }
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }

    private func label(_ place: Int?, of record: Record) -> String? {
        guard let text = text(place, of: record) else { return nil }
        let label = Label.tidied(text)
        return label.isEmpty ? nil : label
    }

    private func text(_ place: Int?, of record: Record) -> String? {
        place.map { record.text(at: $0) }
    }
}

/// Carries a rejection out of the reading of a row.
private struct RowRejectionError: Error {
    var rejection: RowRejection

    init(_ code: RejectionCode, value: String? = nil, against: String? = nil) {
        rejection = RowRejection(code, value: value, against: against)
    }
}
