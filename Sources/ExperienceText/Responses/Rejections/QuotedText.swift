/// Several texts from outside as one sentence quotes them.
enum QuotedText {
    /// `'11', '8.5'`; more than `most` end in an ellipsis.
    static func list(_ texts: [String], most: Int) -> String {
        texts.prefix(most).map { quoted($0) }.joined(separator: ", ")
            + (texts.count > most ? ", …" : "")
    }
}
