import ExperienceModel

/// The counting itself; the contacts are in the order of their days.
extension RandomAccessCollection<PlannedContact> {
    /// A sum over the contacts.
    func total(_ value: (PlannedContact) -> Double) -> Double {
        reduce(0) { $0 + value($1) }
    }

    /// The longest gap between contacts from day 0 until that day; the earliest of equal ones.
    func longestSilence(until end: Int) -> Silence {
        var longest = Silence(fromDay: 0, toDay: 0)
        var last: PlannedContact?
        func close(_ day: Int, with contact: PlannedContact?) {
            let from = last?.day ?? 0
            guard day - from > longest.days else { return }
            longest = Silence(
                fromDay: from, toDay: day, after: last?.touchpoint, before: contact?.touchpoint)
        }
        for contact in self {
            guard contact.day <= end else { break }
            close(contact.day, with: contact)
            last = contact
        }
        close(end, with: nil)
        return longest
    }

    /// The most contacts in that many days, both ends counted; the earliest of equal ones.
    func greatestPressure(within days: Int) -> ContactPressure {
        var first = startIndex
        var most = startIndex..<startIndex
        var count = 0
        for last in indices {
            while self[last].day - self[first].day >= days { formIndex(after: &first) }
            let here = distance(from: first, to: last) + 1
            if here > count {
                count = here
                most = first..<index(after: last)
            }
        }
        return ContactPressure(
            days: self[most].map(\.day), touchpoints: self[most].map(\.touchpoint))
    }

    /// Where retention lies in relation to the end of the contract.
    func backDoor(
        of contractEnds: Int, _ days: Int, _ reach: (PlannedContact) -> Double
    ) -> BackDoor {
        let retention = filter(\.isRetention)
        let until = filter { $0.day <= contractEnds }
        let isLate = { (contact: PlannedContact) in contractEnds - contact.day <= days }
        return BackDoor(
            contractEnds: contractEnds, days: days, retention: retention.total(reach),
            retentionAtBackDoor: retention.filter(isLate).total(reach),
            firstRetentionDay: retention.first?.day,
            firstRetention: retention.first?.touchpoint, contacts: until.total(reach),
            contactsAtBackDoor: until.filter(isLate).total(reach))
    }

    /// The contacts of a year by month.
    func months(_ reach: (PlannedContact) -> Double) -> [MonthContacts] {
        var months = (1...12).map { MonthContacts(month: $0) }
        for contact in self where contact.day <= ContactCalculus.yearDays {
            let index = Swift.min(11, contact.day * 12 / ContactCalculus.yearDays)
            months[index].contacts += reach(contact)
            if contact.isPositive { months[index].positive += reach(contact) }
        }
        return months
    }
}
