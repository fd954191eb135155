import ExperienceModel

/// Tells where the years stand in a column of dates whose numbers all have two digits.
///
/// `24-03-15` is a day in two ways. What decides, the strongest first: a date that there is only
/// in one of them; that in one of them nearly all dates are days on which an answer can count,
/// and in the other hardly any; that the one end hardly varies, as years do, and the other takes
/// many values, as days of the month do.
struct ShortYears {
    /// Where the year stands.
    enum Place {
        case first, last, open
    }

    /// Where the year stands; last where the question does not come up.
    let place: Place

    /// Looks at the cells of a column.
    ///
    /// - Parameters:
    ///   - first: the first day that counts.
    ///   - last: the last day that counts: answers do not come from the future.
    ///   - allowsBefore: whether answers from before the first day count as well.
    init(_ column: HeadColumn, from first: Day?, through last: Day?, allowsBefore: Bool) {
        let dates = column.values.compactMap { value in WrittenDate(value.text) }
            .filter { $0.shortEnds != nil }
        guard dates.count * 2 > column.values.count else {
            place = .last
            return
        }
        func fits(_ day: Day?) -> Bool {
            guard let day else { return false }
            return (allowsBefore || first.map { day >= $0 } ?? true)
                && last.map { day <= $0 } ?? true
        }
        let ends = dates.map { $0.day(in: .ymd) }
        let others = dates.map { [$0.day(in: .dmy), $0.day(in: .mdy)] }
        let isFirst = ends.allSatisfy { $0 != nil }
        let isLast = others.allSatisfy { $0.contains { $0 != nil } }
        guard isFirst, isLast else {
            place = isFirst ? .first : .last
            return
        }
        let counting = (ends.count(where: fits), others.count { $0.contains(where: fits) })
        let (most, few) = (dates.count * 9, dates.count)
        if counting.0 * 10 >= most, counting.1 * 10 <= few {
            place = .first
        } else if counting.1 * 10 >= most, counting.0 * 10 <= few {
            place = .last
        } else {
            place = Self.byVariety(dates)
        }
    }

    /// Years hardly vary in a file, days of the month do.
    private static func byVariety(_ dates: [WrittenDate]) -> Place {
        let first = Set(dates.compactMap { $0.shortEnds?.first }).count
        let last = Set(dates.compactMap { $0.shortEnds?.last }).count
        if last >= 5, last >= first * 3 { return .first }
        return first >= 5 && first >= last * 3 ? .last : .open
    }
}
