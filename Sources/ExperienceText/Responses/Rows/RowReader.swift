import ExperienceModel

/// Reads one row after another into a batch, after the mapping.
final class RowReader {
    /// What a row is.
    enum Reading {
        /// It counts and stands in the batch.
        case counted
        case rejected(RowRejection)
        /// Its day or an amount cannot be told before another row settles how they are written.
        case undecided
        /// Its day is written in another order than an earlier one.
        case contradicts(earlier: String)
        /// Its amounts show another decimal mark than earlier ones by which others were read.
        case mixedAmounts(metric: String, examples: [String])
        /// Its id was rounded by a spreadsheet, so that others have the same.
        case roundedID(_ place: Int, text: String)
    }

    let labels = LabelBook()
    let batch: BatchBuilder
    let sheet: AnswerSheet
    let attributes: JoinedAttributes?

    private let mapping: ResponseMapping
    private let columns: ColumnPlaces
    private let width: Int
    private let isForgotten: ((UnsafeBufferPointer<UInt8>) -> Bool)?
    private let scratch = ScratchBytes()
    private let filters: [RowFilterReader]
    private let hasFilters: Bool
    private let days: DayColumn
    private let invitedDays: DayColumn
    private let identity: RowIdentity
    private let tellsAllAnswers: Bool
    private let counts: CountReader?
    private let arms: ArmReader
    private let branch: LabelColumn
    private let persona: LabelColumn
    private let channel: LabelColumn
    private let touchpoint: LabelColumn

    /// A reader for rows below those headings; none where the first row is data.
    init(
        mapping: ResponseMapping, columns found: [ResponseMapping.Role: Int], headings: [String],
        clock: SurveyClock?, isForgotten: ((UnsafeBufferPointer<UInt8>) -> Bool)? = nil
    ) {
        self.mapping = mapping
        self.isForgotten = isForgotten
        width = headings.count
        let columns = ColumnPlaces(found, of: mapping)
        self.columns = columns
        let (labels, scratch) = (labels, scratch)
        var order: DateOrder?
        if case .column(_, let given) = mapping.day { order = given }
        days = DayColumn(order: order, clock: clock, noDay: mapping.noDay)
        invitedDays = DayColumn(order: order, clock: clock, noDay: mapping.noDay)
        if let join = mapping.join, let place = columns.join {
            attributes = JoinedAttributes(join.table, column: place)
        } else {
            attributes = nil
        }
        sheet = AnswerSheet(mapping, found, attributes: attributes, scratch: scratch)
        batch = BatchBuilder(metrics: mapping.metrics.map(\.metric.id))
        counts =
            CountReader(mapping, column: columns.count, metrics: sheet.columns, scratch)
        identity = RowIdentity(
            columns, of: mapping,
            headings: mapping.headerRows == 0 ? headings.indices.map { "#\($0)" } : headings,
            numbers: (counts?.numbers ?? []).union(Self.sums(of: mapping, headings)),
            scratch: scratch)
        tellsAllAnswers = mapping.tellsAllAnswers
        arms = ArmReader(mapping, column: columns.arm, labels: labels, attributes: attributes)
        filters = zip(mapping.filters, columns.filters).map { RowFilterReader($0, $1, headings) }
        hasFilters = !filters.isEmpty
        func reader(_ place: Int?) -> LabelColumn {
            LabelColumn(place: place) { labels.place(of: Label.tidied($0)) }
        }
        branch = reader(columns.branch)
        persona = reader(columns.persona)
        channel = reader(columns.channel)
        touchpoint = reader(columns.touchpoint)
    }

    /// How much is settled of the way in which dates and amounts are written.
    var settled: Int { (days.knowsOrder ? 1 : 0) + sheet.decided }

    /// Rows of which percentages were rounded to whole answers.
    var roundedRows: Int { counts?.roundedRows ?? 0 }

    /// What settled the order of the dates.
    var dateOrder: DateOrderScan.Evidence? {
        get { days.evidence }
        set { if let newValue { days.settle(by: newValue) } }
    }

    /// Whether the day of a row can be read in two ways.
    func waitsForDateOrder(_ record: RecordView) -> Bool {
        if case .undecided = readDay(of: record) { true } else { false }
    }

