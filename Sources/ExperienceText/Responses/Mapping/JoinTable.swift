public import ExperienceModel

extension ResponseMapping {
    /// A second file in which customers' attributes are looked up by a column of this one.
    public struct Join: Sendable, Equatable {
        /// The column of the answers whose text is looked up.
        public var column: ColumnName
        /// What is known of each.
        public var table: JoinTable

        /// Makes one from its parts.
        public init(column: ColumnName, table: JoinTable) {
            self.column = column
            self.table = table
        }
    }
}

/// What a second file tells of each customer: arm, persona, branch, channel and values.
///
/// Kept in memory: the bytes of the ids, and a few numbers for each.
public struct JoinTable: Sendable, Equatable {
    /// What an attribute is.
    public enum Role: Sendable, Hashable {
        /// The arm.
        case arm
        /// The branch.
        case branch
        /// The persona.
        case persona
        /// The channel.
        case channel
        /// The answer to a metric, from the column that `Measured.Source.joined` names.
        case answer(ResponseMapping.ColumnName)
    }

    /// The file as named.
    public let file: String
    /// The attributes that are known, in their order in `attributes(of:)`.
    public let roles: [Role]
    /// All texts of attributes; the place 0 holds the empty text for "none".
    let texts: [String]
    private let ids: ByteIndex
    private let places: [Int32]
    /// Rows that could not be read.
    var damage = RejectionLog()
    /// Lines of rows that tell other attributes of a customer than an earlier row; they hold.
    var contradictions = RejectionLog()

    /// Makes one of what a reader found.
    init(file: String, roles: [Role], texts: [String], ids: ByteIndex, places: [Int32]) {
        self.file = file
        self.roles = roles
        self.texts = texts
        self.ids = ids
        self.places = places
    }

    /// How many customers it knows.
    public var count: Int { ids.count }

    /// What has to be told of rows that could not be read, or that contradict others: a sentence
    /// each, with how many and their first lines.
    public func notes(in language: Language) -> [String] {
        let words = Wording(language)
        func told(_ rows: Int, _ lines: [Int]) -> String {
            let list = lines.prefix(5).map(String.init).joined(separator: ", ")
            let more = rows > min(5, lines.count) ? ", …" : ""
            let count = words.count(rows, ("row", "rows"), ("rij", "rijen"))
            return words.say(
                "\(count) (line \(list)\(more))", "\(count) (regel \(list)\(more))")
        }
        let unused = damage.rejections(in: language).map { rejection in
            let rows = told(rejection.rows, rejection.lines)
            return words.say(
                "\(file): \(rows) not used: \(rejection.reason)",
                "\(file): \(rows) niet gebruikt: \(rejection.reason)")
        }
        return unused
            + contradictions.rejections(in: language).map { rejection in
                "\(file): \(told(rejection.rows, rejection.lines)): \(rejection.reason)"
            }
    }

    /// The place of that customer, nil where the file does not have it.
    func row(of id: UnsafeBufferPointer<UInt8>) -> Int? { ids.place(of: id) }

    /// Its ids in small letters, for a hint; nil where that would take too much memory.
    func foldedIDs() -> ByteIndex? { ids.count <= Self.mostFolded ? ids.folded() : nil }

    private static let mostFolded = 500_000

    /// The place in `texts` of an attribute.
    func text(row: Int, role: Int) -> Int { Int(places[row * roles.count + role]) }
}
