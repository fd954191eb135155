import ExperienceModel

/// Rows at the end of a file that are no answers: those that sum the answers up (a total, an
/// average, the NPS itself), a line of text below them, and the empty rows of a spreadsheet.
///
/// Such a row is held back until the file ends. When an answer follows, it was one itself, and
/// so are all rows with its word. A row that has a day, a response id or a respondent is an
/// answer, whatever else it says; only the words of no other cell make it a sum.
final class SummaryRows {
    private static let mostRows = 20_000
    private static let mostSums = 10
    private static let longest = 40
    /// Words that sum up.
    private static let sums: Set<String> = [
        "total", "totals", "totaal", "totalen", "eindtotaal", "subtotaal", "subtotal", "gesamt",
        "gesamtergebnis", "summe", "somme", "sum", "som", "average", "avg", "gemiddelde",
        "gemiddeld", "gem", "mean", "moyenne", "durchschnitt", "mittelwert", "median", "mediaan",
        "nps", "aantal", "count", "anzahl", "nombre", "stdev", "standaarddeviatie",
    ]
    /// Words that may stand beside them.
    private static let besides: Set<String> = [
        "grand", "overall", "algemeen", "score", "scores", "cijfer", "cijfers", "antwoorden",
        "antwoord", "answers", "answer", "responses", "response", "respons", "respondenten",
        "respondents", "customers", "klanten", "klant", "rows", "rijen", "of", "van", "per",
        "all", "alle", "de", "het", "the", "général", "generaal", "csat", "rating", "reacties",
    ]
    /// Whether a word of these begins with those three letters, five bits each.
    private static let beginnings: [Bool] = {
        var found = [Bool](repeating: false, count: 1 << 15)
        for word in sums.union(besides) where word.utf8.count >= 3 {
            let letters = Array(word.utf8)
            found[key(letters[0], letters[1], letters[2])] = true
        }
        return found
    }()

    // Looked at for every cell: without taking hold of anything.
    private let beginnings: UnsafeMutablePointer<Bool>
    private let roles: [ResponseMapping.Role: Int]
    private let asked: Set<Int>
    /// The column of the score, where there is only one.
    private let score: Int?
    /// Whether answers fill more than the first column.
    private let isWide: Bool
    private let scratch = ScratchBytes()
    private let memo = CellMemo<Bool>()
    private var words: Set<String> = []
    private var data: Set<String> = []
    private var held: [Record] = []
    private var sums: [Int] = []
    /// Whether any row is held back.
    @exclusivity(unchecked) private(set) var isHolding = false

    /// The end of a file whose columns have those places.
    init(_ roles: [ResponseMapping.Role: Int]) {
        self.roles = roles
        beginnings = .allocate(capacity: Self.beginnings.count)
        beginnings.initialize(from: Self.beginnings, count: Self.beginnings.count)
        let scores = roles.compactMap { role, place in
            if case .metric = role { place } else { nil }
        }
        score = scores.count == 1 ? scores[0] : nil
        isWide = roles.values.contains { $0 > 0 }
        asked = Set(
            roles.compactMap { role, place in
                if case .question = role { place } else { nil }
            })
    }

    deinit { beginnings.deallocate() }

    /// The lines of the rows that sum up, once the file has ended.
    var lines: [Int] { sums }

    /// Holds a row back if it may be none; false when it is an answer.
    @inline(__always)
    func holds(_ record: RecordView, isFirst: Bool) -> Bool {
        guard let first = record.cells.first else { return false }
        if first.start == first.end || isHolding || record.cells.count == 1 {
            if !isFirst && isEmpty(record) || isText(record) { return hold(record, isSum: false) }
        }
        for place in record.cells.indices where begins(record, place) {
            if isSum(record, place) { return hold(record, isSum: true) }
        }
        return false
    }

    /// The rows that were held back, as answers: another one follows.
    func release() -> [Record] {
        defer {
            held = []
            isHolding = false
            sums = []
            data.formUnion(words)
            words = []
        }
        return held
    }

    private func hold(_ record: RecordView, isSum: Bool) -> Bool {
        guard held.count < Self.mostRows, !isSum || sums.count < Self.mostSums else {
            return false
        }
        held.append(Record(record))
        isHolding = true
        if isSum { sums.append(record.line) }
        return true
    }

    /// Whether all cells are empty, or the file ends with the mark of old systems.
    private func isEmpty(_ record: RecordView) -> Bool {
        if record.cells.count == 1 { return record.bytes.count == 1 && record.bytes[0] == 0x1A }
        return record.cells.allSatisfy { $0.start == $0.end }
    }

    /// Whether it is a line of text below a sum.
    private func isText(_ record: RecordView) -> Bool {
        guard !sums.isEmpty, isWide, let first = record.bytes.first(where: { $0 != 0x22 }),
            first | 0x20 >= 0x61
        else { return false }
        return record.cells.dropFirst().allSatisfy { $0.start == $0.end }
    }

    @inline(__always)
    private func begins(_ record: RecordView, _ place: Int) -> Bool {
        let cell = record.cells[place]
        let length = Int(cell.end - cell.start)
        guard length >= 3, length <= Self.longest else { return false }
        let start = Int(cell.start) + (cell.form == .plain ? 0 : 1)
        guard start + 2 < record.bytes.count, record.bytes[start] | 0x20 >= 0x61 else {
            return false
        }
        return beginnings[
            Self.key(record.bytes[start], record.bytes[start + 1], record.bytes[start + 2])]
    }

    @inline(__always)
    private static func key(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
        Int(one & 31) << 10 | Int(two & 31) << 5 | Int(three & 31)
    }

    /// Whether that cell makes the row one that sums up.
    private func isSum(_ record: RecordView, _ place: Int) -> Bool {
        guard !asked.contains(place) else { return false }
        let cell = record.content(place, in: scratch)
        guard
            memo.meaning(
                of: cell, interpret: { Self.sums(up: String(decoding: $0, as: UTF8.self)) })
        else { return false }
        let word = Label.folded(String(decoding: cell, as: UTF8.self))
        guard !data.contains(word), !isAnswer(record, besides: place) else { return false }
        words.insert(word)
        return true
    }

    /// Whether all words of a text are such words, and one of them sums up.
    static func sums(up text: String) -> Bool {
        let parts = Label.folded(text).split { !$0.isLetter }.map(String.init)
        guard (1...4).contains(parts.count), !text.contains(where: \.isNumber) else { return false }
        return parts.contains(where: sums.contains)
            && parts.allSatisfy { sums.contains($0) || besides.contains($0) }
    }

    /// Whether another cell says when or by whom the row was answered; a number in the column of
    /// respondents says nothing where the word stands for the score, but how many there are.
    private func isAnswer(_ record: RecordView, besides place: Int) -> Bool {
        func text(_ role: ResponseMapping.Role) -> String? {
            guard let other = roles[role], other != place else { return nil }
            let text = Label.tidied(
                String(decoding: record.content(other, in: scratch), as: UTF8.self))
            return text.isEmpty || Self.sums(up: text) ? nil : text
        }
        if text(.responseID) != nil { return true }
        if let respondent = text(.respondent), place != score || Int(respondent) == nil {
            return true
        }
        let day = text(.day).map { WrittenDay($0) }
        return day.map { $0.fromYear != nil || $0.isDay(in: nil) || $0.yearFirst != nil } ?? false
    }
}
