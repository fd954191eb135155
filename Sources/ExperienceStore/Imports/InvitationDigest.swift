import GRDB

/// What tells whether the invitations that came with an import are still those that came.
struct InvitationDigest {
    /// So many digits are enough to tell them apart.
    private static let length = 16

    let db: Database

    /// The digests by the number of the import, of those with invitations; of one, or of all.
    func digests(of number: Int? = nil) throws -> [Int: String] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT import, invitation.pilot, ifnull(arms.text, ''), ifnull(branches.text, ''),
                    is_of_day, day, customers
                FROM invitation
                LEFT JOIN label AS arms ON arms.number = arm
                LEFT JOIN label AS branches ON branches.number = branch
                WHERE import = ifnull(?, import) ORDER BY 1, 2, 3, 4, 5, 6
                """, arguments: [number])
        var texts: [Int: String] = [:]
        while let row = try rows.next() {
            let fields =
                [row[1] as Int, row[4] as Int, row[5] as Int, row[6] as Int].map(String.init)
                + [row[2] as String, row[3] as String]
            texts[row[0], default: ""] += fields.map { "\($0.utf8.count):\($0)," }.joined()
        }
        return texts.mapValues { String(Digest.sha256(of: $0).prefix(Self.length)) }
    }
}
