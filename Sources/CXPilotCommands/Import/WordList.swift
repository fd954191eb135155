/// Options that hold several things with commas between them.
enum WordList {
    /// The parts, without blanks around them.
    static func parts(_ lists: [String]) -> [String] {
        lists.flatMap { $0.split(separator: ",") }.map(trimmed)
    }

    /// `left=right` pairs; the last `=` divides, so that words may hold one.
    static func pairs(
        _ lists: [String], option: String
    ) throws(CommandError) -> [(left: String, right: String)] {
        var pairs: [(left: String, right: String)] = []
        for part in parts(lists) {
            guard let equals = part.lastIndex(of: "=") else {
                throw .usage(
                    "\(option) takes left=right pairs with commas between them, not '\(part)'",
                    "\(option) vraagt paren links=rechts met komma’s ertussen, niet '\(part)'")
            }
            pairs.append(
                (trimmed(part[..<equals]), trimmed(part[part.index(after: equals)...])))
        }
        return pairs
    }

    /// Without blanks at either end.
    static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
