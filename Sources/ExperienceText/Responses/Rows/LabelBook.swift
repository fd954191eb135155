/// The labels of a file in the order in which they were first met; the place 0 holds none.
final class LabelBook {
    /// More different labels than this are no groups of customers.
    static let mostLabels = 100_000

    private(set) var labels = [""]
    private let most: Int
    /// Whether there are too many of them to be labels.
    private(set) var isFull = false
    private var places: [String: Int32] = ["": 0]

    /// A book of at most so many labels.
    init(most: Int = LabelBook.mostLabels) {
        self.most = most
    }

    /// The place of a label.
    func place(of label: String) -> Int32 {
        if let place = places[label] { return place }
        guard labels.count < most else {
            isFull = true
            return 0
        }
        let place = Int32(labels.count)
        labels.append(label)
        places[label] = place
        return place
    }
}
