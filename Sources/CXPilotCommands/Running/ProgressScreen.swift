/// One line of a terminal in which long work shows how far it is.
package struct ProgressScreen: Equatable, Sendable {
    /// Columns of the terminal.
    package let columns: Int
    /// Writes to it.
    package let show: @Sendable (String) -> Void

    /// Describes a terminal.
    package init(columns: Int, show: @escaping @Sendable (String) -> Void) {
        self.columns = columns
        self.show = show
    }

    /// Whether they are as wide; what is written to them does not matter.
    package static func == (left: ProgressScreen, right: ProgressScreen) -> Bool {
        left.columns == right.columns
    }
}
