import ExperienceModel

/// Words of the roadmap's page alone.
extension Wording {
    /// A discipline as a heading: `Marketing`, and `CRM` where it can only be an abbreviation.
    func discipline(_ id: String) -> String {
        let isAbbreviation =
            id.count <= 4 && !id.isEmpty && id.allSatisfy { $0.isLetter && !"aeiouy".contains($0) }
        return isAbbreviation ? id.uppercased() : capitalised(id)
    }

    /// `0.8 person-weeks`, `1 person-week`.
    func personWeeks(_ amount: Double) -> String {
        let text = figures.planned((amount * 10).rounded() / 10, isSigned: false)
        return text
            + (text == "1"
                ? say(" person-week", " persoonsweek")
                : say(" person-weeks", " persoonsweken"))
    }

    /// `€544k`, `€1.61M`: money with three figures where there is little room.
    func shortMoney(_ value: Double, currency: String) -> String {
        let size = abs(value)
        switch size {
        case ..<10_000: return figures.money(value, currency: currency)
        case ..<999_500: return figures.money(value / 1000, currency: currency) + "k"
        case ..<999_500_000: return large(value / 1e6, currency) + say("M", " mln")
        default: return large(value / 1e9, currency) + say("bn", " mld")
        }
    }

    /// Money along an axis: all in the unit of the largest, with the decimals that the finest needs.
    func shortMoney(_ values: [Double], currency: String) -> [String] {
        let most = values.map(abs).filter(\.isFinite).max() ?? 0
        let (unit, name): (Double, String) =
            switch most {
            case ..<10_000: (1, "")
            case ..<999_500: (1e3, "k")
            case ..<999_500_000: (1e6, say("M", " mln"))
            default: (1e9, say("bn", " mld"))
            }
        let decimals =
            (0...3).first { decimals in
                let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
                return values.allSatisfy { value in
                    let scaled = value / unit * power
                    return abs(scaled - scaled.rounded()) < 1e-6 * max(1, abs(scaled))
                }
            } ?? 3
        return values.map { value in
            guard value != 0 else { return figures.money(0, currency: currency) }
            return figures.amount(value / unit, currency, decimals: decimals) + name
        }
    }

    private func large(_ value: Double, _ currency: String) -> String {
        abs(value) < 9.995
            ? figures.price(value, currency: currency) : figures.money(value, currency: currency)
    }
}
