import ExperienceModel
import ExperienceText
import TestSupport
import Testing

/// Whatever a diagram or a list holds: a blueprint that can be read, or findings inside the file.
@Suite struct ImportFuzzTests {
    private static let diagram = """
        ---
        title: T
        ---
        %%{init: {}}%%
        journey
          title A; section B # c
          section C: x
            Make tea: 5: Me, Cat
            #quot;a#58;: 4.5: &amp;
          accDescr { x }
        """
    private static let list = """
        titel;fase;dag;kanaal;bereik;toon;emotie;tekst
        Kaart;welkom;3;Post;35%;positief;-2;"a ""b""
        c"
        'Nota;;365;;0,5;;;'=1
        """
    private static let pieces: [String] = [
        "\n", "\r", "%%", "%%{", "}%%", ":", ";", "#", ",", "\"", "'", "journey", "section ", "9",
        "-1", "99999999999999999999", "\u{0}", "\u{FEFF}", "\u{2028}", "é", "東", "---\n", "{", "}",
        "accDescr {", " ", "\t", "1e9", "%",
    ]

    private static func mutants(of text: String, _ count: Int, seed: UInt64) -> [[UInt8]] {
        var numbers = SeededNumbers(seed: seed)
        return (0..<count).map { _ in
            var bytes = Array(text.utf8)
            for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                let start = Int.random(in: 0...bytes.count, using: &numbers)
                let end = min(bytes.count, start + Int.random(in: 0...5, using: &numbers))
                let piece = pieces.randomElement(using: &numbers) ?? ""
                bytes.replaceSubrange(start..<end, with: Array(piece.utf8))
            }
            return bytes
        }
    }

    private func check(_ skeleton: Reading<BlueprintSkeleton>, _ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let value = skeleton.value else {
            #expect(!skeleton.findings.isEmpty, "\(text)")
            let lines = text.unicodeScalars.count { $0.properties.isWhitespace } + 1
            for finding in skeleton.findings {
                let line = finding.place?.line ?? 0
                #expect(line >= 1 && line <= lines, "\(finding)\n\(text)")
            }
            return
        }
        let yaml = SkeletonText.text(of: value, source: "x")
        let read = BlueprintReader.read([(path: "b.yaml", bytes: Array(yaml.utf8))]).reading
        #expect(read == .accepted(value.blueprint, []), "\(read.findings)\n\(text)\n\(yaml)")
    }

    @Test func diagrams() {
        for bytes in Self.mutants(of: Self.diagram, 400, seed: 7) {
            let reading = MermaidReader.read(path: "x.mmd", bytes: bytes, language: .dutch)
            switch reading {
            case .accepted(let journey, _):
                let skeleton = BlueprintSkeleton(journey, name: "x", language: .dutch)
                check(.accepted(skeleton, []), bytes)
            case .rejected(let findings): check(.rejected(findings), bytes)
            }
        }
    }

    @Test func lists() {
        for bytes in Self.mutants(of: Self.list, 400, seed: 8) {
            check(
                TouchpointListReader.read(
                    path: "x.csv", bytes: bytes, name: "x", language: .english), bytes)
        }
    }
}
