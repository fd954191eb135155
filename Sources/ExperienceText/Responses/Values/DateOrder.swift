/// The order of day, month and year in dates like `3/4/2026`.
public enum DateOrder: String, Sendable, CaseIterable {
    /// Day, month, year.
    case dmy
    /// Month, day, year.
    case mdy
    /// Year, month, day; also for years of two digits.
    case ymd
}
