import ExperienceModel

/// What differs between the headings of two files.
struct HeadingDifferences {
    /// Headings that only the earlier file has.
    let gone: [String]
    /// Headings that only the later file has.
    let new: [String]
    /// Whether nothing differs, the order of the columns included.
    let isSame: Bool
    /// Whether all columns that were used are there.
    var isAll = true

    /// That the columns of the earlier file are used all the same, as far as they are there.
    var used: Phrase {
        guard isAll else {
            return Phrase(
                dutch: "de kolommen van het vorige bestand van deze pilot die er nog zijn,"
                    + " herkend aan hun kop; " + list.text(in: .dutch)
                    + "; de rest opnieuw herkend",
                english: "the columns of the pilot’s earlier file that are still there, known by"
                    + " their headings; " + list.text(in: .english)
                    + "; the rest recognised anew")
        }
        guard !isSame else {
            return Phrase(
                dutch: "dezelfde koppen als het vorige bestand van deze pilot: dezelfde kolommen"
                    + " gebruikt",
                english: "the same headings as the pilot’s earlier file: the same columns used")
        }
        return Phrase(
            dutch: "de kolommen van het vorige bestand van deze pilot, herkend aan hun kop; "
                + list.text(in: .dutch),
            english: "the columns of the pilot’s earlier file, known by their headings; "
                + list.text(in: .english))
    }

    /// That nothing of the earlier file is used.
    var anew: Phrase {
        Phrase(
            dutch: "andere koppen dan het vorige bestand van deze pilot; "
                + list.text(in: .dutch) + "; opnieuw herkend",
            english: "other headings than the pilot’s earlier file; "
                + list.text(in: .english) + "; recognised anew")
    }

    private var list: Phrase {
        var dutch: [String] = []
        var english: [String] = []
        if !gone.isEmpty {
            let list = QuotedText.list(gone, most: 4)
            dutch.append("weg: \(list)")
            english.append("gone: \(list)")
        }
        if !new.isEmpty {
            let list = QuotedText.list(new, most: 4)
            dutch.append("nieuw: \(list)")
            english.append("new: \(list)")
        }
        if gone.isEmpty, new.isEmpty {
            dutch.append("dezelfde in een andere volgorde")
            english.append("the same in another order")
        }
        return Phrase(
            dutch: dutch.joined(separator: "; "), english: english.joined(separator: "; "))
    }
}