    /// The day's cell of a row.
    func dayText(of record: RecordView) -> String {
        columns.day.map { String(decoding: record.content($0, in: scratch), as: UTF8.self) } ?? ""
    }

    /// What that row is; when it counts it is added to the batch.
    func read(_ record: RecordView) -> Reading {
        if let rejection = leftOut(record) { return .rejected(rejection) }
        let kind = identity.kind(of: record, isCounts: mapping.isCounts)
        if let rounded = identity.rounded { return .roundedID(rounded.place, text: rounded.text) }
        var day: Day?
        switch readDay(of: record) {
        case .undecided: return .undecided
        case .contradicts(let earlier): return .contradicts(earlier: earlier)
        case .notADay: day = nil
        case .day(let known): day = known
        }
        do throws(RowRejectionError) {
            let weight = try counts?.total(of: record) ?? 1
            let customer = attributes?.row(of: record, scratch)
            let shares = try counts?.shares(of: record, total: weight) ?? []
            var (hasAnswer, isInvitation) = (false, false)
            switch sheet.read(record, customer: customer) {
            case .answered: hasAnswer = true
            case .none where !shares.isEmpty: break
            case .none where mapping.countsInvited:
                (day, isInvitation) = (day ?? invitedDay(of: record), true)
            case .none: throw addEmptied(record, day, kind)
            case .otherQuestion(let text): throw .init(.otherQuestion, value: text)
            case .undecided: return .undecided
            case .rejected(let rejection): throw .init(rejection)
            }
            if let mixed = sheet.contradiction { return mixed }
            let arm = try arms.arm(of: record, customer: customer, scratch)
            let settled = try counting(day, of: record)
            if customer == nil { attributes?.countUnknown() }
            let places = places(of: record, arm: arm, customer: customer)
            if hasAnswer || shares.isEmpty { add(record, settled, weight, places, kind) }
            for share in shares { add(record, settled, places, share) }
            // Who did not answer is kept as invited, and counts in no metric.
            return isInvitation ? .rejected(RowRejection(.noAnswer)) : .counted
        } catch {
            return .rejected(error.rejection)
        }
    }

    /// Takes notice of how the day and the amounts of a row are written that has to wait.
    func learn(from record: RecordView) -> Reading {
        if let rejection = leftOut(record) { return .rejected(rejection) }
        let reading = readDay(of: record)
        sheet.learn(from: record)
        if case .contradicts(let earlier) = reading { return .contradicts(earlier: earlier) }
        return sheet.contradiction ?? .undecided
    }

    private func leftOut(_ record: RecordView) -> RowRejection? {
        if let damage = damage(of: record) { return damage }
        // Before all other reasons, which would repeat what the row says.
        if let isForgotten, identity.names(record, among: isForgotten) {
            return RowRejection(.forgotten)
        }
        guard hasFilters else { return nil }
        for filter in filters {
            if let rejection = filter.rejection(of: record, scratch) { return rejection }
        }
        return nil
    }

    private func damage(of record: RecordView) -> RowRejection? {
        if record.isTooLong { return RowRejection(.cellTooLong) }
        if record.hasNUL { return RowRejection(.nulByte) }
        if record.cells.count <= columns.lastNeeded { return RowRejection(.tooFewCells) }
        guard record.cells.count > width else { return nil }
        let isFilled = (width..<record.cells.count).contains { !record.cells[$0].range.isEmpty }
        return isFilled ? RowRejection(.tooManyCells) : nil
    }

    private func readDay(of record: RecordView) -> DayReader.Reading {
        if case .all(let day) = mapping.day { return .day(day) }
        guard let place = columns.day else { return .notADay }
        return days.read(record.content(place, in: scratch))
    }

    private func invitedDay(of record: RecordView) -> Day? {
        guard let place = columns.invitedDay,
            case .day(let day) = invitedDays.read(record.content(place, in: scratch))
        else { return nil }
        return day
    }

    private func counting(_ day: Day?, of record: RecordView) throws(RowRejectionError) -> Day {
        guard let day else { throw .init(.badDate, value: dayText(of: record)) }
        let isBefore = mapping.lastDayBefore.map { day <= $0 } ?? false
        if let first = mapping.firstDay, day < first, !isBefore {
            throw .init(.beforeLaunch, value: day.description, against: first.description)
        }
        if let last = mapping.lastDay, day > last {
            throw .init(.inTheFuture, value: day.description, against: last.description)
        }
        return day
    }

