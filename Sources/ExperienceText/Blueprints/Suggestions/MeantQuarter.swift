/// The quarter that was probably meant: `2026Q3` by `Q3-2026` and `3e kwartaal 2026`.
enum MeantQuarter {
    static func text(_ text: String) -> String? {
        let numbers = text.unicodeScalars.split { !("0"..."9").contains($0) }.map(String.init)
        guard numbers.count == 2, let year = numbers.first(where: { $0.count == 4 }),
            let quarter = numbers.first(where: { ["1", "2", "3", "4"].contains($0) })
        else { return nil }
        return year + "Q" + quarter
    }
}
