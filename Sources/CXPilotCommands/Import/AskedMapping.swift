import ExperienceModel
import ExperienceText

/// From the options of an import to what the user said of the file.
struct AskedMapping {
    let columns: ColumnOptions
    let reading: ReadingOptions
    let plan: FrozenPlan
    /// The day that --on names for every answer.
    let day: Day?
    let today: Day

    /// What was said; the rest is recognised.
    func mapping(joining joined: JoinedFile?) throws(CommandError) -> PartialMapping {
        var asked = PartialMapping(today: day ?? today)
        let metrics = AskedMetrics(columns: columns, plan: plan)
        asked.said.metrics = try metrics.measured(joining: joined)
        asked.said.filters = try metrics.filters()
        setLabels(of: &asked.said, joined)
        asked.arm = try arm(joined)
        asked.dateOrder = reading.dateOrder
        if let name = columns.day {
            // Beside a column, --on is the day of the run as in every other command.
            asked.day = .column(ResponseMapping.ColumnName(name), order: reading.dateOrder)
        } else if let day {
            asked.dayOfAll = day
        }
        try setWords(of: &asked.said)
        asked.said.headerRows = try headerRows()
        asked.said.timeZone = reading.timeZone
        asked.said.survey = reading.survey
        asked.said.isCounts = reading.counts
        asked.said.countColumn = column(reading.countColumn)
        setLimits(of: &asked.said)
        return asked
    }

    /// What words and codes stand for, for all metrics or for one.
    private func setWords(of said: inout ResponseMapping) throws(CommandError) {
        let missing = AskedMissing(reading.missing, plan: plan)
        said.missing = missing.all
        said.ownMissing = missing.own
        for (text, value) in try WordList.pairs(reading.values, option: "--values") {
            let told = MetricWord(text, plan: plan)
            if let metric = told.metric {
                said.ownValues[metric, default: [:]][told.word] = value
            } else {
                said.values[text] = value
            }
        }
    }

    private func setLabels(of said: inout ResponseMapping, _ joined: JoinedFile?) {
        said.branch = column(columns.branch)
        said.persona = column(columns.persona)
        said.channel = column(columns.channel)
        said.touchpoint = column(columns.touchpoint)
        // Whoever is looked up in a second file is who answered.
        said.respondent = column(columns.respondent) ?? joined?.join.column
        said.responseID = column(columns.responseID)
        said.comment = column(columns.comment)
        said.join = joined?.join
    }

    /// What the plan allows.
    private func setLimits(of said: inout ResponseMapping) {
        said.knownArms = Set(plan.pilot.arms)
        said.firstDay = plan.frozenOn
        // Designs that measure before need the answers of the time before the pilot's start.
        said.lastDayBefore = plan.pilot.measuresBefore ? plan.pilot.start - 1 : nil
        said.lastDay = max(today, day ?? today)
    }

    private func column(_ name: String?) -> ResponseMapping.ColumnName? {
        name.map { ResponseMapping.ColumnName($0) }
    }

    private func arm(_ joined: JoinedFile?) throws(CommandError) -> ResponseMapping.ArmSource? {
        let arms = plan.pilot.arms
        if let name = columns.arm { return .column(ResponseMapping.ColumnName(name)) }
        if let all = columns.allInArm {
            guard arms.contains(all) else { throw .unknown(("arm", "groep"), all, among: arms) }
            return .all(all)
        }
        return joined?.holdsArm == true ? .joined : nil
    }

    private func headerRows() throws(CommandError) -> Int? {
        guard let rows = reading.headerRows else { return nil }
        guard (0...20).contains(rows) else {
            throw .usage(
                "--header-rows is 0 to 20, not \(rows)", "--header-rows is 0 tot 20, niet \(rows)")
        }
        return rows
    }
}
