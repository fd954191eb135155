import ExperienceModel
import PilotStatistics

/// Reads groups of answers: descriptive, at the ordinary 95 % limits of one look, and hidden
/// wherever a group is too small to show.
struct GroupReader {
    let course: PilotCourse
    let groups: GroupLedger

    private static let ordinary = CriticalValue.planReached(alpha: Thresholds.alpha)

    private var pilot: Pilot { course.plan.pilot }

    /// The groups of a metric in every dimension that its answers carry.
    func groups(of metric: Metric) -> [GroupReadOut] {
        let counting = MetricCounting(metric, in: course.plan)
        guard let shelf = course.shelf(counting.asked.id),
            let projection = counting.projection(of: shelf.book.values)
        else { return [] }
        return GroupReadOut.Dimension.allCases.flatMap { dimension in
            readOuts(counting, projection, shelf, by: dimension, labelled(shelf, by: dimension))
        }
    }

    private func labelled(
        _ shelf: AnswerShelf, by dimension: GroupReadOut.Dimension
    ) -> [GroupLedger.Group] {
        let own: [GroupLedger.Group]
        switch dimension {
        case .month: own = months(shelf)
        case .branch: own = branches(shelf)
        case .persona, .channel, .touchpoint:
            guard let key = PilotTallies.Dimension(rawValue: dimension.rawValue) else { return [] }
            let rows = groups.groups(of: shelf.book.asked.id, by: key)
            own = rows.isEmpty ? [] : unlabelled(shelf, rows) + rows
        }
        let after = course.frame.arms.count * shelf.rows.width
        return own.filter { $0.rows.prefix(after).contains { $0 > 0 } }
    }

    private func months(_ shelf: AnswerShelf) -> [GroupLedger.Group] {
        let days = shelf.book.days.filter { $0.day >= course.frame.start }
        let months = days.map(\.day.month)
        return months.indices.filter { $0 == 0 || months[$0] != months[$0 - 1] }.map { first in
            let last = months[first...].firstIndex { $0 != months[first] } ?? months.endIndex
            let runs = days[first].runs.lowerBound..<days[last - 1].runs.upperBound
            return GroupLedger.Group(
                label: months[first].description, rows: rows(of: runs, in: shelf))
        }
    }

    private func rows(of runs: Range<Int>, in shelf: AnswerShelf) -> [Double] {
        let width = shelf.rows.width
        var rows = Array(repeating: 0.0, count: course.frame.places * width)
        rows.withUnsafeMutableBufferPointer { rows in
            for run in shelf.book.runs[runs] {
                let row = run.place * width
                shelf.book.visit(run) { rows[row + $1] += $2 }
            }
        }
        return rows
    }

    private func branches(_ shelf: AnswerShelf) -> [GroupLedger.Group] {
        let parts = shelf.book.parts
        guard parts.contains(where: { $0.branch != nil }) else { return [] }
        return parts.indices.map { part in
            let rows = (0..<course.frame.places).flatMap { shelf.rows.row($0, part: part) }
            return GroupLedger.Group(label: parts[part].branch ?? "", rows: rows)
        }.sorted { $0.label < $1.label }
    }

    /// The answers without a label are a group too: left out, they could be worked out from the
    /// total and the groups that are shown.
    private func unlabelled(
        _ shelf: AnswerShelf, _ rows: [GroupLedger.Group]
    ) -> [GroupLedger.Group] {
        guard !shelf.book.values.isQuantity else { return [] }
        var rest = shelf.rows.rows
        for group in rows {
            for index in rest.indices where index < group.rows.count {
                rest[index] = max(0, rest[index] - group.rows[index])
            }
        }
        return [GroupLedger.Group(label: "", rows: rest)]
    }

    private func readOuts(
        _ counting: MetricCounting, _ projection: Projection, _ shelf: AnswerShelf,
        by dimension: GroupReadOut.Dimension, _ groups: [GroupLedger.Group]
    ) -> [GroupReadOut] {
        let width = shelf.rows.width
        let sizes = groups.map { group in
            course.frame.arms.indices.map {
                projection.answers(group.rows[($0 * width)..<(($0 + 1) * width)])
            }
        }
        // A branch that is in one arm only has no other side.
        let isOneSided = dimension == .branch && pilot.assignsBranches
        // Elsewhere a group is as large as its smallest arm: one side too small hides both.
        let counted = sizes.map { sizes in
            max(1, (isOneSided ? sizes.filter { $0 > 0 } : sizes).min() ?? 0)
        }
        let hidden = SmallGroups.hidden(
            counts: counted, threshold: Double(Thresholds.publication))
        return groups.indices.map { index in
            guard !hidden[index] else {
                return GroupReadOut(
                    metric: counting.metric, dimension: dimension, group: groups[index].label,
                    arms: [], isSuppressed: true)
            }
            return shown(counting, projection, shelf, dimension, groups[index])
        }
    }

    private func shown(
        _ counting: MetricCounting, _ projection: Projection, _ shelf: AnswerShelf,
        _ dimension: GroupReadOut.Dimension, _ group: GroupLedger.Group
    ) -> GroupReadOut {
        let width = shelf.rows.width
        var cells: [Cell?] = []
        let arms = course.frame.arms.indices.map { place in
            let row = group.rows[(place * width)..<((place + 1) * width)]
            var counts = projection.zero
            projection.add(row, to: &counts)
            cells.append(projection.cell(counts))
            var arm = ArmReadOut(
                arm: course.frame.arms[place],
                answers: MetricCounting.whole(projection.answers(row)))
            counting.describe(row, of: shelf.book.values, projection, in: &arm)
            if arm.answers >= Thresholds.publication, let cell = cells[place] {
                arm.interval = Self.interval(.single(cell), counting)
            }
            return arm
        }
        var readOut = GroupReadOut(
            metric: counting.metric, dimension: dimension, group: group.label,
            answers: arms.reduce(0) { $0.addingReportingOverflow($1.answers).partialValue },
            arms: arms, isSuppressed: false)
        let isComparable = pilot.controlArm != nil && !pilot.measuresBefore
        if isComparable, let control = cells.first ?? nil, let last = cells.last ?? nil {
            readOut.effect = Self.interval(.difference(last, minus: control), counting)
        }
        return readOut
    }

    private static func interval(_ contrast: Contrast, _ counting: MetricCounting) -> Interval? {
        counting.shown(
            contrast, at: ordinary.quantile(degreesOfFreedom: contrast.degreesOfFreedom))
    }
}
