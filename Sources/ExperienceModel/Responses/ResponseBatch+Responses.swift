extension ResponseBatch {
    /// A batch of responses that were made one by one.
    public init(_ responses: [Response]) {
        let metrics = Set(responses.flatMap { $0.answers.map(\.metric) }).sorted()
        self.init(metrics: metrics)
        var places = ["": Int32(0)]
        for response in responses { append(response, places: &places) }
    }

    /// The rows one by one, for those who read few of them.
    public var responses: [Response] {
        rows.indices.filter { !rows[$0].isEmptied }.map(response)
    }

    private func response(_ index: Int) -> Response {
        let row = rows[index]
        let comment = comments[index]
        return Response(
            identity: identity(index), line: row.line, arm: labels[Int(row.labels.arm)],
            day: row.day, branch: label(row.labels.branch), persona: label(row.labels.persona),
            channel: label(row.labels.channel), touchpoint: label(row.labels.touchpoint),
            comment: comment.isEmpty ? nil : comment, answers: answers(index),
            weight: row.weight)
    }

    private func answers(_ index: Int) -> [Answer] {
        metrics.indices.compactMap { metric in
            let value = values[index * metrics.count + metric]
            return value.isNaN ? nil : Answer(metric: metrics[metric], value: value)
        }
    }

    private func identity(_ index: Int) -> Response.Identity {
        let text = identities[index]
        return switch rows[index].identity {
        case .responseID: .responseID(text)
        case .respondent: .respondent(text)
        case .rowText: .rowText(text)
        }
    }

    private func label(_ place: Int32) -> String? { place == 0 ? nil : labels[Int(place)] }

    private mutating func append(_ response: Response, places: inout [String: Int32]) {
        var found = Labels(arm: place(of: response.arm, in: &places))
        found.branch = place(of: response.branch, in: &places)
        found.persona = place(of: response.persona, in: &places)
        found.channel = place(of: response.channel, in: &places)
        found.touchpoint = place(of: response.touchpoint, in: &places)
        let (kind, text): (IdentityKind, String) =
            switch response.identity {
            case .responseID(let id): (.responseID, id)
            case .respondent(let id): (.respondent, id)
            case .rowText(let text): (.rowText, text)
            }
        rows.append(
            Row(
                line: response.line, day: response.day, weight: response.weight, labels: found,
                identity: kind))
        identities.append(text.utf8)
        comments.append((response.comment ?? "").utf8)
        let answers = Dictionary(
            response.answers.map { ($0.metric, $0.value) }, uniquingKeysWith: { $1 })
        values += metrics.map { answers[$0] ?? .nan }
    }

    private mutating func place(of label: String?, in places: inout [String: Int32]) -> Int32 {
        guard let label else { return 0 }
        if let place = places[label] { return place }
        let place = Int32(labels.count)
        labels.append(label)
        places[label] = place
        return place
    }
}
