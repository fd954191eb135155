import ExperienceModel

extension ResponseMapping {
    /// Headings by which a column of counts is recognised.
    static let countHeadings = ["n", "aantal", "count", "answers", "antwoorden"]

    /// What a column is used as.
    enum Role: Hashable {
        case metric(Int)
        case arm, day, branch, persona, channel, touchpoint, respondent, responseID, comment
        case count
    }

    /// All columns that the user named, with their use, in the order in which they are told.
    var named: [(role: Role, name: ColumnName)] {
        var named: [(role: Role, name: ColumnName)] = []
        for (index, measured) in metrics.enumerated() {
            named.append((.metric(index), measured.column))
        }
        if case .column(let name) = arm { named.append((.arm, name)) }
        if case .column(let name, _) = day { named.append((.day, name)) }
        let others: [(Role, ColumnName?)] = [
            (.branch, branch), (.persona, persona), (.channel, channel),
            (.touchpoint, touchpoint), (.respondent, respondent), (.responseID, responseID),
            (.comment, comment), (.count, isCounts ? countColumn : nil),
        ]
        for case (let role, let name?) in others { named.append((role, name)) }
        return named
    }

    /// The use of a column as a receipt tells it.
    func title(of role: Role) -> String {
        switch role {
        case .metric(let index):
            metrics.count == 1 ? "score" : "metric " + metrics[index].metric.id
        case .arm: "arm"
        case .day: "day"
        case .branch: "branch"
        case .persona: "persona"
        case .channel: "channel"
        case .touchpoint: "touchpoint"
        case .respondent: "respondent"
        case .responseID: "response id"
        case .comment: "comment"
        case .count: "count"
        }
    }
}
