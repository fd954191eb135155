extension ResponseMapping {
    /// A column, by its heading or by its number.
    public enum ColumnName: Sendable, Hashable, Codable {
        /// The column with that heading; blanks at its ends do not matter.
        case heading(String)
        /// The column with that number, from 1.
        case number(Int)

        /// `#92` is the column with number 92, any other text a heading.
        public init(_ text: String) {
            let tidied = Label.tidied(text)
            if tidied.hasPrefix("#"), let number = Int(tidied.dropFirst()), number > 0 {
                self = .number(number)
            } else {
                self = .heading(tidied)
            }
        }

        /// The column as the user would name it.
        package var shown: String {
            switch self {
            case .heading(let heading): heading
            case .number(let number): "#\(number)"
            }
        }
    }
}
