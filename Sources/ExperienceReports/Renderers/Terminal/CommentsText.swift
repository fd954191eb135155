public import ExperienceModel

/// What `comments` prints: what each customer wrote, and who that was as far as may be told.
public struct CommentsText {
    private let style: TerminalStyle
    private let words: Wording

    /// Lays comments out in that language and style.
    public init(language: Language, style: TerminalStyle) {
        self.style = style
        words = Wording(language)
    }

    /// The comments in the order given.
    public func render(_ found: CommentPage) -> String {
        var page = TerminalPage(style)
        guard let total = found.total else {
            page.paragraph(TerminalText(words.tooFewComments))
            return page.text
        }
        let count = words.figures.count(total)
        let shown = words.figures.count(found.comments.count)
        page.paragraph(
            TerminalText(
                total == 0
                    ? words.say("no comments", "geen opmerkingen")
                    : found.comments.count < total
                        ? words.say(
                            "\(count) comments, the latest \(shown); --limit shows more",
                            "\(count) opmerkingen, de laatste \(shown); --limit toont er meer")
                        : words.say("\(count) comments", "\(count) opmerkingen")))
        if found.isWithheld { page.paragraph(TerminalText(words.withheldGroups, .faint)) }
        for comment in found.comments {
            page.blank()
            page.paragraph(TerminalText(words.quoted(comment.text)))
            page.paragraph(TerminalText(origin(of: comment), .faint), indent: 2)
        }
        return page.text
    }

    private func origin(of comment: WrittenComment) -> String {
        let answers = comment.answers.map { answer in
            let isWhole = answer.value == answer.value.rounded()
            return answer.metric + " "
                + words.figures.number(answer.value, decimals: isWhole ? 0 : 2)
        }
        let labels = comment.labels.map(\.text)
        return
            (answers + [words.figures.date(comment.day)] + [comment.arm].compactMap(\.self) + labels)
            .joined(separator: ", ")
    }
}

extension Wording {
    /// Why the arm or a label of a comment is not shown.
    var withheldGroups: String {
        say(
            "what would tell a group with fewer than 10 comments is left out: the arm of a "
                + "comment, or its persona, channel, touchpoint or branch",
            "wat een groep met minder dan 10 opmerkingen zou verraden, staat er niet bij: in welke "
                + "groep de klant zat, of de persona, het kanaal, het contactpunt of de vestiging")
    }

    /// Why comments are not shown.
    var tooFewComments: String {
        say(
            "fewer than 10 comments: they are not shown, for they could name somebody",
            "minder dan 10 opmerkingen: ze worden niet getoond, want ze kunnen iemand aanwijzen")
    }
}
