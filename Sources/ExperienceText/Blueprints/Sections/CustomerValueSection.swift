import ExperienceModel

/// `value`: what a customer of each kind brings a year.
enum CustomerValueSection {
    static func read(_ reader: MappingReader) -> CustomerValue? {
        let money = ValueReader<Double>.number(-1e12...1e12)
        let promoter = reader.required("promoter", money, "a year with a promoter")
        let passive = reader.required("passive", money, "a year with a passive")
        let detractor = reader.required("detractor", money, "a year with a detractor")
        let currency = reader.optional("currency", .text, "the currency, ISO 4217")
        guard let promoter, let passive, let detractor else { return nil }
        return CustomerValue(
            promoter: promoter, passive: passive, detractor: detractor,
            currency: currency ?? "EUR")
    }
}
