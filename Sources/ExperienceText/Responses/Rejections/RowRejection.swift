import ExperienceModel

/// Why one row did not count.
struct RowRejection: Equatable {
    var code: RejectionCode
    /// The value that was met, as it stands in the cell; nil where none is to blame.
    var value: String?
    /// What the value was held against: a metric with its scale, or a day.
    var against: String?

    init(_ code: RejectionCode, value: String? = nil, against: String? = nil) {
        self.code = code
        self.value = value
        self.against = against
    }

    /// Whether a rule about the row's columns left it out.
    var isByRule: Bool {
        switch code {
        case .preview, .test, .spam, .unfinished, .ignored: true
        default: false
        }
    }

    /// The reason in words.
    func reason(in language: Language) -> String {
        RejectionReason(
            code: code, values: value.map { [$0] } ?? [], against: against.map { [$0] } ?? []
        )
        .text(in: language)
    }
}
