import ExperienceModel

/// What elements of a blueprint are called where customers and colleagues read: their name, else
/// their id as words.
enum ElementNames {
    /// `tp-nota-nu` as `tp nota nu`.
    static func words(of id: String) -> String {
        let words = id.split { $0 == "-" || $0 == "_" }
        return words.isEmpty ? id : words.joined(separator: " ")
    }

    /// The same as a heading: `Tp nota nu`.
    static func heading(of id: String) -> String {
        let words = words(of: id)
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Touchpoint {
    /// Its title, else its id as words.
    var heading: String { title ?? ElementNames.heading(of: id) }
}

extension Blueprint {
    /// The name of a channel, else its id as words.
    func channelName(_ id: String) -> String {
        channels.first { $0.id == id }?.name ?? ElementNames.words(of: id)
    }

    /// What a page calls an element by that id; nil for an id that is nobody's or has no name.
    func named(_ id: String) -> String? {
        touchpoints.first { $0.id == id }?.title
            ?? channels.first { $0.id == id }?.name
            ?? persona(id)?.name
            ?? pilots.first { $0.id == id }?.title
            ?? journeys.first { $0.id == id }?.title
            ?? roadmap?.initiatives.first { $0.id == id }?.title
    }
}

extension Wording {
    /// A message about ids, with the names that people know in their place.
    func naming(_ message: String, in blueprint: Blueprint) -> String {
        let parts = message.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count > 2 else { return message }
        var told = String(parts[0])
        var index = 1
        while index < parts.count {
            // Between two signs stands an id, unless what follows shows that they are apostrophes.
            if index + 1 < parts.count, let name = blueprint.named(String(parts[index])) {
                told += quoted(name) + parts[index + 1]
                index += 2
            } else {
                told += "'" + parts[index]
                index += 1
            }
        }
        return told
    }

    /// `Renske` of `Renske, 34, gezin`.
    func short(_ persona: Persona) -> String {
        let first = persona.name.prefix { $0 != "," }.trimming()
        return first.isEmpty ? persona.name : first
    }
}

extension Substring {
    fileprivate func trimming() -> String {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
