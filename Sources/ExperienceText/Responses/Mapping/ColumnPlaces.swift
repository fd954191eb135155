/// Where the columns in use stand, counted from 0; nil for what is not a column of the file.
struct ColumnPlaces {
    let arm: Int?
    let day: Int?
    let branch: Int?
    let persona: Int?
    let channel: Int?
    let touchpoint: Int?
    let respondent: Int?
    let responseID: Int?
    let alsoIdentifies: Int?
    let comment: Int?
    let invitedDay: Int?
    let join: Int?
    let count: Int?
    let filters: [Int]

    /// The last column without which a row says nothing.
    let lastNeeded: Int

    init(_ columns: [ResponseMapping.Role: Int], of mapping: ResponseMapping) {
        arm = columns[.arm]
        day = columns[.day]
        branch = columns[.branch]
        persona = columns[.persona]
        channel = columns[.channel]
        touchpoint = columns[.touchpoint]
        respondent = columns[.respondent]
        responseID = columns[.responseID]
        alsoIdentifies = columns[.alsoIdentifies]
        comment = columns[.comment]
        invitedDay = columns[.invitedDay]
        join = columns[.join]
        count = columns[.count]
        filters = mapping.filters.indices.compactMap { columns[.filter($0)] }
        let answers = columns.compactMap { role, place in
            switch role {
            case .metric, .question: place
            default: nil
            }
        }
        // Boxes may all be empty, and the tools that cut empty cells at the end do so.
        lastNeeded = (answers + [arm, day, count].compactMap { $0 }).max() ?? 0
    }
}
