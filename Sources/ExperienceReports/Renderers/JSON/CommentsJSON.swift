public import ExperienceModel

/// The document of `comments --json`.
public enum CommentsJSON {
    /// `cxpilot/comments/1`; too few comments to be shown are `null` with the reason, and so is an
    /// arm that is left out.
    public static func document(_ page: CommentPage, language: Language) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("pilot", .string(page.pilot)),
            ("total", page.total.map(JSONValue.integer) ?? .null),
        ]
        if page.total == nil {
            members.append(("because", .string(Wording(language).tooFewComments)))
        }
        if page.isWithheld {
            members.append(("because", .string(Wording(language).withheldGroups)))
        }
        members.append(("comments", .array(page.comments.map(comment))))
        return .document("comments", members)
    }

    private static func comment(_ comment: WrittenComment) -> JSONValue {
        var object = JSONObject()
        object.add("text", .string(comment.text))
        object.add("on", .string(comment.day.description))
        object.add("arm", comment.arm.map(JSONValue.string) ?? .null)
        for label in comment.labels { object.add(label.name, .string(label.text)) }
        var answers = JSONObject()
        for answer in comment.answers { answers.add(answer.metric, .number(answer.value)) }
        object.add("answers", .object(answers))
        return .object(object)
    }
}
