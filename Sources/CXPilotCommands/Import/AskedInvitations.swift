import ExperienceModel
import ExperienceStore

/// How many were invited, as the user says: `control=5000`, `control/Ede@2026-05-01=200`.
struct AskedInvitations {
    let texts: [String]
    let arms: [String]

    /// What was said, in its order.
    func invited() throws(CommandError) -> [Invited] {
        var invited: [Invited] = []
        for (name, text) in try WordList.pairs(texts, option: "--invited") {
            guard let customers = Int(text), (0...1_000_000_000_000).contains(customers) else {
                throw .usage(
                    "--invited takes whole numbers, as \(name)=5000, not '\(text)'",
                    "--invited vraagt gehele getallen, zoals \(name)=5000, niet '\(text)'")
            }
            var told = try place(name)
            told.customers = customers
            invited.append(told)
        }
        return invited
    }

    /// The arm, with its branch and the day where they are named.
    private func place(_ name: String) throws(CommandError) -> Invited {
        if arms.contains(name) { return Invited(arm: name, customers: 0) }
        var (rest, day): (String, Day?) = (name, nil)
        if let mark = name.lastIndex(of: "@") {
            let text = String(name[name.index(after: mark)...])
            day = Day(iso: text)
            guard day != nil else {
                throw .usage(
                    "--invited: '\(text)' is no day; write it as control@2026-05-01=200",
                    "--invited: '\(text)' is geen dag; schrijf control@2026-05-01=200")
            }
            rest = String(name[..<mark])
        }
        if arms.contains(rest) { return Invited(arm: rest, day: day, customers: 0) }
        let sides = rest.split(separator: "/", maxSplits: 1).map(WordList.trimmed)
        guard let arm = sides.first, arms.contains(arm), sides.count == 2 else {
            throw .unknown(("arm", "groep"), sides.count == 2 ? sides[0] : rest, among: arms)
        }
        return Invited(arm: arm, branch: sides[1], day: day, customers: 0)
    }
}
