import ExperienceModel

/// One call of the tool with everything it may know of the world, so that any run can be repeated.
package struct Invocation: Equatable, Sendable {
    /// The screen that standard output is shown on.
    package struct Screen: Equatable, Sendable {
        /// Columns of the terminal; 80 when it is none.
        package var columns: Int
        /// Whether it is a terminal.
        package var isTerminal: Bool

        /// Describes a screen.
        package init(columns: Int = 80, isTerminal: Bool = false) {
            self.columns = columns
            self.isTerminal = isTerminal
        }
    }

    /// The arguments, without the name of the tool.
    package var arguments: [String]
    /// The environment.
    package var environment: [String: String]
    /// The folder that relative paths start from.
    package var workingDirectory: String
    /// Today.
    var today: Day
    /// The time of day, ISO 8601 in UTC, for the log.
    package var now: String
    /// The login of who acts.
    package var login: String
    /// The screen.
    package var screen: Screen
    /// Where long work shows how far it is; nil where nobody looks.
    package var progress: ProgressScreen?

    /// Describes a call; today is a day of the calendar.
    package init(
        arguments: [String], environment: [String: String], workingDirectory: String,
        today: (year: Int, month: Int, day: Int), now: String, login: String,
        screen: Screen = Screen(), progress: ProgressScreen? = nil
    ) {
        guard let day = Day(year: today.year, month: today.month, day: today.day) else {
            preconditionFailure("the clock shows no date")
        }
        self.arguments = arguments
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.today = day
        self.now = now
        self.login = login
        self.screen = screen
        self.progress = progress
    }

    /// The language of the environment.
    var language: Language {
        let locale = environment["LC_ALL"] ?? environment["LANG"] ?? ""
        return locale.lowercased().hasPrefix("nl") ? .dutch : .english
    }
}
