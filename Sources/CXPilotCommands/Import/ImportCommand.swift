import ArgumentParser
import ExperienceModel
import ExperienceReports
import ExperienceStore
import ExperienceText

/// Brings survey answers into a pilot.
struct ImportCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring survey answers into a pilot; every row is accounted for.",
        discussion: """
            The file is recognised: its export, its columns, and which rows are previews or \
            unfinished. What is certain is used and told; what is not stops with the options \
            that settle it. The same file twice changes nothing; a later version of an answer \
            replaces the earlier one. Exit code 0 when every row counted or was there already, 1 \
            when rows did not count: so too an export of requests, as Medallia makes them, in \
            which those who did not answer stand as well; they count as invited.

              cxpilot import answers.csv --pilot welkom-1 --dry-run
              cxpilot import answers.csv --pilot welkom-1 --score Q2 --arm group --day date
              cxpilot import answers.csv --pilot p --metric nps=Q2 --metric csat='#92'
              cxpilot import counts.csv --pilot p --counts --score score --day date
              cxpilot import answers.csv --pilot p --join customers.csv on respondent
              cxpilot import welkom-1 --invited control=5000,welkom=5200
              cxpilot import --undo 3
            """)

    @Argument(help: "The file.")
    var file: String?

    @Option(help: "The pilot.")
    var pilot: String?

    @Option(help: ArgumentHelp("Take that import back instead.", valueName: "number"))
    var undo: Int?

    @OptionGroup(title: "Columns, by heading or number '#92'") var columns: ColumnOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup(title: "Storing") var storing: StoringOptions

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if undo != nil {
            guard file == nil else { throw ValidationError("--undo takes no file") }
            return
        }
        guard columns.arm == nil || columns.allInArm == nil else {
            throw ValidationError("--arm and --all-in-arm exclude each other")
        }
        // Invitations need no file, and the pilot may then be named in its place.
        if !storing.invited.isEmpty, file != nil || pilot != nil { return }
        guard file != nil else { throw ValidationError("Missing expected argument '<file>'") }
        guard pilot != nil else {
            throw ValidationError("Missing expected argument '--pilot <pilot>'")
        }
    }

    func answer(in situation: Situation) throws -> CommandAnswer {
        let headStart = headStart(in: situation)
        defer { headStart?.stop() }
        let store = try situation.openStore()
        if let undo { return try ImportUndoing(number: undo, store: store).answer(in: situation) }
        let (revision, launched) = try situation.launchedPilot(pilot ?? file ?? "", in: store)
        let language = situation.language(of: revision.blueprint)
        let invited = try AskedInvitations(
            texts: storing.invited, arms: launched.plan.pilot.arms, today: situation.day
        ).invited()
        guard let headStart, let file, pilot != nil else {
            return try InvitationsRun(
                invited: invited, plan: launched.plan, isTrial: storing.dryRun, language: language
            ).answer(in: store, situation)
        }
        let source = ImportFile(name: file, path: situation.path(file))
        let expected = try AskedMetrics(columns: columns, plan: launched.plan)
            .expected(ExpectedAnswers(launched.plan, revision.blueprint))
        let joined = try joined(source, expected, situation)
        let asked = try AskedMapping(
            columns: columns, reading: reading, plan: launched.plan, day: common.on,
            today: situation.day
        ).mapping(joining: joined)
        let recognition = try recognised(file, headStart, asked, expected, launched, in: store)
        guard recognition.isSettled else {
            return try refused(
                ImportRefusal(recognition: recognition, file: source.name, language: language),
                situation)
        }
        var mapping = recognition.mapping
        try AskedScales(texts: reading.scale).apply(to: &mapping)
        try AskedMissing(reading.missing, plan: launched.plan).check(mapping)
        let run = ImportRun(
            source: source, headStart: headStart, recognition: recognition, mapping: mapping,
            revision: revision,
            plan: launched.plan, storing: storing, joined: joined,
            invited: invited, language: language, situation: situation)
        let reading = StandingReading(pilot: launched, day: situation.day)
        return try answer(run, of: reading, in: store)
    }

    /// Begins with the file, where answers are imported.
    private func headStart(in situation: Situation) -> HeadStart? {
        guard undo == nil, pilot != nil, let file else { return nil }
        return HeadStart(ImportFile(name: file, path: situation.path(file)))
    }

    /// Asks what is not clear, or tells all of it at once.
    private func refused(
        _ refusal: ImportRefusal, _ situation: Situation
    ) throws -> CommandAnswer {
        try storing.interactive && refusal.canBeSettled
            ? refusal.question(situation)
            : refusal.answer(naming: columns.named, isTrial: storing.dryRun)
    }

    /// Carries it out, or asks what only the whole file showed to be unclear.
    private func answer(
        _ run: ImportRun, of reading: StandingReading, in store: ExperienceStore
    ) throws -> CommandAnswer {
        let (language, situation) = (run.language, run.situation)
        do {
            let tellsStanding = !common.json && !storing.dryRun
            let before = tellsStanding ? try reading.decision(in: store) : nil
            let receipt = try run.carryOut(in: store)
            let standing = tellsStanding ? try reading.standing(after: before, in: store) : nil
            return answer(
                receipt, standing, exitCode: receipt.rejected == 0 ? 0 : 1, language, situation)
        } catch let error as ResponseError where storing.interactive {
            guard let question = ImportQuestion(error, in: language) else { throw error }
            return question.answer(in: language, situation)
        } catch let error as StoreError where storing.interactive && !error.options.isEmpty {
            return ImportQuestion(
                text: error.message(in: language),
                choices: error.options.map { RecognitionQuestion.Choice(option: $0) }
            ).answer(in: language, situation)
        }
    }

    /// Recognises the file; the mapping of the pilot's earlier files helps, unless it is to be
    /// forgotten.
    private func recognised(
        _ file: String, _ headStart: HeadStart, _ asked: PartialMapping,
        _ expected: ExpectedAnswers, _ launched: LaunchedPilot, in store: ExperienceStore
    ) throws -> FileRecognition {
        let known = try store.mapping(of: launched.plan.pilot.id)
            .flatMap(RememberedMapping.init(json:))
        var asked = asked
        asked.scaled = AskedScales(texts: reading.scale).metrics
        asked.holdsAnswers = try store.imports(of: launched.plan.pilot.id).contains {
            $0.undoneOn == nil && $0.counted + $0.updated > 0
        }
        let recognition = try FileRecognizer(expected: expected).recognise(
            headStart.fileBeginning(), of: file, asked: asked,
            remembered: storing.forgetMapping ? nil : known)
        if asked.holdsAnswers, recognition.isSettled, known?.mayMeet(recognition) == true {
            throw Self.mixed
        }
        return recognition
    }

    /// Rows of a table of counts and rows of single answers that say the same.
    private static let mixed = CommandError(
        "the earlier file and this one have the same columns, but only one of them is a table of "
            + "counts: rows that say the same would take each other’s place; take the earlier "
            + "import back (cxpilot imports), or say --survey NAME if these are other answers",
        "het vorige bestand en dit hebben dezelfde kolommen, maar slechts een van beide is een "
            + "tabel met aantallen: rijen die hetzelfde zeggen, zouden elkaars plaats innemen; "
            + "draai de eerdere import terug (cxpilot imports), of zeg --survey NAAM als dit andere "
            + "antwoorden zijn")

    private func joined(
        _ source: ImportFile, _ expected: ExpectedAnswers, _ situation: Situation
    ) throws -> JoinedFile? {
        guard !reading.join.isEmpty else { return nil }
        let asked = try AskedJoin(reading.join, metrics: expected.metrics.map(\.id))
        return try JoinedFile.read(
            asked, answers: source, respondent: columns.respondent, expected: expected,
            today: situation.day, path: situation.path)
    }

    private func answer(
        _ receipt: ImportReceipt, _ standing: ImportStanding?, exitCode: Int32,
        _ language: Language, _ situation: Situation
    ) -> CommandAnswer {
        let next = receipt.isTrial ? nil : "cxpilot evaluate \(pilot ?? "")"
        let text =
            common.json
            ? ReceiptJSON.document(receipt).text
            : ReceiptText(language: language, style: situation.style)
                .render(receipt, standing: standing, next: next)
        return CommandAnswer(text, exitCode: exitCode)
    }
}
