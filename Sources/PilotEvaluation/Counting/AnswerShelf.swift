import ExperienceModel

/// One asked metric's answers with their sums up to some day.
struct AnswerShelf {
    let book: AnswerBook
    let mixBook: AnswerBook?
    private(set) var rows: RunningCounts
    private(set) var mixRows: RunningCounts?
    private var next = 0
    private var nextMix = 0

    init(_ book: AnswerBook, mixBook: AnswerBook?, places: Int) {
        self.book = book
        self.mixBook = mixBook
        rows = RunningCounts(book, places: places)
        mixRows = mixBook.map { RunningCounts($0, places: places) }
    }

    /// Adds the answers up to and including a day.
    ///
    /// - Returns: whether there were any.
    @discardableResult mutating func advance(to day: Day) -> Bool {
        let before = next
        while next < book.days.count, book.days[next].day <= day {
            rows.add(book.days[next], of: book)
            next += 1
        }
        guard let mixBook else { return next > before }
        while nextMix < mixBook.days.count, mixBook.days[nextMix].day <= day {
            mixRows?.add(mixBook.days[nextMix], of: mixBook)
            nextMix += 1
        }
        return next > before
    }
}
