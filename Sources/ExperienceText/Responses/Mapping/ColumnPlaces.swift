/// Where the columns in use stand, counted from 0; nil for what is not a column of the file.
struct ColumnPlaces {
    let metrics: [Int]
    let arm: Int?
    let day: Int?
    let branch: Int?
    let persona: Int?
    let channel: Int?
    let touchpoint: Int?
    let respondent: Int?
    let responseID: Int?
    let comment: Int?
    let count: Int?

    /// The last column without which a row says nothing.
    let lastNeeded: Int

    init(_ columns: [ResponseMapping.Role: Int], metrics: Int) {
        self.metrics = (0..<metrics).compactMap { columns[.metric($0)] }
        arm = columns[.arm]
        day = columns[.day]
        branch = columns[.branch]
        persona = columns[.persona]
        channel = columns[.channel]
        touchpoint = columns[.touchpoint]
        respondent = columns[.respondent]
        responseID = columns[.responseID]
        comment = columns[.comment]
        count = columns[.count]
        lastNeeded = (self.metrics + [arm, day, count].compactMap { $0 }).max() ?? 0
    }
}
