import ExperienceModel
import GRDB

/// Watches over a merge whether ids mean what they seem to mean.
struct IdentityCensus {
    /// Fewer rows than these prove nothing.
    private static let fewestMoved = 5
    private static let fewestRedated = 10

    /// What there is to say.
    var remarks = ImportRemarks()
    /// The key that the file holds most often with different answers.
    private(set) var mostFrequent: RowKey?

    private var alike = AlikeRows()
    private var known = 0
    private var moved = 0
    private var redated = 0
    private var otherAnswers = 0
    private var firstMoved = 0
    private var firstRedated = 0
    private var first: AnswerRow?
    private var rows = 0
    private var isRepeated = false
    private var isOutdated = false
    private var isCurrent = false

    /// Begins with the rows of another place; `row` is the first one where it was counted before.
    mutating func begin(_ row: AnswerRow?) {
        first = row
        rows = row == nil ? 0 : 1
        isRepeated = false
        isOutdated = false
        isCurrent = false
    }

    /// Compares a version that came for the place with the one that stands there.
    mutating func compare(_ row: AnswerRow, isOlder: Bool, with state: AnswerRow) {
        guard isOlder else { return isCurrent = true }
        if !state.answers.agrees(with: row.answers) { isOutdated = true }
    }

    /// Takes note that what stands at the place stays; where only older versions came for it, and
    /// with other answers, that is worth a word.
    mutating func noteUnchanged() {
        if isOutdated, !isCurrent { remarks.olderVersions += 1 }
    }

    /// Takes note of a row that came for the place.
    mutating func count(_ row: AnswerRow, _ kind: ResponseBatch.IdentityKind, at place: RowPlace) {
        rows += 1
        guard kind != .rowText, let first else { return first = first ?? row }
        if row.arm != first.arm || !first.answers.agrees(with: row.answers), !isRepeated {
            isRepeated = true
            remarks.repeatedIDs += 1
        }
        guard isRepeated, rows > remarks.mostFrequent?.rows ?? 0 else { return }
        remarks.mostFrequent = .init(rows: rows)
        mostFrequent = place.key
    }

    /// Compares a known row with the first version that came of it.
    mutating func meet(
        _ row: AnswerRow, _ kind: ResponseBatch.IdentityKind, isEmptied: Bool, known old: AnswerRow
    ) {
        guard kind != .rowText, !isEmptied else { return }
        known += 1
        if row.arm != old.arm {
            moved += 1
            if firstMoved == 0 { firstMoved = old.importNumber }
        }
        guard kind == .responseID else { return }
        if row.day != old.day {
            redated += 1
            if firstRedated == 0 { firstRedated = old.importNumber }
        }
        if !old.answers.agrees(with: row.answers) { otherAnswers += 1 }
    }

    /// Takes note of a row without an id that is new.
    mutating func noteNew(_ row: AnswerRow) { alike.note(row) }

    /// Compares the new rows with tallies that do not count them yet.
    mutating func finish(_ db: Database, pilot: Int, keepsDay: Bool) throws {
        remarks.alikeRows = try alike.alike(in: db, pilot: pilot, anyDay: keepsDay)
    }

    /// Refuses rows that cannot be later versions of those that are there: nearly all that are
    /// known move to another arm, or nearly all of the file are known and come with another day and
    /// another answer, and nobody said that they are of the same survey.
    func check(rows: Int, of source: ImportSource) throws {
        if moved >= Self.fewestMoved, moved * 10 >= known * 9 {
            throw StoreError.movesArms(moved, of: known, earlier: firstMoved)
        }
        if !source.dayIsAssumed, !source.isSameSurvey, redated >= Self.fewestRedated,
            redated * 10 >= known * 9,
            otherAnswers * 2 >= known, known * 3 >= rows * 2
        {
            throw StoreError.otherResponses(redated, of: known, earlier: firstRedated)
        }
    }
}
