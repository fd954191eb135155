extension ResponseMapping {
    /// Names the column of a role by its number.
    mutating func renumber(_ role: Role, to place: Int) {
        let name = ColumnName.number(place + 1)
        switch role {
        case .metric(let index): renumberMetric(index, to: name)
        case .box(let index, let box): renumberBox(index, box, to: name)
        case .question(let index):
            if case .long(_, let key, let value) = metrics[index].source {
                metrics[index].source = .long(question: name, key: key, value: value)
            }
        case .arm: arm = .column(name)
        case .day: if case .column(_, let order) = day { day = .column(name, order: order) }
        case .branch: branch = name
        case .persona: persona = name
        case .channel: channel = name
        case .touchpoint: touchpoint = name
        case .respondent: respondent = name
        case .responseID: responseID = name
        case .comment: comment = name
        case .alsoIdentifies: alsoIdentifies = name
        case .invitedDay: invitedDay = name
        case .join: join?.column = name
        case .count: countColumn = name
        case .filter(let index): filters[index].column = name
        }
    }

    private mutating func renumberMetric(_ index: Int, to name: ColumnName) {
        switch metrics[index].source {
        case .column: metrics[index].source = .column(name)
        case .long(let question, let key, _):
            metrics[index].source = .long(question: question, key: key, value: name)
        case .either, .boxes, .shares, .joined: break
        }
    }

    private mutating func renumberBox(_ index: Int, _ box: Int, to name: ColumnName) {
        switch metrics[index].source {
        case .either(var names):
            names[box] = name
            metrics[index].source = .either(names)
        case .boxes(var boxes):
            boxes[box].column = name
            metrics[index].source = .boxes(boxes)
        case .shares(var boxes):
            boxes[box].column = name
            metrics[index].source = .shares(boxes)
        case .column, .long, .joined: break
        }
    }
}
