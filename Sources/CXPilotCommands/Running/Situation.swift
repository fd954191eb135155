import ExperienceModel
import ExperienceReports
import ExperienceStore

/// What a command finds when it begins: the call, its common options, and the store.
struct Situation {
    let invocation: Invocation
    let options: CommonOptions

    init(_ invocation: Invocation, _ options: CommonOptions) {
        self.invocation = invocation
        self.options = options
    }

    /// The day of the run.
    var day: Day { options.on ?? invocation.today }

    /// Who acts, on which day, at what time.
    var actor: Actor {
        let name = options.by ?? invocation.environment["CXPILOT_USER"] ?? invocation.login
        return Actor(name: name, on: day, at: invocation.now)
    }

    /// How text is laid out on the screen.
    var style: TerminalStyle {
        let screen = invocation.screen
        let environment = invocation.environment
        let isColoured =
            switch options.color {
            case .always: true
            case .never: false
            case .auto:
                screen.isTerminal && environment["NO_COLOR", default: ""].isEmpty
                    && environment["TERM"] != "dumb"
            }
        let locale = (environment["LC_ALL"] ?? environment["LANG"] ?? "UTF-8").uppercased()
        let isUnicode = locale.contains("UTF-8") || locale.contains("UTF8")
        return TerminalStyle(
            width: min(100, max(80, screen.columns)), color: isColoured,
            ascii: options.ascii || (screen.isTerminal && !isUnicode))
    }

    /// The language that was asked for, else the blueprint's, else that of the environment.
    func language(of blueprint: Blueprint? = nil) -> Language {
        if let language = options.language ?? blueprint?.language { return language }
        return invocation.language
    }

    /// The words of that language.
    func wording(of blueprint: Blueprint? = nil) -> Wording {
        Wording(language(of: blueprint))
    }

    /// A path as the user named it, from the folder of the call; no name stays no file.
    func path(_ name: String) -> String {
        name.hasPrefix("/") || name.isEmpty ? name : invocation.workingDirectory + "/" + name
    }

    /// A refusal on standard error.
    func refusal(_ message: (Language) -> String, exitCode: Int32 = 1) -> CommandAnswer {
        let text = TerminalText.clean(message(languageHere))
        return CommandAnswer(errors: "cxpilot: \(text)", exitCode: exitCode)
    }
}
