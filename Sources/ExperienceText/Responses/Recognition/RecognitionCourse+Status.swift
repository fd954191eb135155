extension RecognitionCourse {
    /// The rules by which rows do not count, in an export that no profile knows.
    mutating func findStatus() {
        guard found.profile == nil, !asked.said.isCounts else { return }
        mapping.filters += StatusFinder().find(in: &findings)
    }
}
