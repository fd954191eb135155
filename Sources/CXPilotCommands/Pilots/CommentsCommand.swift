import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Shows what customers wrote.
struct CommentsCommand: AnsweringCommand {
    /// Fewer customers than these could be known by what they wrote.
    private static let smallestGroup = 10

    static let configuration = CommandConfiguration(
        commandName: "comments", abstract: "What customers of a pilot wrote, by word and score.",
        discussion: """
            --about finds comments that hold all its words, each as the beginning of a word. \
            Fewer than 10 comments are not shown: they could name somebody. What would tell a \
            group with fewer than 10 in the pilot, its arm or its label, is left out.

              cxpilot comments welkom-1 --about rekening --score 0-6
              cxpilot comments welkom-1 --persona p-rust --limit 50
            """)

    @Argument(help: "The pilot.")
    var pilot: String

    @Option(help: ArgumentHelp("Words that the comment holds.", valueName: "words"))
    var about: String?

    @Option(
        help: ArgumentHelp("What the customer answered: 9, or 0-6.", valueName: "score"))
    var score: String?

    @Option(help: ArgumentHelp("The metric of --score. Default: the primary goal's."))
    var metric: String?

    @Option(help: "The arm.")
    var arm: String?

    @Option(help: "The branch, as the data name it.")
    var branch: String?

    @Option(help: "The persona.")
    var persona: String?

    @Option(help: "The channel.")
    var channel: String?

    @Option(help: "The touchpoint.")
    var touchpoint: String?

    @Option(help: "How many to show.")
    var limit = 20

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...100_000).contains(limit) else {
            throw ValidationError("--limit is 1 to 100000")
        }
    }

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        let (revision, launched) = try situation.launchedPilot(pilot, in: store)
        let filter = CommentFilter(
            arm: try arm(launched.plan), branch: branch, persona: persona, channel: channel,
            touchpoint: touchpoint, answered: try answered(launched.plan))
        let found = try store.comments(
            of: pilot, matching: about, filter: filter, limit: limit,
            smallest: Self.smallestGroup)
        // None and few are told alike, or a search would tell whether somebody was named.
        let isNarrowed = about != nil || filter != CommentFilter()
        // Beside a small arm the other one would tell it.
        let isSmall =
            found.total < Self.smallestGroup && (found.total > 0 || isNarrowed)
            || filter.arm != nil && found.hidesArm
        let page = CommentPage(
            pilot: pilot, total: isSmall ? nil : found.total,
            comments: isSmall ? [] : found.comments.map(WrittenComment.init),
            isWithheld: !isSmall && found.isWithheld)
        let language = situation.language(of: revision.blueprint)
        return CommandAnswer(
            common.json
                ? CommentsJSON.document(page, language: language).text
                : CommentsText(language: language, style: situation.style).render(page))
    }

    private func arm(_ plan: FrozenPlan) throws(CommandError) -> String? {
        guard let arm else { return nil }
        guard plan.pilot.arms.contains(arm) else {
            throw .unknown(("arm", "groep"), arm, among: plan.pilot.arms)
        }
        return arm
    }

    /// The metric that was asked, and the answers that are wanted.
    private func answered(_ plan: FrozenPlan) throws(CommandError) -> CommentFilter.Answered? {
        guard let score else { return nil }
        let id = metric ?? plan.pilot.primaryGoal?.metric ?? ""
        guard let found = plan.metric(id) else {
            throw .unknown(("metric", "meting"), id, among: plan.metrics.map(\.id))
        }
        let ends = score.split(separator: "-", omittingEmptySubsequences: false)
            .map { WrittenNumber(argument: String($0))?.value }
        guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
            first <= last
        else {
            throw .usage(
                "--score is written as 9 or 0-6, not '\(score)'",
                "--score schrijft u als 9 of 0-6, niet '\(score)'")
        }
        return CommentFilter.Answered(metric: found.from ?? found.id, values: first...last)
    }
}

extension WrittenComment {
    fileprivate init(_ comment: Comment) {
        self.init(
            text: comment.text, arm: comment.arm.isEmpty ? nil : comment.arm, day: comment.day,
            labels: [
                ("branch", comment.branch), ("persona", comment.persona),
                ("channel", comment.channel), ("touchpoint", comment.touchpoint),
            ].compactMap { name, label in label.map { Label(name: name, text: $0) } },
            answers: comment.answers)
    }
}
