package import ExperienceModel

/// Why items have no place, with how much lacks.
extension Wording {
    /// Why an item has no place on the roadmap, with the numbers that tell it.
    package func sentence(
        for out: LeftOut, naming names: MetricNames = MetricNames(), currency: String
    ) -> String {
        let reason = sentence(for: out.reason, naming: names, currency: currency)
        let shortages = out.shortages ?? []
        guard !shortages.isEmpty else { return reason }
        let told = shortages.map { shortage in
            let needs = needs(shortage, isAlone: out.reason.isAlone, currency)
            let whole =
                shortage.predecessor.map {
                    say("\($0) goes first and \(needs)", "\($0) gaat voor en \(needs)")
                } ?? needs
            guard shortages.count > 1 else { return whole }
            return subject(shortage.scarce) + " " + whole
        }
        return reason + " (" + told.joined(separator: "; ") + ")"
    }

    private func subject(_ scarce: Shortage.Scarce) -> String {
        switch scarce {
        case .people(let discipline, _, _): discipline + ":"
        case .money(let quarter): quarter.description + ":"
        }
    }

    private func needs(_ shortage: Shortage, isAlone: Bool, _ currency: String) -> String {
        switch shortage.scarce {
        case .people(_, let first, let last):
            let (needed, has) = amounts(shortage) { value, decimals in
                figures.number(value, decimals: decimals)
            }
            guard last - first > 6 else {
                let week = figures.date(first)
                let rest = left(has, isNone: shortage.available < 0.05)
                return say(
                    "needs \(needed) person-weeks in the week of \(week), \(rest)",
                    "vraagt \(needed) persoonsweken in de week van \(week), \(rest)")
            }
            let days = figures.range(figures.date(first), figures.date(last))
            return say(
                "needs \(needed) person-weeks, has \(has), \(days)",
                "vraagt \(needed) persoonsweken, heeft er \(has), \(days)")
        case .money:
            let (needed, has) = amounts(shortage) { value, decimals in
                decimals == 1 || value == 0
                    ? figures.money(value, currency: currency)
                    : figures.price(value, currency: currency)
            }
            let rest = left(has, isNone: shortage.available < 0.5)
            return isAlone
                ? say("needs \(needed), has \(has)", "vraagt \(needed), heeft \(has)")
                : say("needs \(needed), \(rest)", "vraagt \(needed), \(rest)")
        }
    }

    private func left(_ amount: String, isNone: Bool) -> String {
        isNone ? say("none left", "niets over") : say("\(amount) left", "\(amount) over")
    }

    /// Both numbers with as few decimals as tell them apart.
    private func amounts(
        _ shortage: Shortage, text: (Double, Int) -> String
    ) -> (needed: String, available: String) {
        var both = (needed: "", available: "")
        for decimals in 1...4 where both.needed == both.available {
            both = (text(shortage.needed, decimals), text(shortage.available, decimals))
        }
        return both
    }
}

extension LeftOut.Reason {
    /// Whether it holds even without other work.
    fileprivate var isAlone: Bool {
        switch self {
        case .noTime, .tooDear, .holidays, .lacks(_, _, isAlone: true): true
        default: false
        }
    }
}
