/// How a report opens.
struct Masthead: Equatable, Sendable {
    /// Blueprint and pilot.
    var subject: Phrase
    /// Organisation and the day of the data.
    var source: Phrase
    /// The id of the pilot or blueprint, as commands name it.
    var id: String
    /// The data as of that day, `data as of 13 Nov 2026`.
    var asOf: String
    /// The verdict, where there is one.
    var verdict: Chip?
    /// The finding, one or two sentences.
    var headline: String
    /// What it is about, in at most two lines.
    var standfirst: String?
    /// Whether the data are in order.
    var health: Health?
    /// What a screen calls it, where that is shorter than the title of the page.
    var screenTitle: String?
}