    /// What a row belongs to: its own columns first, else what the second file says.
    private func places(
        of record: RecordView, arm: Int32, customer: Int?
    ) -> ResponseBatch.Labels {
        var places = ResponseBatch.Labels(arm: arm)
        places.branch = branch.read(record, scratch)
        places.persona = persona.read(record, scratch)
        places.channel = channel.read(record, scratch)
        places.touchpoint = touchpoint.read(record, scratch)
        guard let attributes, let customer else { return places }
        func joined(_ role: JoinTable.Role) -> Int32 {
            attributes.place(role, row: customer) { labels.place(of: $0) }
        }
        if !branch.isThere { places.branch = joined(.branch) }
        if !persona.isThere { places.persona = joined(.persona) }
        if !channel.isThere { places.channel = joined(.channel) }
        return places
    }

    private func add(
        _ record: RecordView, _ day: Day, _ weight: Int, _ places: ResponseBatch.Labels,
        _ kind: ResponseBatch.IdentityKind
    ) {
        batch.append(
            ResponseBatch.Row(
                line: record.line, day: day, weight: weight, labels: places, identity: kind,
                time: days.seconds))
        identity.write(record, kind: kind, day: day, seconds: days.seconds, to: batch)
        identity.writePerson(record, to: batch)
        comment(record)
        for index in 0..<sheet.count { batch.answer(sheet.value(index)) }
        batch.endRow()
        sheet.keepLost(line: record.line)
    }

    /// Adds the part of a row of shares that gave one answer.
    private func add(
        _ record: RecordView, _ day: Day, _ places: ResponseBatch.Labels, _ share: CountReader.Share
    ) {
        batch.append(
            ResponseBatch.Row(
                line: record.line, day: day, weight: share.weight, labels: places,
                identity: .rowText))
        identity.write(record, kind: .rowText, day: day, seconds: nil, to: batch)
        identity.writePerson(record, to: batch)
        let metric = sheet.columns[share.metric].metric.id
        batch.identify("\u{1F}\(metric)=\(share.value)".utf8)
        for index in sheet.columns.indices {
            batch.answer(index == share.metric ? share.value : .nan)
        }
        batch.endRow()
    }

    /// Rejects a row without any answer, and tells it where it is a response with an id: an
    /// earlier version of it may have had one.
    private func addEmptied(
        _ record: RecordView, _ day: Day?, _ kind: ResponseBatch.IdentityKind
    ) -> RowRejectionError {
        let rejection = RowRejectionError(.noAnswer)
        guard tellsAllAnswers, kind == .responseID, let day else { return rejection }
        batch.append(
            ResponseBatch.Row(
                line: record.line, day: day, weight: 1, labels: .init(arm: 0), identity: kind,
                time: days.seconds, isEmptied: true))
        identity.write(record, kind: kind, day: day, seconds: days.seconds, to: batch)
        identity.writePerson(record, to: batch)
        comment(record)
        for _ in sheet.columns { batch.answer(.nan) }
        batch.endRow()
        return rejection
    }

    /// The columns in which a wide table of counts adds its numbers up.
    private static func sums(of mapping: ResponseMapping, _ headings: [String]) -> [Int] {
        guard mapping.hasNumbersInBoxes else { return [] }
        return headings.indices.filter { place in
            ResponseMapping.countHeadings.contains(headings[place].lowercased())
                || SummaryRows.sums(up: headings[place])
        }
    }

    private func comment(_ record: RecordView) {
        guard let place = columns.comment else { return }
        let text = record.content(place, in: scratch)
        guard let first = text.first else { return }
        if first <= 0x20 || first > 0x7F, Self.isBlank(text) { return }
        let isGuarded =
            mapping.hasGuardedComments && first == UInt8(ascii: "'") && text.count > 1
            && "=+-@".utf8.contains(text[1])
        batch.comment(isGuarded ? UnsafeBufferPointer(rebasing: text[1...]) : text)
    }

    private static func isBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        String(decoding: text, as: UTF8.self).allSatisfy(\.isWhitespace)
    }
}
