import ExperienceModel

extension ResponseMapping {
    /// Headings by which a column of counts is recognised.
    static let countHeadings = ["n", "aantal", "count", "answers", "antwoorden"]

    /// Whether a table of counts has no column of counts, but a number in each answer's column.
    var hasNumbersInBoxes: Bool {
        isCounts && countColumn == nil && !metrics.isEmpty
            && metrics.allSatisfy { if case .boxes = $0.source { true } else { false } }
    }

    /// What a column is used as.
    enum Role: Hashable {
        case metric(Int)
        case box(Int, Int)
        case question(Int)
        case arm, day, branch, persona, channel, touchpoint, respondent, responseID, comment
        case alsoIdentifies, invitedDay, join, count
        case filter(Int)
    }

    /// All columns that the user named, with their use, in the order in which they are told.
    var named: [(role: Role, name: ColumnName)] {
        var named = measuredColumns
        if case .column(let name) = arm { named.append((.arm, name)) }
        if case .column(let name, _) = day { named.append((.day, name)) }
        let others: [(Role, ColumnName?)] = [
            (.branch, branch), (.persona, persona), (.channel, channel),
            (.touchpoint, touchpoint), (.respondent, respondent), (.responseID, responseID),
            (.alsoIdentifies, alsoIdentifies), (.comment, comment), (.invitedDay, invitedDay),
            (.join, join?.column), (.count, isCounts ? countColumn : nil),
        ]
        for case (let role, let name?) in others { named.append((role, name)) }
        for (index, filter) in filters.enumerated() {
            named.append((.filter(index), filter.column))
        }
        return named
    }

    private var measuredColumns: [(role: Role, name: ColumnName)] {
        var named: [(role: Role, name: ColumnName)] = []
        for (index, measured) in metrics.enumerated() {
            switch measured.source {
            case .column(let name): named.append((.metric(index), name))
            case .either(let names):
                for (box, name) in names.enumerated() { named.append((.box(index, box), name)) }
            case .boxes(let boxes), .shares(let boxes):
                for (box, entry) in boxes.enumerated() {
                    named.append((.box(index, box), entry.column))
                }
            case .long(let question, _, let value):
                named.append((.question(index), question))
                named.append((.metric(index), value))
            case .joined: continue
            }
        }
        return named
    }

    /// The use of a column as a receipt tells it.
    func title(of role: Role) -> String {
        switch role {
        case .metric(let index), .box(let index, _):
            metrics.count == 1 ? "score" : "metric " + metrics[index].metric.id
        case .question: "question"
        case .arm: "arm"
        case .day: "day"
        case .branch: "branch"
        case .persona: "persona"
        case .channel: "channel"
        case .touchpoint: "touchpoint"
        case .respondent: "respondent"
        case .responseID: "response id"
        case .alsoIdentifies: "identity"
        case .comment: "comment"
        case .invitedDay: "invited on"
        case .join: "join"
        case .count: "count"
        case .filter: "filter"
        }
    }
}
