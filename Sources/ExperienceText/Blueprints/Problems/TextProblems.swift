/// CX001, CX013, CX014, CX015: the text itself.
extension Problem {
    private static func text(_ dutch: String, _ english: String, hint: Phrase? = nil) -> Problem {
        Problem(code: "CX001", message: Phrase(dutch: dutch, english: english), hint: hint)
    }

    static func tooLarge(bytes: Int, limit: Int) -> Problem {
        text(
            "het bestand is \(bytes) bytes groot; meer dan \(limit) leest cxpilot niet",
            "the file is \(bytes) bytes large; cxpilot reads no more than \(limit)",
            hint: Phrase(
                dutch: "verdeel de blauwdruk over meer bestanden in een map",
                english: "split the blueprint into several files in one folder"))
    }

    static var empty: Problem {
        text(
            "het bestand is leeg", "the file is empty",
            hint: Phrase(
                dutch: "begin met 'cxpilot: 1' en 'blueprint: mijn-blauwdruk'",
                english: "begin with 'cxpilot: 1' and 'blueprint: my-blueprint'"))
    }

    static var noFiles: Problem {
        text(
            "de map bevat geen blauwdruk", "the folder holds no blueprint",
            hint: Phrase(
                dutch: "een blauwdruk is een bestand dat eindigt op .yaml of .yml",
                english: "a blueprint is a file that ends in .yaml or .yml"))
    }

    static func notUTF8(byte: UInt8) -> Problem {
        let hex = (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16)
        return text(
            "de byte \(hex) is geen UTF-8", "the byte \(hex) is not UTF-8",
            hint: Phrase(
                dutch: "bewaar het bestand als UTF-8", english: "save the file as UTF-8"))
    }

    static func controlCharacter(_ scalar: Unicode.Scalar) -> Problem {
        text(
            "het teken \(quoted(String(scalar))) mag niet in een blauwdruk staan",
            "the character \(quoted(String(scalar))) may not stand in a blueprint",
            hint: Phrase(dutch: "haal het weg", english: "remove it"))
    }

    static var tab: Problem {
        text(
            "hier wordt met een tab ingesprongen", "a tab is used to indent here",
            hint: Phrase(
                dutch: "spring in met spaties", english: "indent with spaces"))
    }

    static func tooDeep(limit: Int) -> Problem {
        text(
            "hier zit meer dan \(limit) niveaus diep iets in iets anders",
            "things are nested more than \(limit) levels deep here",
            hint: Phrase(
                dutch: "de diepste sleutel van een blauwdruk ligt op niveau 9",
                english: "the deepest key of a blueprint lies at level 9"))
    }

    static func tooManyParts(limit: Int) -> Problem {
        text(
            "het bestand heeft meer dan \(limit) onderdelen",
            "the file has more than \(limit) parts",
            hint: Phrase(
                dutch: "verdeel de blauwdruk over meer bestanden in een map",
                english: "split the blueprint into several files in one folder"))
    }

    static var secondDocument: Problem {
        text(
            "hier begint een tweede document in hetzelfde bestand",
            "a second document begins here in the same file",
            hint: Phrase(
                dutch: "haal de regel '---' weg, of maak er twee bestanden van",
                english: "remove the line '---', or make two files of it"))
    }

    static var notAMapping: Problem {
        text(
            "een blauwdruk bestaat uit sleutels met waarden, zoals 'title: Welkom'",
            "a blueprint consists of keys with values, such as 'title: Welcome'")
    }

    static var keyIsNoWord: Problem {
        text("een sleutel moet een woord zijn", "a key must be a word")
    }

    static func syntax(_ fault: SyntaxFault) -> Problem {
        Problem(code: "CX001", message: fault.message, hint: fault.hint)
    }

    static var anchor: Problem {
        Problem(
            code: "CX013",
            message: Phrase(
                dutch: "ankers en verwijzingen van YAML ('&' en '*') leest cxpilot niet",
                english: "cxpilot reads no anchors and aliases of YAML ('&' and '*')"),
            hint: Phrase(
                dutch: "schrijf de waarde uit, of zet er aanhalingstekens om",
                english: "write the value out, or put quotes around it"))
    }

    static var mergeKey: Problem {
        Problem(
            code: "CX013",
            message: Phrase(
                dutch: "de samenvoegsleutel '<<' van YAML leest cxpilot niet",
                english: "cxpilot reads no merge key '<<' of YAML"),
            hint: Phrase(dutch: "schrijf de sleutels uit", english: "write the keys out"))
    }

    static func keyInTwoFiles(_ key: String) -> Problem {
        Problem(
            code: "CX014",
            message: Phrase(
                dutch: "de sleutel \(quoted(key)) staat ook in een ander bestand",
                english: "the key \(quoted(key)) also stands in another file"),
            hint: Phrase(
                dutch: "breng beide in één bestand bijeen",
                english: "bring both together in one file"))
    }

    static var twoBlueprints: Problem {
        Problem(
            code: "CX014",
            message: Phrase(
                dutch: "er staan twee blauwdrukken in één map",
                english: "two blueprints stand in one folder"),
            hint: Phrase(
                dutch: "noem één bestand, of geef elke blauwdruk een eigen map",
                english: "name one file, or give each a folder"))
    }

    static func languageVersion(_ version: Int) -> Problem {
        Problem(
            code: "CX015",
            message: Phrase(
                dutch: "versie \(version) van de taal kent deze cxpilot niet",
                english: "this cxpilot does not know version \(version) of the language"),
            hint: write("'cxpilot: 1'"))
    }

    static func moreFindings(_ count: Int) -> Problem {
        text(
            "en nog \(count) andere fouten", "and \(count) more errors",
            hint: Phrase(
                dutch: "herstel eerst de fouten hierboven",
                english: "mend the errors above first"))
    }
}
