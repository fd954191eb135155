import ExperienceModel
import Testing

@testable import ExperienceText

/// What becomes of each use of a column when the next file has that column elsewhere, under
/// another name, or not at all: it is found for certain, or asked, or told.
@Suite struct EarlierColumnTests {
    /// A change of the headings, and what must be said of the file then.
    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let headings: [String]
        /// The questions that stop the import.
        var open: [String] = []
        /// Options that settle the first of them.
        var options: [String] = []
        /// Columns that are used all the same.
        var roles: [String: String] = [:]
        /// Words of a note.
        var note = ""

        init(
            _ name: String, _ headings: String, open: [String] = [], options: [String] = [],
            roles: [String: String] = [:], note: String = ""
        ) {
            testDescription = name
            self.headings = headings.split(separator: ",").map(String.init)
            self.open = open
            self.options = options
            self.roles = roles
            self.note = note
        }
    }

    private static let first = "wie,groep,datum,start,cijfer,ander,winkel,waarom,Status"

    /// A cell of a column, which a changed heading keeps after its slash.
    private static func cell(_ heading: String, _ row: Int) -> String {
        switch heading.split(separator: "/").last.map(String.init) ?? "" {
        case "wie": "k\(100 + row)x"
        case "nummer": "r-\(200 + row)"
        case "groep": ["controle", "welkom"][row % 2]
        case "datum": "2026-03-0\(row % 9 + 1)"
        case "start": "2026-02-0\(row % 9 + 1)"
        case "cijfer": "\(row * 7 % 11)"
        case "ander": "\(row * 3 % 11)"
        case "winkel": ["Ede", "Oss"][row % 2]
        case "Status": row % 5 == 4 ? "Partial" : "Complete"
        default: "omdat het de \(row)e keer beter ging"
        }
    }

    private static func text(_ headings: [String]) -> String {
        let titles = headings.map { $0.split(separator: "/").first.map(String.init) ?? "" }
        let rows = (0..<20).map { row in headings.map { cell($0, row) }.joined(separator: ",") }
        return ([titles.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
    }

    private static func earlier(_ headings: String = first) throws -> RememberedMapping {
        let names = headings.split(separator: ",").map(String.init)
        let found = try Beginning(text(names)) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("cijfer"))]
            $0.said.respondent = names.contains("wie") ? .heading("wie") : nil
            $0.said.responseID = names.contains("nummer") ? .heading("nummer") : nil
            $0.arm = .column(.heading("groep"))
            $0.day = .column(.heading("datum"), order: nil)
            $0.said.branch = .heading("winkel")
            $0.said.comment = .heading("waarom")
        }.recognition
        #expect(found.isSettled && found.filters.contains { $0.reason == .unfinished })
        let kept = RememberedMapping(found.mapping, headings: found.headings)
        return try #require(RememberedMapping(json: kept.json))
    }

    static let changes = [
        Change(
            "in another order", "Status,waarom,winkel,ander,cijfer,start,datum,groep,wie",
            roles: ["respondent": "wie", "score": "cijfer", "arm": "groep", "day": "datum"]),
        Change(
            "a respondent under an unknown name",
            "pas/wie,groep,datum,start,cijfer,ander,winkel,waarom,Status", open: ["respondent"],
            options: ["--respondent pas", "--forget-mapping"]),
        Change(
            "a respondent under a known name",
            "klantnummer/wie,groep,datum,start,cijfer,ander,winkel,waarom,Status",
            roles: ["respondent": "klantnummer"]),
        Change(
            "no respondent", "groep,datum,start,cijfer,ander,winkel,waarom,Status",
            open: ["respondent"], options: ["--forget-mapping"]),
        Change(
            "an arm under another name",
            "wie,soort/groep,datum,start,cijfer,ander,winkel,waarom,Status",
            roles: ["arm": "soort", "respondent": "wie"]),
        Change(
            "no arm", "wie,datum,start,cijfer,ander,winkel,waarom,Status", open: ["arm"],
            options: ["--all-in-arm controle", "--all-in-arm welkom"]),
        Change(
            "a day under another name",
            "wie,groep,ingevuld op/datum,start,cijfer,ander,winkel,waarom,Status",
            roles: ["day": "ingevuld op", "respondent": "wie"]),
        Change(
            "no day, but another date", "wie,groep,start,cijfer,ander,winkel,waarom,Status",
            open: ["day"], options: ["--day start", "--on DATE"]),
        Change(
            "no dates at all", "wie,groep,cijfer,ander,winkel,waarom,Status", open: ["day"],
            options: ["--on DATE"]),
        Change(
            "a score under a known name",
            "wie,groep,datum,start,NPS/cijfer,ander,winkel,waarom,Status",
            roles: ["score": "NPS", "respondent": "wie"]),
        Change(
            "no score, but numbers like it",
            "wie,groep,datum,start,ander,winkel,waarom,Status", open: ["score"],
            options: ["--score ander"]),
        Change(
            "labels and comment under other names",
            "wie,groep,datum,start,cijfer,ander,plek/winkel,tekst/waarom,Status",
            roles: ["respondent": "wie", "score": "cijfer"],
            note: "branch ('winkel'), comment ('waarom')"),
        Change(
            "no status", "wie,groep,datum,start,cijfer,ander,winkel,waarom", open: ["filter"],
            options: ["--forget-mapping"]),
        Change(
            "a status under another known name",
            "wie,groep,datum,start,cijfer,ander,winkel,waarom,Response status/Status",
            roles: ["respondent": "wie"]),
        Change(
            "a file of another form", "wie,a/groep,b/datum,NPS/cijfer",
            roles: ["respondent": "wie", "arm": "a", "day": "b"]),
        Change(
            "a file of another form, which names nobody", "a/groep,b/datum,NPS/cijfer",
            roles: ["score": "NPS"], note: "respondent: 'wie' said in the earlier file who"),
    ]

    @Test(arguments: changes) func nothingIsLostWithoutAWord(_ change: Change) throws {
        let found = try Beginning(
            Self.text(change.headings), remembered: try Self.earlier())
        #expect(found.open == change.open, "\(found.recognition.questions)")
        if let role = change.open.first, !change.options.isEmpty {
            #expect(found.options(role) == change.options)
        }
        for (role, column) in change.roles { #expect(found.roles[role] == column) }
        let notes = found.recognition.notes(in: .english)
        #expect(change.note.isEmpty || notes.contains { $0.contains(change.note) }, "\(notes)")
    }

    /// What the user says is not asked again.
    @Test func namedColumnsAreSettled() throws {
        let names = "groep,start,ander,winkel,waarom,Status".split(separator: ",").map(String.init)
        let found = try Beginning(Self.text(names), remembered: try Self.earlier()) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("ander"))]
            $0.said.respondent = .heading("waarom")
            $0.day = .column(.heading("start"), order: nil)
        }
        #expect(found.recognition.isSettled, "\(found.recognition.questions)")
    }

    /// A response's id that is gone changes what a row is known by, even where a respondent is
    /// left; a respondent that is gone does not, where the id is left.
    @Test func theIdOfAResponseIsNotReplacedByARespondent() throws {
        let earlier = try Self.earlier("nummer,wie,groep,datum,cijfer,winkel,waarom,Status")
        func found(_ headings: String) throws -> Beginning {
            try Beginning(
                Self.text(headings.split(separator: ",").map(String.init)), remembered: earlier)
        }
        let renamed = try found("kenmerk/nummer,wie,groep,datum,cijfer,winkel,waarom,Status")
        #expect(renamed.open == ["response id"])
        #expect(
            renamed.options("response id") == ["--response-id kenmerk", "--forget-mapping"])
        #expect(try found("wie,groep,datum,cijfer,winkel,waarom,Status").open == ["response id"])
        let without = try found("nummer,groep,datum,cijfer,winkel,waarom,Status")
        #expect(without.recognition.isSettled && without.roles["response id"] == "nummer")
    }

    @Test func whatHeldForALostScoreIsTold() throws {
        let first = try Beginning(Self.text(["groep", "datum", "cijfer", "ander"])) {
            $0.said.metrics = [.init(metric: Beginning.nps, column: .heading("cijfer"))]
            $0.said.missing = ["9"]
        }.recognition
        let kept = RememberedMapping(first.mapping, headings: first.headings)
        let found = try Beginning(
            Self.text(["groep", "datum", "NPS/cijfer", "ander"]), remembered: kept)
        #expect(found.recognition.isSettled && found.recognition.mapping.missing == [])
        #expect(found.recognition.notes(in: .dutch).contains { $0.contains("--missing 9;") })
    }
}
