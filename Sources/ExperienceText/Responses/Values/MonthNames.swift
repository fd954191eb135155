/// The names of months and weekdays in English, Dutch, German and French, whole or cut short.
enum MonthNames {
    private static let months: [[String]] = [
        ["january", "januari", "januar", "jänner", "janvier", "jan", "janv"],
        ["february", "februari", "februar", "février", "fevrier", "feb", "févr", "fév", "fevr"],
        ["march", "maart", "märz", "maerz", "mars", "mar", "mrt", "mär", "mrz"],
        ["april", "avril", "apr", "avr"],
        ["may", "mei", "mai"],
        ["june", "juni", "juin", "jun"],
        ["july", "juli", "juillet", "jul", "juil"],
        ["august", "augustus", "août", "aout", "aug"],
        ["september", "septembre", "sep", "sept"],
        ["october", "oktober", "octobre", "oct", "okt"],
        ["november", "novembre", "nov"],
        ["december", "dezember", "décembre", "decembre", "dec", "dez", "déc"],
    ]
    private static let numbers: [String: Int] = Dictionary(
        months.enumerated().flatMap { place, names in names.map { ($0, place + 1) } },
        uniquingKeysWith: { first, _ in first })
    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        "maa", "din", "woe", "don", "vri", "zat", "zon", "ma", "di", "wo", "do", "vr", "za", "zo",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend",
        "sonntag", "mo", "mi", "fr", "sa", "so",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        "lun", "mer", "jeu", "ven", "sam", "dim",
    ]

    /// The number of the month of that name in lower case, from 1.
    static func number(of name: some StringProtocol) -> Int? { numbers[String(name)] }

    /// Whether that is the name of a weekday, in lower case.
    static func isWeekday(_ name: some StringProtocol) -> Bool { weekdays.contains(String(name)) }
}
