/// Carries a rejection out of the reading of a row.
struct RowRejectionError: Error {
    var rejection: RowRejection

    init(_ rejection: RowRejection) {
        self.rejection = rejection
    }

    init(_ code: RejectionCode, value: String? = nil, against: String? = nil) {
        rejection = RowRejection(code, value: value, against: against)
    }
}
