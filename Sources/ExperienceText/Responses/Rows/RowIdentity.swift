import ExperienceModel

/// What makes a row the same row when it comes again, written into the batch.
///
/// That is the response's id, else the respondent, else what the row says. Forms that number
/// their answers from 1 give the same small numbers to others: such a number counts with the arm,
/// where all rows of a file are of one arm, and every identity with the survey that was named.
final class RowIdentity {
    private static let mark: [UInt8] = [0x1F]
    private static let armMark: [UInt8] = [0x1E]
    private static let surveyMark: [UInt8] = [0x1D]
    /// Numbers with more digits than these are given only once.
    private static let longestRunningNumber = 6

    private let columns: ColumnPlaces
    private let scratch: ScratchBytes
    private let text: RowText
    private let soleArm: [UInt8]?
    private let survey: [UInt8]?
    // To ask these takes no hold of the texts.
    private let hasSoleArm: Bool
    private let isOfSurvey: Bool
    /// An id that a spreadsheet rounded, and the place of its column, once one was met.
    private(set) var rounded: (place: Int, text: String)?

    /// For rows with those columns; `numbers` are the columns of a table of counts that a
    /// correction changes.
    init(
        _ columns: ColumnPlaces, of mapping: ResponseMapping, headings: [String],
        numbers: Set<Int>, scratch: ScratchBytes
    ) {
        self.columns = columns
        self.scratch = scratch
        text = RowText(headings: headings, without: numbers, day: columns.day, scratch: scratch)
        soleArm = if case .all(let arm) = mapping.arm { Array(arm.utf8) } else { nil }
        survey = mapping.survey.map { Array(Label.folded($0).utf8) }
        hasSoleArm = soleArm != nil
        isOfSurvey = survey != nil
    }

    /// Where the identity of a row comes from.
    @inline(__always)
    func kind(of record: RecordView, isCounts: Bool) -> ResponseBatch.IdentityKind {
        if isCounts { return .rowText }
        if let place = columns.responseID, isSomebody(record, place) { return .responseID }
        if let place = columns.respondent, isSomebody(record, place) { return .respondent }
        return .rowText
    }

    /// Writes the identity of a row of that day and second.
    @inline(__always)
    func write(
        _ record: RecordView, kind: ResponseBatch.IdentityKind, day: Day, seconds: Int?,
        to batch: BatchBuilder
    ) {
        switch kind {
        case .responseID:
            writeID(columns.responseID, record, batch)
        case .respondent:
            writeID(columns.respondent, record, batch)
        case .rowText:
            // Spreadsheets save the minute and not the second.
            let minute = seconds.map { " \($0 / 60)" } ?? ""
            text.write(
                record, moment: columns.day == nil ? "" : "\(day.number)\(minute)", to: batch)
            if let soleArm { writeMore(soleArm, Self.armMark, batch) }
        }
        if isOfSurvey, let survey { writeMore(survey, Self.surveyMark, batch) }
    }

    /// Writes who answered, where rows are known by their response id and may name a respondent.
    func writePerson(_ record: RecordView, to batch: BatchBuilder) {
        guard columns.responseID != nil, let place = columns.respondent else { return }
        batch.respondent(isSomebody(record, place) ? label(place, record) : "")
    }

    /// Whether a row names one of those whom the function knows.
    func names(
        _ record: RecordView, among isKnown: (UnsafeBufferPointer<UInt8>) -> Bool
    ) -> Bool {
        func tidied(_ place: Int) -> String {
            Label.tidied(String(decoding: record.content(place, in: scratch), as: UTF8.self))
        }
        var names: [String] = []
        if let place = columns.responseID {
            let id = tidied(place)
            names.append(columns.alsoIdentifies.map { id + "\u{1F}" + tidied($0) } ?? id)
        }
        if let place = columns.respondent { names.append(tidied(place)) }
        return names.contains { name in
            var name = name
            return name.withUTF8(isKnown)
        }
    }

    @inline(__always)
    private func writeID(_ place: Int?, _ record: RecordView, _ batch: BatchBuilder) {
        guard let place else { return }
        writeLabel(place, record, batch)
        if place == columns.responseID, let also = columns.alsoIdentifies {
            batch.identify(Self.mark)
            writeLabel(also, record, batch)
        }
        if hasSoleArm, let soleArm, isRunningNumber(record.content(place, in: scratch)) {
            writeMore(soleArm, Self.armMark, batch)
        }
    }

    private func writeMore(_ text: [UInt8], _ mark: [UInt8], _ batch: BatchBuilder) {
        batch.identify(mark)
        batch.identify(text)
    }

    @inline(__always)
    private func writeLabel(_ place: Int, _ record: RecordView, _ batch: BatchBuilder) {
        let cell = record.content(place, in: scratch)
        if isTidy(cell) {
            batch.identify(cell)
        } else {
            batch.identify(Label.tidied(String(decoding: cell, as: UTF8.self)).utf8)
        }
    }

    private func label(_ place: Int, _ record: RecordView) -> String {
        Label.tidied(String(decoding: record.content(place, in: scratch), as: UTF8.self))
    }

    /// Whether no byte of it is a blank or would have to be looked at more closely.
    @inline(__always)
    private func isTidy(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(cell)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = 0
        while index &+ 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // The upper bit of bytes above 126, and of those below 33.
            let strange = (word &+ ones) | word | (word &- 0x21 &* ones)
            guard strange & 0x80 &* ones == 0 else { return false }
            index &+= 8
        }
        while index < cell.count {
            guard cell[index] > 0x20, cell[index] < 0x7F else { return false }
            index &+= 1
        }
        return true
    }

    private func isRunningNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        let digits = cell.filter { $0 > 0x20 }
        return digits.count <= Self.longestRunningNumber
            && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    @inline(__always)
    private func isSomebody(_ record: RecordView, _ place: Int) -> Bool {
        let cell = record.content(place, in: scratch)
        if Placeholder.isRounded(cell) {
            rounded = (place, String(decoding: cell, as: UTF8.self))
        }
        return !Placeholder.isNobody(cell)
    }
}
