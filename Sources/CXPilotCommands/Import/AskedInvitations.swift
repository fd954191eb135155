import ExperienceModel
import ExperienceStore

/// How many were invited, as the user says: `control=5000`, `control/Ede@2026-05-01=200`.
struct AskedInvitations {
    let texts: [String]
    let arms: [String]
    /// The day of the run.
    let today: Day

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
            if invited.contains(where: {
                $0.arm == told.arm && $0.branch == told.branch && $0.day == told.day
            }) {
                throw .usage(
                    "--invited names '\(name)' twice; say one number",
                    "--invited noemt '\(name)' twee keer; noem één aantal")
            }
            told.customers = customers
            invited.append(told)
        }
        if !texts.isEmpty, invited.isEmpty {
            throw .usage(
                "--invited takes arms and numbers, as \(arms.first ?? "control")=5000",
                "--invited vraagt groepen en aantallen, zoals \(arms.first ?? "control")=5000")
        }
        try checkSums(of: invited)
        return invited
    }

    /// An arm holds its branches, and all of its days.
    private func checkSums(of invited: [Invited]) throws(CommandError) {
        for arm in arms {
            let own = invited.filter { $0.arm == arm }
            guard let whole = own.last(where: { $0.branch == nil && $0.day == nil })?.customers
            else { continue }
            let branches = Dictionary(grouping: own.filter { $0.branch != nil }) { $0.branch ?? "" }
            let sum = branches.values.reduce(0) { $0 + Self.customers($1) }
            guard sum > whole else { continue }
            throw CommandError.saying { words in
                let (all, part) = (words.figures.count(whole), words.figures.count(sum))
                return words.say(
                    "--invited: the branches of \(arm) come to \(part), which is more than the "
                        + "\(all) of all \(arm); correct one of the two",
                    "--invited: de vestigingen van \(arm) zijn samen \(part), en dat is meer dan "
                        + "de \(all) van heel \(arm); verbeter een van beide")
            }
        }
    }

    /// How many were invited in one branch.
    private static func customers(_ told: [Invited]) -> Int {
        let ofDays = told.filter { $0.day != nil }.reduce(0) { $0 + $1.customers }
        return max(ofDays, told.last { $0.day == nil }?.customers ?? 0)
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
            if let day, day > today {
                throw .saying { words in
                    let date = words.figures.date(day)
                    return words.say(
                        "--invited: \(date) lies in the future; nobody was invited then yet",
                        "--invited: \(date) ligt in de toekomst; toen is nog niemand uitgenodigd")
                }
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
