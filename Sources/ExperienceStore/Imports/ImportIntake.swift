import Crypto
public import ExperienceModel

/// The first half of an import: takes the rows of a file, and keeps nothing in the store.
///
/// Each row gets its key, and its identifier is forgotten; what does not fit the memory lies
/// sorted in a file without a name beside the store. `ExperienceStore.carryOut` does the rest.
public final class ImportIntake {
    /// Fewer rows are written as fast in any way.
    private static let many = 10_000

    /// Responses that were added.
    public var count: Int { rows.count }

    /// What is imported; the fingerprint may be set when the file has been read.
    public var source: ImportSource
    let actor: Actor
    let plan: FrozenPlan
    let rows: RunSorter
    let comments: CommentSpool
    let lines = LineGroups()
    /// Identifiers that come again and again.
    @exclusivity(unchecked) private(set) var frequent = FrequentIdentities()
    /// What the rows count, each as if it were the only one with its key.
    let counts = TallyCounts()
    /// Whether they hold all rows; only those of a pilot's first file are counted here.
    @exclusivity(unchecked) private(set) var isCounted: Bool
    /// Whether its rows are a pilot's first, and so many that it matters but not more than fit the
    /// memory: then its change mostly adds to the store.
    var mostlyAdds: Bool {
        isCounted && count >= Self.many && rows.isInMemory && comments.isInMemory
    }
    /// The texts of labels and metrics by the numbers that the rows hold them under.
    private(set) var texts = [""]

    /// Makes the keys of the rows, for threads that have time.
    package let keyMaker: KeyMaker

    private let path: String
    private var numbers = ["": 0]
    private var labels: [String] = []
    /// The number of each label of the reader.
    @exclusivity(unchecked) private var labelNumbers: [Int] = []

    init(
        _ plan: FrozenPlan, source: ImportSource, by actor: Actor, key: SymmetricKey, path: String,
        firstDay: Day?, mostRows: Int, isFirst: Bool
    ) {
        self.plan = plan
        self.source = source
        self.actor = actor
        self.path = path
        keyMaker = KeyMaker(
            identifier: RowIdentifier(key: key, isDayAssumed: source.dayIsAssumed),
            firstDay: firstDay?.number)
        rows = RunSorter(besides: path, mostRows: mostRows)
        comments = CommentSpool(besides: path)
        isCounted = isFirst
        counts.isQuantity = { [unowned self] in
            self.plan.metric(texts[$0])?.measure == .quantity
        }
    }

    /// Takes the next rows of the file, in its order; batches of thousands are fastest.
    ///
    /// Every value must be finite; a weight of 0 says that an earlier version counts no more.
    /// Throws `unknownMetric` for an answer to a metric that the frozen plan does not hold.
    public func add(_ batch: ResponseBatch) throws(StoreError) { try add(batch, keys: nil) }

    /// The same, with the keys of the rows where they were made elsewhere.
    package func add(_ batch: ResponseBatch, keys: RowKeys?) throws(StoreError) {
        try StoreError.translating(at: path) {
            let metrics = try batch.metrics.map(number(ofMetric:))
            readLabels(batch.labels)
            let respondents =
                batch.respondents.count == batch.rows.count ? batch.respondents : nil
            for index in batch.rows.indices {
                let key = keys?.keys[index] ?? keyMaker.key(of: index, in: batch)
                try add(index, key, of: batch, metrics, respondents)
            }
        }
    }

    /// Says the SHA-256 of the file, where it was made while the file was read.
    public func note(sha256: String) { source.sha256 = sha256 }

    private func add(
        _ index: Int, _ key: RowKey, of batch: ResponseBatch, _ metrics: [Int],
        _ respondents: TextColumn?
    ) throws {
        let told = batch.rows[index]
        var row = AnswerRow()
        row.arm = labelNumbers[Int(told.labels.arm)]
        row.branch = labelNumbers[Int(told.labels.branch)]
        row.persona = labelNumbers[Int(told.labels.persona)]
        row.channel = labelNumbers[Int(told.labels.channel)]
        row.touchpoint = labelNumbers[Int(told.labels.touchpoint)]
        row.day = keyMaker.firstDay ?? told.day.number
        row.weight = told.weight
        precondition(told.weight >= 0, "a row stands for answers")
        for (place, metric) in metrics.enumerated() {
            let value = batch.values[index * metrics.count + place]
            // Adding zero turns −0 into 0, which is one value with it.
            if !value.isNaN { row.answers.set(metric, to: value + 0) }
        }
        row.isInvited = source.countsInvited || row.answers.count == 0
        // Equal rows without an id have no versions of which one is the newest.
        if told.identity != .rowText {
            row.person = person(index, of: batch, respondents)
            row.time = told.time.map { $0 + 1 } ?? 0
        }
        count(row, told)
        if told.identity != .rowText {
            batch.identities.withBytes(index) { frequent.note(key, $0) }
        }
        let offset = try comment(index, of: batch)
        if offset != nil { row.comment = comments.count }
        let next = index + 1 < batch.rows.count ? batch.rows[index + 1].line : nil
        // Who was only invited is no row that counts.
        let group =
            row.answers.count == 0 && !told.isEmptied
            ? lines.groupOfInvited : lines.group(line: told.line, next: next)
        try rows.add(key, room: AnswerRow.room(answers: row.answers.count)) { writer in
            row.write(to: &writer)
            if let offset { writer.put(offset) }
            IncomingRows.write(told, group: group, to: &writer)
        }
    }

    @inline(__always)
    private func count(_ row: AnswerRow, _ told: ResponseBatch.Row) {
        guard isCounted, !told.isEmptied, told.weight > 0 else { return }
        counts.add(row)
        if counts.isFull { countLater() }
    }

    /// Leaves it to the merge to count the rows, so that memory stays bounded.
    func countLater() {
        isCounted = false
        counts.removeAll()
    }

    /// Who answered a row with an id of its own; else the first part of the id, where more
    /// belongs to it.
    private func person(
        _ index: Int, of batch: ResponseBatch, _ respondents: TextColumn?
    ) -> UInt64 {
        let known =
            respondents?.withBytes(index) {
                $0.isEmpty ? 0 : keyMaker.identifier.person($0)
            } ?? 0
        guard known == 0 else { return known }
        return batch.identities.withBytes(index) { id in
            guard let end = id.firstIndex(where: { $0 < 0x20 }) else { return 0 }
            return keyMaker.identifier.firstPart(
                UnsafeRawBufferPointer(rebasing: id[..<end]))
        }
    }

    private func comment(_ index: Int, of batch: ResponseBatch) throws -> Int? {
        guard !batch.comments.range(index).isEmpty else { return nil }
        return try batch.comments.withBytes(index) { try comments.append($0) }
    }

    private func readLabels(_ told: [String]) {
        guard told != labels else { return }
        labels = told
        labelNumbers = told.map(number)
    }

    private func number(ofMetric id: String) throws -> Int {
        guard plan.metric(id) != nil else {
            throw StoreError.unknownMetric(
                id, pilot: plan.pilot.id, known: plan.metrics.map(\.id))
        }
        return number(of: id)
    }

    private func number(of text: String) -> Int {
        if let number = numbers[text] { return number }
        let number = texts.count
        texts.append(text)
        numbers[text] = number
        return number
    }
}
