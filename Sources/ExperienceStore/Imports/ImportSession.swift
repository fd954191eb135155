import Crypto
public import ExperienceModel
import GRDB

/// One import while it runs: rows go in, counts keep step; all of it is one transaction.
///
/// A row whose identity is new is *counted*. A known row that says something else than before
/// (another value, arm, day, label, number or comment) is *updated*; what the later version does
/// not tell stays as it was. A known row that only brings answers to further metrics is
/// *counted*, for it counts in them for the first time. Any other known row is *unchanged*. An
/// import that changes no row leaves no trace in the store.
public final class ImportSession {
    /// Rows that counted for the first time.
    public private(set) var counted = 0
    /// Rows that replaced an earlier version.
    public private(set) var updated = 0
    /// Rows that were there already.
    public private(set) var unchanged = 0

    private let register: ImportRegister
    private let plan: FrozenPlan
    private let table: ResponseTable
    private let labels: LabelBook
    private let tallies: TallyBook
    private let moments: MomentsBook
    private let keepsDay: Bool
    private let firstDay: Day?
    /// The same file, understood in the same way, was the last import: nothing can have changed.
    private let isRepeated: Bool
    private var identifier: RowIdentifier
    private var quantities: [Int: Bool] = [:]
    private var isFinished = false

    init(
        _ db: Database, pilot: LaunchedPilot, key: SymmetricKey, register: ImportRegister
    ) throws {
        let id = pilot.plan.pilot.id
        self.register = register
        plan = pilot.plan
        table = try ResponseTable(db, pilot: register.pilot)
        labels = try LabelBook(db)
        tallies = TallyBook(db, pilot: id, labels: labels)
        moments = MomentsBook(db, pilot: (register.pilot, id), labels: labels)
        identifier = RowIdentifier(key: key, isDayAssumed: register.source.dayIsAssumed)
        keepsDay = register.source.dayIsAssumed
        firstDay = try register.assumedDayBefore()
        isRepeated = try register.isLastAgain()
    }

    /// Takes the next rows of the file, in its order; batches of thousands are fastest.
    ///
    /// Every value must be finite and every weight positive. Throws `unknownMetric` for an
    /// answer to a metric that the frozen plan does not hold.
    public func add(_ responses: [Response]) throws(StoreError) {
        precondition(!isFinished, "a finished import takes no more rows")
        if isRepeated {
            unchanged += responses.count
            return
        }
        try StoreError.translating(at: register.path) {
            var batch: [(key: RowKey, row: StoredRow)] = []
            var keys: Set<RowKey> = []
            for response in responses {
                let response = onItsDay(response)
                let key = identifier.key(of: response)
                // A row that comes twice in one batch must find its first version in the tables.
                if !keys.insert(key).inserted {
                    try write(batch)
                    batch = []
                    keys = [key]
                }
                batch.append((key, try stored(response)))
            }
            try write(batch)
        }
    }

    /// Brings the tallies up to date and notes the import; called for you when the body ends.
    public func finish(rejected: Int = 0) throws(StoreError) {
        guard !isFinished else { return }
        isFinished = true
        try StoreError.translating(at: register.path) {
            guard counted + updated > 0 else { return }
            try tallies.flush()
            try moments.flush()
            try register.close(
                counted: counted, updated: updated, unchanged: unchanged, rejected: rejected)
        }
    }

    /// Answers to a metric that now stand in each arm, all imports together; finish first.
    public func answersPerArm(to metric: String) throws(StoreError) -> [String: Int] {
        precondition(isFinished, "tallies are right only after finish")
        return try StoreError.translating(at: register.path) {
            try TallyReader(db: register.db, pilot: plan.pilot.id).answersPerArm(to: metric)
        }
    }

    /// The very same file without days is the same import again: its rows keep their day.
    private func onItsDay(_ response: Response) -> Response {
        guard let firstDay else { return response }
        var response = response
        response.day = firstDay
        return response
    }

    private func stored(_ response: Response) throws -> StoredRow {
        precondition(response.weight > 0, "a row stands for at least one answer")
        var answers: [Int: Double] = [:]
        for answer in response.answers {
            precondition(answer.value.isFinite, "an answer is a finite number")
            // Adding zero turns −0 into 0, which is one value with it.
            answers[try number(ofMetric: answer.metric)] = answer.value + 0
        }
        let comment = response.comment.flatMap { $0.isEmpty ? nil : $0 }
        return StoredRow(
            arm: try labels.number(of: response.arm), day: response.day.number,
            branch: try labels.number(of: response.branch),
            persona: try labels.number(of: response.persona),
            channel: try labels.number(of: response.channel),
            touchpoint: try labels.number(of: response.touchpoint), weight: response.weight,
            comment: comment, answers: answers)
    }

    private func number(ofMetric id: String) throws -> Int {
        if let number = labels.known(id), quantities[number] != nil { return number }
        guard let metric = plan.metric(id) else {
            throw StoreError.unknownMetric(
                id, pilot: plan.pilot.id, known: plan.metrics.map(\.id))
        }
        let number: Int = try labels.number(of: id)
        quantities[number] = metric.measure == .quantity
        return number
    }

    /// Looks keys up and adds them in their own order, rows in the order of the file.
    private func write(_ batch: [(key: RowKey, row: StoredRow)]) throws {
        let byKey = batch.indices.sorted { batch[$0].key < batch[$1].key }
        var known = [Int?](repeating: nil, count: batch.count)
        for index in byKey { known[index] = try table.number(of: batch[index].key) }
        var added = [Int](repeating: 0, count: batch.count)
        for index in batch.indices {
            if let number = known[index] {
                try change(number, to: batch[index].row)
            } else {
                added[index] = try add(batch[index].row)
            }
        }
        for index in byKey where known[index] == nil {
            try table.add(batch[index].key, of: added[index])
        }
    }

    private func add(_ row: StoredRow) throws -> Int {
        counted += 1
        tallies.addCustomers(of: row, times: row.weight)
        for (metric, value) in row.answers {
            if quantities[metric] == true {
                try moments.add(value, to: metric, of: row)
            } else {
                try tallies.add(value, to: metric, of: row, times: row.weight)
            }
        }
        return try table.add(row, import: register.number())
    }

    private func change(_ number: Int, to later: StoredRow) throws {
        let old = try table.row(number)
        let new = old.merged(with: later, keepingDay: keepsDay)
        guard old != new else {
            unchanged += 1
            return
        }
        if old.agrees(with: new) { counted += 1 } else { updated += 1 }
        try table.change(number, from: old, to: new)
        tallies.addCustomers(of: old, times: -old.weight)
        tallies.addCustomers(of: new, times: new.weight)
        for (metric, value) in old.answers {
            try recount(metric, of: old, value: value, times: -old.weight)
        }
        for (metric, value) in new.answers {
            try recount(metric, of: new, value: value, times: new.weight)
        }
    }

    private func recount(
        _ metric: Int, of row: StoredRow, value: Double, times: Int
    ) throws {
        // A metric of an earlier import may not have been met in this one yet.
        let isQuantity =
            quantities[metric]
            ?? (plan.metric(labels.text(of: metric))?.measure == .quantity)
        if isQuantity {
            moments.recount(metric, of: row)
        } else {
            try tallies.add(value, to: metric, of: row, times: times)
        }
    }
}
