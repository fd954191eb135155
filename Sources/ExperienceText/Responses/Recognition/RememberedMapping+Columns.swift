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

    /// Where the column of that name stands among other headings, as far as its heading tells.
    private func place(
        of name: ResponseMapping.ColumnName, among others: [String]
    ) -> Int? {
        let heading: String
        switch name {
        case .heading(let text): heading = Header.plain(text)
        case .number(let number):
            guard headings.indices.contains(number - 1) else { return nil }
            heading = headings[number - 1]
        }
        guard !heading.isEmpty, headings.count(where: { $0 == heading }) == 1,
            others.count(where: { $0 == heading }) == 1
        else { return nil }
        return others.firstIndex(of: heading)
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
