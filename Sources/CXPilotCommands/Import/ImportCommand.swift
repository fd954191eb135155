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
            replaces the earlier one. Exit code 0 when every row counted, 1 when rows did not.

              cxpilot import answers.csv --pilot welkom-1 --dry-run
              cxpilot import answers.csv --pilot welkom-1 --score Q2 --arm group --day date
              cxpilot import answers.csv --pilot p --metric nps=Q2 --metric csat='#92'
              cxpilot import counts.csv --pilot p --counts --score score --day date
              cxpilot import answers.csv --pilot p --join customers.csv on respondent
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
        } else {
            guard file != nil else { throw ValidationError("Missing expected argument '<file>'") }
            guard columns.arm == nil || columns.allInArm == nil else {
                throw ValidationError("--arm and --all-in-arm exclude each other")
            }
            guard pilot != nil else {
                throw ValidationError("Missing expected argument '--pilot <pilot>'")
            }
        }
    }

    func answer(in situation: Situation) throws -> CommandAnswer {
        let store = try situation.openStore()
        if let undo { return try ImportUndoing(number: undo, store: store).answer(in: situation) }
        let (revision, launched) = try situation.launchedPilot(pilot ?? "", in: store)
        let language = situation.language(of: revision.blueprint)
        let source = ImportFile(name: file ?? "", path: situation.path(file ?? ""))
        let expected = try AskedMetrics(columns: columns, plan: launched.plan)
            .expected(ExpectedAnswers(launched.plan, revision.blueprint))
        let joined = try joined(expected, situation)
        let asked = try AskedMapping(
            columns: columns, reading: reading, plan: launched.plan, day: common.on,
            today: situation.day
        ).mapping(joining: joined)
        let invited = try invited(launched.plan.pilot.arms)
        let recognition = try recognised(source, asked, expected, launched, in: store)
        guard recognition.isSettled else {
            let refusal = ImportRefusal(
                recognition: recognition, file: source.name, language: language)
            return try storing.interactive
                ? refusal.question(situation)
                : refusal.answer(naming: columns.named, isTrial: storing.dryRun)
        }
        var mapping = recognition.mapping
        try AskedScales(texts: reading.scale).apply(to: &mapping)
        try AskedMissing(reading.missing, plan: launched.plan).apply(to: &mapping)
        let run = ImportRun(
            source: source, recognition: recognition, mapping: mapping, revision: revision,
            plan: launched.plan, storing: storing, joinedSHA256: joined?.sha256,
            invited: invited, language: language, situation: situation)
        return answer(try run.carryOut(in: store), language, situation)
    }

    /// Recognises the file; the mapping of the pilot's earlier files helps, unless it is to be
    /// forgotten.
    private func recognised(
        _ source: ImportFile, _ asked: PartialMapping, _ expected: ExpectedAnswers,
        _ launched: LaunchedPilot, in store: ExperienceStore
    ) throws -> FileRecognition {
        let known =
            try storing.forgetMapping ? nil : store.mapping(of: launched.plan.pilot.id)
        let head = try source.head()
        return try FileRecognizer(expected: expected).recognise(
            file: source.name, head: head.bytes, isWhole: head.isWhole, asked: asked,
            remembered: known.flatMap(RememberedMapping.init(json:)))
    }

    private func joined(
        _ expected: ExpectedAnswers, _ situation: Situation
    ) throws -> JoinedFile? {
        guard !reading.join.isEmpty else { return nil }
        return try JoinedFile.read(
            reading.join, expected: expected, today: situation.day, path: situation.path)
    }

    /// How many were invited, by arm.
    private func invited(_ arms: [String]) throws(CommandError) -> [String: Int] {
        var invited: [String: Int] = [:]
        for (arm, text) in try WordList.pairs(storing.invited, option: "--invited") {
            guard arms.contains(arm) else { throw .unknown(("arm", "groep"), arm, among: arms) }
            guard let customers = Int(text), (0...1_000_000_000_000).contains(customers) else {
                throw .usage(
                    "--invited takes whole numbers, as \(arm)=5000, not '\(text)'",
                    "--invited vraagt gehele getallen, zoals \(arm)=5000, niet '\(text)'")
            }
            invited[arm] = customers
        }
        return invited
    }

    private func answer(
        _ receipt: ImportReceipt, _ language: Language, _ situation: Situation
    ) -> CommandAnswer {
        let next = receipt.isTrial ? nil : "cxpilot evaluate \(pilot ?? "")"
        let text =
            common.json
            ? ReceiptJSON.document(receipt).text
            : ReceiptText(language: language, style: situation.style).render(receipt, next: next)
        return CommandAnswer(text, exitCode: receipt.rejected == 0 ? 0 : 1)
    }
}
