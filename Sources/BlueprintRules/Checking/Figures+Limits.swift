import ExperienceModel

/// A figure beside its limit: rounding must not make them look alike where they differ.
extension Figures {
    /// `60%`, `62.5%`: a limit that is a share, with as few decimals as tell it.
    func limit(share: Double) -> String { planned(share * 100, isSigned: false) + "%" }

    /// `8`, `7.5`: a limit that is a number.
    func limit(_ value: Double) -> String { planned(value, isSigned: false) }

    /// `78%`: a share with so many decimals that it does not look like a limit from which it
    /// differs; a small one gets a decimal of its own.
    func share(_ value: Double, besideLimit limit: Double) -> String {
        let beginning = value > 0 && value < 0.1 ? 1 : 0
        return (beginning...3).lazy.map { decimals in
            (
                mine: share(value, decimals: decimals),
                other: share(limit, decimals: decimals)
            )
        }.first { $0.mine != $0.other || value == limit }?.mine ?? share(value, decimals: 4)
    }

    /// `351`: a number with so many decimals that it does not look like a limit from which it
    /// differs.
    func number(_ value: Double, besideLimit limit: Double) -> String {
        (0...2).lazy.map { decimals in
            (
                mine: number(value, decimals: decimals),
                other: number(limit, decimals: decimals)
            )
        }.first { $0.mine != $0.other || value == limit }?.mine ?? number(value, decimals: 3)
    }
}
