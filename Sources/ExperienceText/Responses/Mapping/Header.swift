import ExperienceModel

/// A row of headings, and where the named columns stand in it.
struct Header {
    /// The headings, tidied, in order.
    let headings: [String]

    init(_ record: Record) {
        headings = record.cells.indices.map { Self.plain(record.text(at: $0)) }
    }

    /// The places of that column from 0: none, one, or several of the same heading.
    func places(of name: ResponseMapping.ColumnName) -> [Int] {
        switch name {
        case .number(let number): headings.indices.contains(number - 1) ? [number - 1] : []
        case .heading(let heading):
            headings.indices.filter { headings[$0] == Self.plain(heading) }
        }
    }

    /// A heading without blanks that nobody sees, and without the tags of a web page.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&"))
        else { return Label.tidied(text) }
        var plain = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            plain += rest[..<start]
            let tag = rest[start...].dropFirst()
            let isTag = tag.first.map { $0.isLetter || $0 == "/" || $0 == "!" } ?? false
            guard isTag, let end = tag.firstIndex(of: ">") else {
                plain += "<"
                rest = tag
                continue
            }
            plain += " "
            rest = tag[tag.index(after: end)...]
        }
        plain += rest
        for (entity, sign) in [
            ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
            ("&#39;", "'"), ("&amp;", "&"),
        ] {
            plain = plain.replacing(entity, with: sign)
        }
        let tidied = Label.tidied(plain)
        return tidied.isEmpty ? Label.tidied(text) : tidied
    }

    /// Whether every column that was named by its heading or number is here.
    func holds(_ mapping: ResponseMapping) -> Bool { found(of: mapping) == mapping.named.count }

    /// How many of the named columns are here.
    func found(of mapping: ResponseMapping) -> Int {
        mapping.named.count { !places(of: $0.name).isEmpty }
    }

    /// The place of each column in use, from 0.
    func columns(
        of mapping: ResponseMapping, file: String
    ) throws(ResponseError) -> [ResponseMapping.Role: Int] {
        var columns: [ResponseMapping.Role: Int] = [:]
        for (role, name) in mapping.named {
            columns[role] = try place(of: name, file: file)
        }
        if mapping.isCounts, mapping.countColumn == nil, !mapping.hasNumbersInBoxes {
            columns[.count] = try countPlace(file: file)
        }
        return columns
    }

    /// How a receipt names the column: by its heading, or by its number where that says nothing.
    func title(at place: Int) -> String {
        let heading = headings[place]
        let isUnique = headings.count { $0 == heading } == 1
        return heading.isEmpty || !isUnique ? "#\(place + 1)" : heading
    }

    private func place(
        of name: ResponseMapping.ColumnName, file: String
    ) throws(ResponseError) -> Int {
        let places = places(of: name)
        switch (name, places.count) {
        case (_, 1): return places[0]
        case (.heading(let asked), 0):
            throw .columnNotFound(
                file: file, asked: asked, headings: headings,
                didYouMean: NearestHeading.to(asked, among: headings))
        case (.number(let number), _):
            throw .columnNotFound(
                file: file, asked: "#\(number)", headings: headings, didYouMean: nil)
        case (.heading(let asked), _):
            throw .ambiguousColumn(file: file, heading: asked, numbers: places.map { $0 + 1 })
        }
    }

    private func countPlace(file: String) throws(ResponseError) -> Int {
        let places = headings.indices.filter {
            ResponseMapping.countHeadings.contains(headings[$0].lowercased())
        }
        guard let place = places.first else {
            throw .countsColumnMissing(file: file, headings: headings)
        }
        guard places.count == 1 else {
            throw .ambiguousColumn(
                file: file, heading: headings[place], numbers: places.map { $0 + 1 })
        }
        return place
    }
}
