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

    /// Adds entries of the book.
    mutating func add(_ entries: ArraySlice<AnswerBook.Entry>) {
        for entry in entries {
            let place = Int(entry.place)
            rows[place * width + Int(entry.value)] += entry.count
            let row = place * partCount + Int(entry.part)
            partRows[row * width + Int(entry.value)] += entry.count
            if !isKnown[row] {
                isKnown[row] = true
                parts[place].append(Int(entry.part))
            }
        }
    }

    /// The row of a place.
    func row(_ place: Int) -> ArraySlice<Double> { rows[(place * width)..<((place + 1) * width)] }

    /// The row of a part of a place.
    func row(_ place: Int, part: Int) -> ArraySlice<Double> {
        let start = (place * partCount + part) * width
        return partRows[start..<(start + width)]
    }
}
