import ExperienceModel
import Testing

@testable import ExperienceText

/// The second file of an import: what it tells, and what is told of its damaged rows.
@Suite struct JoinTableTests {
    private func table(_ text: String) throws -> JoinTable {
        let reader = JoinTableReader(
            file: "klanten.csv", key: .heading("klant"), columns: [(.arm, .heading("groep"))])
        try reader.read(Array(text.utf8))
        return try reader.finish()
    }

    @Test func wholeRowsNeedNoWords() throws {
        let table = try table("klant,groep\nk1,a\nk2,b\nk1,a\n\n")
        #expect(table.count == 2)
        #expect(table.notes(in: .dutch) == [])
    }

    @Test func everyDamagedRowIsTold() throws {
        let table = try table(
            "klant,groep\nk1,a\nk2\n,b\nk3,a,over\nk4,\u{0}b\nk5\nk6,b\n")
        #expect(table.count == 2)
        #expect(
            table.notes(in: .dutch) == [
                "klanten.csv: 2 rijen (regel 3, 7) niet gebruikt: minder cellen dan de gebruikte"
                    + " kolommen vragen",
                "klanten.csv: 1 rij (regel 6) niet gebruikt: een NUL-byte: de rij is beschadigd",
                "klanten.csv: 1 rij (regel 5) niet gebruikt: meer cellen dan de kopregel;"
                    + " staat een scheidingsteken los in een tekst?",
                "klanten.csv: 1 rij (regel 4) niet gebruikt: er staat geen klant",
            ])
    }

    @Test func aContradictionIsTold() throws {
        let table = try table("klant,groep\nk1,a\nk1,b\n")
        #expect(
            table.notes(in: .english) == [
                "klanten.csv: 1 row (line 3): other attributes of a customer than above;"
                    + " the last row holds"
            ])
    }
}
