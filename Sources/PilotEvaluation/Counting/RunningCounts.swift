import ExperienceModel

/// The sums of a book's answers up to some day: one row of counts per place, and per part of it.
struct RunningCounts {
    let width: Int
    let partCount: Int
    /// Rows of the places.
    private(set) var rows: [Double]
    /// Rows of the parts of the places.
    private var partRows: [Double]
    /// The parts of each place that have answers.
    private(set) var parts: [[Int]]
    private var isKnown: [Bool]

    init(_ book: AnswerBook, places: Int) {
        width = book.values.width
        partCount = book.parts.count
        rows = Array(repeating: 0, count: places * width)
        partRows = Array(repeating: 0, count: places * partCount * width)
        parts = Array(repeating: [], count: places)
        isKnown = Array(repeating: false, count: places * partCount)
    }

    /// Adds the answers of a day of the book.
    mutating func add(_ day: AnswerBook.DayRuns, of book: AnswerBook) {
        for run in book.runs[day.runs] { add(run, of: book) }
    }

    private mutating func add(_ run: AnswerBook.Run, of book: AnswerBook) {
        let (width, first) = (width, run.place * partCount)
        var new: [Int] = []
        // In place, for an evaluation adds millions of rows.
        rows.withUnsafeMutableBufferPointer { rows in
            let row = UnsafeMutableBufferPointer(
                rebasing: rows[(run.place * width)..<((run.place + 1) * width)])
            partRows.withUnsafeMutableBufferPointer { partRows in
                isKnown.withUnsafeMutableBufferPointer { isKnown in
                    book.visit(run) { part, value, count in
                        row[value] += count
                        partRows[(first + part) * width + value] += count
                        if !isKnown[first + part] {
                            isKnown[first + part] = true
                            new.append(part)
                        }
                    }
                }
            }
        }
        parts[run.place] += new
    }

    /// How many answers a part of a place holds, and the sum of their values.
    func sums(
        _ place: Int, part: Int, _ projection: Projection
    ) -> (answers: Double, sum: Double) {
        projection.sums(partRows.span, from: (place * partCount + part) * width, width)
    }

    /// The row of a place.
    func row(_ place: Int) -> ArraySlice<Double> { rows[(place * width)..<((place + 1) * width)] }

    /// The row of a part of a place.
    func row(_ place: Int, part: Int) -> ArraySlice<Double> {
        let start = (place * partCount + part) * width
        return partRows[start..<(start + width)]
    }
}
