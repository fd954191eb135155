import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// One import: the file streams through the reader on one thread into the store on another, and
/// is kept in one transaction.
struct ImportRun {
    let source: ImportFile
    /// What is known of it ahead.
    let headStart: HeadStart
    let recognition: FileRecognition
    /// How the columns are understood.
    let mapping: ResponseMapping
    let revision: BlueprintRevision
    let plan: FrozenPlan
    let storing: StoringOptions
    /// The second file, where there is one.
    let joined: JoinedFile?
    /// How many were invited, as the user says.
    let invited: [Invited]
    let language: Language
    let situation: Situation

    private var pilot: String { plan.pilot.id }

    /// Imports the file whole, or nothing of it.
    func carryOut(in store: ExperienceStore) throws -> ImportReceipt {
        if !storing.dryRun, let obstacle = store.readsOnlyBecause { throw obstacle }
        return try Interruption.heldBack {
            let size = try source.size()
            let progress = ImportProgress(
                on: situation.invocation.progress, size: size, language: language,
                isASCII: situation.style.isASCII)
            defer { progress.clear() }
            var told = importSource(size)
            var earlier: EarlierReadings?
            if try store.mayHold(fileOfSize: size, in: pilot) {
                // A file that is there already is known by its fingerprint alone.
                told.sha256 = try fingerprint(progress)
                if let record = try store.earlierImport(of: told, into: pilot), suffices(record) {
                    var receipt = try unchanged(record, in: store)
                    if record.rejected == 0 { removeEarlier(try rejectedFile(), &receipt) }
                    return receipt
                }
                earlier = EarlierReadings(of: told, in: try store.imports(of: pilot))
            }
            return try read(told, after: earlier, in: store, progress)
        }
    }

    /// Whether all that is asked can be told without the file: its rejected rows cannot.
    private func suffices(_ record: ImportRecord) -> Bool {
        record.rejected == 0 || storing.rejected == nil && !situation.options.json
    }

    private func fingerprint(_ progress: ImportProgress) throws -> String {
        var bytes = 0
        return try source.sha256(after: headStart.stop()) { count in
            try Interruption.check()
            bytes += count
            progress.read(rows: 0, bytes: bytes)
        }
    }

    private func read(
        _ told: ImportSource, after earlier: EarlierReadings?, in store: ExperienceStore,
        _ progress: ImportProgress
    ) throws -> ImportReceipt {
        let rejectedFile = try rejectedFile()
        defer { rejectedFile?.discard() }
        let intake = try store.intake(for: pilot, source: told, by: situation.actor)
        let reading = ImportReading(
            of: source, mapping: mapping, language: language, rejectedFile: rejectedFile,
            keepsRows: situation.options.json, forgotten: try store.forgottenPeople(),
            keyMaker: intake.keyMaker, progress: progress, begun: headStart.stop())
        var labels = LabelCensus(revision.blueprint, plan)
        reading.start()
        defer { reading.close() }
        while let (batch, keys) = try reading.next() {
            try Interruption.check()
            labels.count(batch)
            try intake.add(batch, keys: keys)
        }
        intake.source.sha256 = try reading.sha256
        try rejectedFile?.prepare()
        // What the reader has to say of the file comes first.
        try earlier?.check(source.name)
        let result = try stored(intake, reading, in: store, progress)
        var receipt = receipt(reading, intake.source, result, labels)
        receipt.notes += earlier?.notes(Wording(language)) ?? []
        finish(rejectedFile, &receipt)
        return receipt
    }

    private func stored(
        _ intake: ImportIntake, _ reading: ImportReading, in store: ExperienceStore,
        _ progress: ImportProgress
    ) throws -> ImportResult {
        do throws(StoreError) {
            return try store.carryOut(
                intake, rejections: reading.rejections,
                remembering: remembered(after: store.mapping(of: pilot)),
                keeps: !storing.dryRun
            ) { rows in
                progress.stored(rows: rows, of: intake.count)
                return !Interruption.isAsked
            }
        } catch {
            if error == .stopped { throw Interruption.stopped }
            throw error
        }
    }

    /// What the register of imports keeps of the file.
    private func importSource(_ size: Int) -> ImportSource {
        let rule = IdentityRule(
            mapping, columns: recognition.columns, isDayGiven: situation.options.on != nil)
        var summary = mapping.summary
        if case .all(let day) = mapping.day, rule.isDayAssumed {
            // The same file without days is the same import on another day.
            summary = summary.replacing("on \(day)", with: "on the day of the import")
        }
        summary = rule.text + IdentityRule.end + summary
        if let joined { summary += ", sha256 \(joined.sha256)" }
        var told = ImportSource(
            file: source.name, sha256: "", size: size, mapping: summary,
            metrics: mapping.metrics.map(\.metric.id), dayIsAssumed: rule.isDayAssumed,
            countsInvited: mapping.countsInvited, invited: invited)
        told.refusesUpdates = mapping.isCounts && rule.isDayAssumed
        told.tellsAllAnswers = mapping.tellsAllAnswers
        told.tellsComments = mapping.comment != nil
        told.isSameSurvey = storing.sameSurvey
        return told
    }

    /// What is to be remembered of this file and of those before it; a file without answers
    /// teaches nothing.
    private func remembered(after earlier: String?) -> String? {
        if mapping.isUnanswered { return nil }
        let kept = storing.forgetMapping ? nil : earlier.flatMap(RememberedMapping.init(json:))
        return RememberedMapping(mapping, headings: recognition.headings, after: kept).json
    }
}

