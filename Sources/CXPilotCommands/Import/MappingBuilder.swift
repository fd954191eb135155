import ExperienceModel
import ExperienceText

/// From the options of an import to the mapping of its columns.
struct MappingBuilder {
    let columns: ColumnOptions
    let reading: ReadingOptions
    let plan: FrozenPlan
    /// The day that --on names for every answer.
    let day: Day?
    let today: Day

    func mapping() throws(CommandError) -> ResponseMapping {
        var mapping = ResponseMapping(metrics: try measured(), arm: try arm(), day: try days())
        mapping.branch = column(columns.branch)
        mapping.persona = column(columns.persona)
        mapping.channel = column(columns.channel)
        mapping.touchpoint = column(columns.touchpoint)
        mapping.respondent = column(columns.respondent)
        mapping.responseID = column(columns.responseID)
        mapping.comment = column(columns.comment)
        mapping.missing = parts(reading.missing)
        mapping.values = try values()
        mapping.headerRows = try headerRows()
        mapping.isCounts = reading.counts
        mapping.countColumn = column(reading.countColumn)
        mapping.knownArms = Set(plan.pilot.arms)
        mapping.firstDay = plan.frozenOn
        // Designs that measure before need the answers of the time before the pilot's start.
        mapping.lastDayBefore = plan.pilot.measuresBefore ? plan.pilot.start - 1 : nil
        mapping.lastDay = max(today, day ?? today)
        return mapping
    }

    private func column(_ name: String?) -> ResponseMapping.ColumnName? {
        name.map { ResponseMapping.ColumnName($0) }
    }

    private func measured() throws(CommandError) -> [ResponseMapping.Measured] {
        var measured: [ResponseMapping.Measured] = []
        var lone: [String] = []
        for entry in columns.metric {
            let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                lone.append(entry)
                continue
            }
            measured.append(
                ResponseMapping.Measured(
                    metric: try metric(parts[0]), column: ResponseMapping.ColumnName(parts[1])))
        }
        if let score = columns.score {
            guard lone.count < 2, let id = lone.first ?? plan.pilot.primaryGoal?.metric else {
                throw .usage(
                    "--score holds one metric; name others as --metric metric=column",
                    "--score bevat één meting; noem andere als --metric meting=kolom")
            }
            measured.append(
                ResponseMapping.Measured(
                    metric: try asked(id), column: ResponseMapping.ColumnName(score)))
        } else if let name = lone.first {
            throw .usage(
                "--metric \(name) needs a column: --metric \(name)=column, or --score column",
                "--metric \(name) vraagt een kolom: --metric \(name)=kolom, of --score kolom")
        }
        guard !measured.isEmpty else {
            throw .usage(
                "name the column of the score: --score column, or --metric metric=column",
                "noem de kolom met de score: --score kolom, of --metric meting=kolom")
        }
        return measured
    }

    /// The metric that is asked where that one is measured: a derived one follows by itself.
    private func asked(_ id: String) throws(CommandError) -> Metric {
        guard let found = plan.metric(id) else {
            throw .unknown(("metric", "meting"), id, among: plan.metrics.map(\.id))
        }
        return found.from.flatMap(plan.metric) ?? found
    }

    private func metric(_ id: String) throws(CommandError) -> Metric {
        let asked = try asked(id)
        guard asked.id == id else {
            throw .usage(
                "'\(id)' follows from '\(asked.id)' by itself; import '\(asked.id)'",
                "'\(id)' volgt vanzelf uit '\(asked.id)'; importeer '\(asked.id)'")
        }
        return asked
    }

    private func arm() throws(CommandError) -> ResponseMapping.ArmSource {
        let arms = plan.pilot.arms
        if let name = columns.arm { return .column(ResponseMapping.ColumnName(name)) }
        if let all = columns.allInArm {
            guard arms.contains(all) else { throw .unknown(("arm", "groep"), all, among: arms) }
            return .all(all)
        }
        guard let only = arms.first, arms.count == 1 else {
            let list = arms.joined(separator: ", ")
            throw .usage(
                "name the column of the arm (\(list)): --arm column, or --all-in-arm",
                "noem de kolom met de groep (\(list)): --arm kolom, of --all-in-arm")
        }
        return .all(only)
    }

    private func days() throws(CommandError) -> ResponseMapping.DaySource {
        if let name = columns.day {
            guard day == nil else {
                throw .usage(
                    "give the day once: --day column, or --on for every answer",
                    "geef de dag één keer: --day kolom, of --on voor elk antwoord")
            }
            return .column(ResponseMapping.ColumnName(name), order: reading.dateOrder)
        }
        return .all(day ?? today)
    }

    private func values() throws(CommandError) -> [String: String] {
        var values: [String: String] = [:]
        for pair in parts(reading.values) {
            let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2 else {
                throw .usage(
                    "--values takes word=value pairs with commas between them, not '\(pair)'",
                    "--values vraagt paren woord=waarde met komma’s ertussen, niet '\(pair)'")
            }
            values[sides[0]] = sides[1]
        }
        return values
    }

    private func headerRows() throws(CommandError) -> Int? {
        guard let rows = reading.headerRows else { return nil }
        guard (0...20).contains(rows) else {
            throw .usage(
                "--header-rows is 0 to 20, not \(rows)", "--header-rows is 0 tot 20, niet \(rows)")
        }
        return rows
    }

    private func parts(_ list: String?) -> [String] {
        (list ?? "").split(separator: ",").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }
}
