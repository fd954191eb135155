import ExperienceModel

/// `team`: the disciplines, and who signs for each.
enum TeamSection {
    static func read(_ reader: MappingReader) -> TeamMember? {
        let discipline = reader.id(
            ReadingLog.Kind(noun: .discipline), called: .discipline, key: "discipline",
            "the discipline, as 'owner' and 'capacity' name it")
        let lead = reader.required("lead", .text, "who signs for it")
        guard let discipline, let lead else { return nil }
        return TeamMember(discipline: discipline, lead: lead)
    }
}