// The receipt.
extension ImportRun {
    private func receipt(
        _ reading: ImportReading, _ told: ImportSource, _ result: ImportResult,
        _ labels: LabelCensus
    ) -> ImportReceipt {
        let rejections = reading.rejections
        let layout = reading.layout
        var receipt = ImportReceipt(
            file: source.name, profile: layout?.profile ?? recognition.profile,
            separator: layout?.separator ?? recognition.separator,
            headerRows: layout?.headerRows ?? recognition.headerRows,
            columns: columns(layout), rows: reading.rows, counted: result.counted,
            updated: result.updated, unchanged: result.unchanged,
            rejected: rejections.reduce(0) { $0 + $1.rows }, reasons: rejections,
            answersPerArm: filled(decisive.flatMap { result.answers[$0] } ?? [:]),
            unknownLabels: labels.unknown)
        receipt.answersPerMetric = result.answers.mapValues(filled)
        receipt.notes =
            recognition.notes(in: language) + (joined.map { [$0.note(Wording(language))] } ?? [])
            + (mapping.join?.table.notes(in: language) ?? [])
            + (layout?.notes(in: language) ?? [])
            + IdentityNotes(result: result, source: told).notes(Wording(language))
        receipt.encoding = layout?.encoding
        receipt.rowsLost = layout?.rowsLost ?? [:]
        receipt.rejectedRows = reading.rejectedRows
        receipt.number = result.number
        return finished(receipt)
    }

    /// The receipt of a file that is there already, as the same import brought it.
    private func unchanged(
        _ record: ImportRecord, in store: ExperienceStore
    ) throws -> ImportReceipt {
        var receipt = ImportReceipt(
            file: source.name, profile: recognition.profile, separator: recognition.separator,
            headerRows: recognition.headerRows,
            columns: recognition.columns.filter { $0.role != "filter" }.map {
                ColumnUse(role: $0.role, column: heading($0), because: $0.because(in: language))
            },
            rows: record.rows, counted: 0, updated: 0,
            unchanged: record.rows - record.rejected, rejected: record.rejected,
            reasons: record.rejections, answersPerArm: [:])
        let words = Wording(language)
        let day = words.figures.date(record.on)
        receipt.notes = [
            words.say(
                "the same file as import \(record.number) of \(day); nothing to do",
                "hetzelfde bestand als import \(record.number) van \(day); niets te doen")
        ]
        if case .all(let asked) = mapping.day, asked != record.on, situation.options.on != nil {
            receipt.notes.append(
                words.say(
                    "its answers stay those of \(day); for another day take it back first: "
                        + "cxpilot import --undo \(record.number)",
                    "de antwoorden blijven van \(day); draai de import eerst terug voor een andere "
                        + "dag: cxpilot import --undo \(record.number)"))
        }
        if record.rejected > 0 {
            receipt.notes.append(
                words.say(
                    "some rows did not count then either; --rejected FILE writes them again",
                    "ook toen telden rijen niet mee; --rejected BESTAND schrijft ze opnieuw"))
        }
        let tallies = try store.tallies(of: pilot, through: nil).branches
        var answers: [String: [String: Int]] = [:]
        for run in tallies.runs where record.metrics.contains(tallies.metrics[run.metric]) {
            answers[tallies.metrics[run.metric], default: [:]][tallies.arms[run.arm], default: 0] +=
                Int(exactly: tallies.answers(in: run).rounded()) ?? 0
        }
        receipt.answersPerMetric = Dictionary(
            uniqueKeysWithValues: record.metrics.map { ($0, filled(answers[$0] ?? [:])) })
        receipt.answersPerArm = filled(decisive.flatMap { answers[$0] } ?? [:])
        receipt.encoding = recognition.encoding
        return finished(receipt)
    }

    private func finished(_ receipt: ImportReceipt) -> ImportReceipt {
        var receipt = receipt
        receipt.because = recognition.because(in: language)
        if !invited.isEmpty {
            receipt.notes.append(InvitationsNote(invited: invited).text(Wording(language)))
        }
        receipt.isTrial = storing.dryRun
        return receipt
    }

    /// Arms without any answer are told as well.
    private func filled(_ answers: [String: Int]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: plan.pilot.arms.map { ($0, 0) })
            .merging(answers, uniquingKeysWith: { $1 })
    }

    /// The metric that decides, as it is asked; where it is not imported, the first that is.
    private var decisive: String? {
        let primary = plan.pilot.primaryGoal.flatMap { plan.metric($0.metric) }
            .map { $0.from ?? $0.id }
        let imported = mapping.metrics.map(\.metric.id)
        return primary.flatMap { imported.contains($0) ? $0 : nil } ?? imported.first
    }

    private func columns(_ layout: ResponseLayout?) -> [ColumnUse] {
        // What a filter leaves out is told with its rule.
        (layout?.columns ?? []).filter { $0.role != "filter" }.map { use in
            let found = recognition.columns.first {
                $0.role == use.role && (heading($0) == use.column || $0.title == use.column)
            }
            return ColumnUse(
                role: use.role, column: use.column,
                question: found.map(\.title).flatMap { $0 == use.column ? nil : $0 },
                because: found?.because(in: language))
        }
    }

    private func heading(_ column: FileRecognition.Column) -> String {
        guard recognition.headings.indices.contains(column.number - 1) else {
            return "#\(column.number)"
        }
        let heading = recognition.headings[column.number - 1]
        let isUnique = recognition.headings.count { $0 == heading } == 1
        return heading.isEmpty || !isUnique ? "#\(column.number)" : heading
    }
}
