import ExperienceModel
import ExperienceReports
import ExperienceStore

/// Chooses what customers said: few words, spread as the scores are, without numbers, addresses
/// or capitals inside a sentence, where names and numbers mostly stand.
enum Quotes {
    private static let most = 4
    private static let lengths = 12...160

    /// The quotes of a pilot in the store.
    static func chosen(
        of pilot: String, _ readOut: ReadOut, in store: ExperienceStore
    ) throws -> [CustomerQuote] {
        chosen(from: try store.comments(of: pilot, limit: 2000), readOut)
    }

    /// At most four quotes of the pilot arm; none where the arm has too few answers to show.
    static func chosen(from comments: [Comment], _ readOut: ReadOut) -> [CustomerQuote] {
        guard let primary = readOut.primary, let arm = primary.pilotArm, arm.interval != nil
        else { return [] }
        let asked = primary.metric.from ?? primary.metric.id
        let shown = Set(readOut.groups.filter { !$0.isSuppressed }.map(\.group))
        let last = min(readOut.asOf, readOut.plan.pilot.readout)
        var met: Set<String> = []
        let usable = comments.filter {
            $0.arm == arm.arm && $0.day <= last && isUsable($0.text)
                && met.insert($0.text).inserted
        }
        .compactMap { comment -> (score: Double, quote: CustomerQuote)? in
            guard let score = comment.answers.first(where: { $0.metric == asked })?.value
            else { return nil }
            let persona = comment.persona.flatMap { shown.contains($0) ? $0 : nil }
            return (
                score,
                CustomerQuote(
                    score: Figures(.english).number(score, decimals: 0), text: comment.text,
                    from: persona)
            )
        }
        return spread(usable)
    }

    /// Highest scores first; each kind of customer speaks, where it wrote.
    private static func spread(
        _ usable: [(score: Double, quote: CustomerQuote)]
    ) -> [CustomerQuote] {
        let kinds = [
            usable.filter { $0.score >= 9 }, usable.filter { $0.score >= 7 && $0.score < 9 },
            usable.filter { $0.score < 7 },
        ]
        var chosen = kinds.map { Array($0.prefix(1)) }
        let rest = kinds.flatMap { $0.dropFirst() }
        if let largest = kinds.indices.max(by: { kinds[$0].count < kinds[$1].count }) {
            let room = most - chosen.reduce(0) { $0 + $1.count }
            chosen[largest] += kinds[largest].dropFirst().prefix(max(0, min(room, rest.count)))
        }
        return chosen.flatMap { $0 }.sorted { $0.score > $1.score }.map(\.quote)
    }

    /// Words that may hold a name or a number are left out: no digits, and no capital inside.
    private static func isUsable(_ text: String) -> Bool {
        // Digits, `@` and line breaks are soon found, and most texts are plain letters.
        guard !text.utf8.contains(where: { (48...57).contains($0) || $0 == 64 || $0 == 10 })
        else { return false }
        if text.utf8.allSatisfy({ $0 < 128 }) { return isUsable(plain: text.utf8) }
        guard lengths.contains(text.count), !text.contains(where: \.isNumber),
            !text.contains("@"), !text.contains("\n")
        else { return false }
        var isSentenceStart = true
        for word in text.split(separator: " ") {
            if !isSentenceStart, word.contains(where: \.isUppercase) { return false }
            isSentenceStart = word.hasSuffix(".") || word.hasSuffix("!") || word.hasSuffix("?")
        }
        return true
    }

    /// The same of letters of the English alphabet alone.
    private static func isUsable(plain letters: String.UTF8View) -> Bool {
        guard lengths.contains(letters.count) else { return false }
        var isSentenceStart = true
        var before: UInt8 = 32
        for letter in letters {
            if letter == 32, before != 32 { isSentenceStart = [33, 46, 63].contains(before) }
            if !isSentenceStart, (65...90).contains(letter) { return false }
            before = letter
        }
        return true
    }
}
