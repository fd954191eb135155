/// Words that are no answer to a metric, among those that are: what they stand for has to be said
/// where they are too many for slips of the pen.
struct WordEvidence {
    private static let mostWords = 100

    /// How many rows had an answer.
    var answers = 0
    /// How many rows had a word instead.
    private(set) var rows = 0
    private var counts: [String: Int] = [:]
    private var order: [String] = []

    /// Takes notice of a word.
    mutating func add(_ word: String) {
        rows += 1
        let word = Label.tidied(String(word.prefix(60)))
        if counts[word] == nil {
            guard order.count < Self.mostWords else { return }
            order.append(word)
        }
        counts[word, default: 0] += 1
    }

    /// The words, the most frequent first, with how many rows hold each.
    var words: [(text: String, rows: Int)] {
        order.map { ($0, counts[$0] ?? 0) }.enumerated()
            .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }.map(\.element)
    }

    /// Whether they are too many: five rows and one of twenty, as for scores off the scale, or
    /// all but a few of a short file.
    var isMeant: Bool {
        rows >= 5 && rows * 20 >= answers + rows || rows > 2 && rows > answers
    }
}
