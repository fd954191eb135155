extension RememberedMapping {
    /// The same for a file with those headings; nil where a column that it names is gone, or does
    /// not stand alone.
    func moved(to others: [String]) -> RememberedMapping? {
        if others == headings { return self }
        var isWhole = true
        func moved(_ name: ResponseMapping.ColumnName) -> ResponseMapping.ColumnName {
            guard let place = place(of: name, among: others) else {
                isWhole = false
                return name
            }
            if case .number = name { return .number(place + 1) }
            return name
        }
        var other = self
        other.headings = others
        other.answers = answers.map { $0.moved(by: moved) }
        other.arm = arm.map(moved)
        other.day = day.map(moved)
        other.labels = labels.mapValues(moved)
        for index in filters.indices { other.filters[index].column = moved(filters[index].column) }
        return isWhole ? other : nil
    }

    /// What of it still stands in a file with other headings, nil for nothing.
    ///
    /// Of several metrics all are recognised anew when one is gone; so is who was invited, which is
    /// a matter of the export.
    func remains(in others: [String]) -> RememberedMapping? {
        func found(_ name: ResponseMapping.ColumnName) -> ResponseMapping.ColumnName? {
            place(of: name, among: others).map {
                if case .number = name { .number($0 + 1) } else { name }
            }
        }
        var other = self
        other.headings = others
        let answers = answers.compactMap { $0.kept(byFinding: found) }
        other.answers = answers.count == self.answers.count ? answers : []
        other.arm = arm.flatMap(found)
        other.day = day.flatMap(found)
        // It is that of the stamps that are gone.
        if other.day == nil { other.timeZone = nil }
        other.labels = labels.compactMapValues(found)
        other.labels["invited on"] = nil
        // Without the answers it is one only where their numbers are still there.
        other.isCounts =
            isCounts && (!other.answers.isEmpty || other.labels["count"] != nil)
        other.countsInvited = false
        other.filters = filters.compactMap { filter in
            found(filter.column).map { name in
                var filter = filter
                filter.column = name
                return filter
            }
        }
        let isAnything =
            !other.answers.isEmpty || other.arm != nil || other.day != nil
            || !other.labels.isEmpty
        return isAnything ? other : nil
    }

    /// Where the column of that name stands among other headings, as far as its heading tells:
    /// of several with one heading each is known by its order, where there are as many of them.
    func place(of name: ResponseMapping.ColumnName, among others: [String]) -> Int? {
        let place: Int
        switch name {
        case .heading(let text):
            let heading = Header.plain(text)
            guard headings.count(where: { $0 == heading }) == 1,
                let first = headings.firstIndex(of: heading)
            else { return nil }
            place = first
        case .number(let number): place = number - 1
        }
        guard headings.indices.contains(place) else { return nil }
        guard headings[place].isEmpty else {
            return Self.same(headings[place], as: place, in: headings, others)
        }
        return besides(place, among: others)
    }

    /// Where a column without a heading stands, known by the one to its left that it continues.
    private func besides(_ place: Int, among others: [String]) -> Int? {
        guard let left = headings[..<place].lastIndex(where: { !$0.isEmpty }),
            let other = Self.same(headings[left], as: left, in: headings, others)
        else { return nil }
        func width(_ headings: [String], _ left: Int) -> Int {
            headings[(left + 1)...].prefix(while: \.isEmpty).count
        }
        return width(headings, left) == width(others, other) ? other + place - left : nil
    }

    private static func same(
        _ heading: String, as place: Int, in headings: [String], _ others: [String]
    ) -> Int? {
        let places = others.indices.filter { others[$0] == heading }
        guard headings.count(where: { $0 == heading }) == places.count else { return nil }
        return places[headings[..<place].count { $0 == heading }]
    }

    /// What differs in a file with those headings.
    func differences(from others: [String]) -> HeadingDifferences {
        HeadingDifferences(
            gone: headings.filter { !$0.isEmpty && !others.contains($0) },
            new: others.filter { !$0.isEmpty && !headings.contains($0) },
            isSame: headings == others)
    }
}

extension RememberedMapping.Answer {
    /// The same with other names for its columns; nil where one is not found.
    fileprivate func kept(
        byFinding found: (ResponseMapping.ColumnName) -> ResponseMapping.ColumnName?
    ) -> RememberedMapping.Answer? {
        var isWhole = true
        let other = moved(by: { name in
            guard let place = found(name) else {
                isWhole = false
                return name
            }
            return place
        })
        return isWhole ? other : nil
    }

    /// The same with other names for its columns.
    fileprivate func moved(
        by moved: (ResponseMapping.ColumnName) -> ResponseMapping.ColumnName
    ) -> RememberedMapping.Answer {
        func renamed(
            _ boxes: [ResponseMapping.Measured.Box]?
        ) -> [ResponseMapping.Measured.Box]? {
            boxes?.map { box in
                var box = box
                box.column = moved(box.column)
                return box
            }
        }
        var other = self
        other.column = column.map(moved)
        other.either = either?.map(moved)
        other.boxes = renamed(boxes)
        other.shares = renamed(shares)
        other.question = question.map(moved)
        return other
    }
}
