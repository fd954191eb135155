import ArgumentParser

/// A number as people write it: `12`, `-3`, `2.5`, `2,5` or `4%`.
struct WrittenNumber: ExpressibleByArgument, Equatable {
    /// As written; `4%` is 4.
    let value: Double
    /// `80%` as 0.8, exactly as decimals are read; a number without a sign as it is.
    let share: Double
    /// Whether it has a percent sign.
    let isPercent: Bool

    init?(argument: String) {
        var text = argument.filter { $0 != " " }
        isPercent = text.hasSuffix("%")
        if isPercent { text.removeLast() }
        text = text.replacing("−", with: "-").replacing(",", with: ".")
        let isPlain = text.allSatisfy { "+-.0123456789".contains($0) }
        guard isPlain, let value = Double(text), value.magnitude <= 1e12,
            let hundredth = Double(text + "e-2")
        else { return nil }
        self.value = value
        share = isPercent ? hundredth : value
    }
}
