import CXPilotCommands
import Foundation

/// The time of the call: today by the calendar of this machine, and the moment in UTC.
private func timeOfCall() -> (today: (year: Int, month: Int, day: Int), moment: String) {
    var seconds = time(nil)
    var local = tm()
    var utc = tm()
    localtime_r(&seconds, &local)
    gmtime_r(&seconds, &utc)
    var text = [UInt8](repeating: 0, count: 32)
    let length = text.withUnsafeMutableBytes {
        strftime($0.baseAddress, $0.count, "%Y-%m-%dT%H:%M:%SZ", &utc)
    }
    let today = (Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
    return (today, String(decoding: text.prefix(length), as: UTF8.self))
}

/// The screen that standard output is shown on.
private func screen() -> Invocation.Screen {
    guard isatty(STDOUT_FILENO) == 1 else { return Invocation.Screen() }
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Invocation.Screen(columns: isKnown ? Int(size.ws_col) : 80, isTerminal: true)
}

/// Where long work shows how far it is: standard error, when it is a terminal.
private func progress() -> ProgressScreen? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return ProgressScreen(columns: isKnown ? Int(size.ws_col) : 80) { line in
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
}

// A file that may not grow any more is a full disk like any other: an error with a sentence.
signal(SIGXFSZ, SIG_IGN)

private let environment = ProcessInfo.processInfo.environment
private let (today, moment) = timeOfCall()
private let invocation = Invocation(
    arguments: Array(CommandLine.arguments.dropFirst()), environment: environment,
    workingDirectory: FileManager.default.currentDirectoryPath, today: today, now: moment,
    login: environment["USER"] ?? environment["LOGNAME"] ?? NSUserName(), screen: screen(),
    progress: progress())
private var result = answer(to: invocation)
while true {
    // A reader that goes away early (`| head`) is no fault of ours and ends the tool quietly.
    do {
        try FileHandle.standardOutput.write(contentsOf: Data(result.output.utf8))
    } catch {
        result = .lost(by: invocation)
    }
    // Where even this cannot be written, nobody is left to tell.
    try? FileHandle.standardError.write(contentsOf: Data(result.errors.utf8))
    if let question = result.question {
        result = question.answer(to: readLine())
    } else if let watch = result.watch {
        result = watch.answerAfterChange()
    } else {
        break
    }
}
exit(result.exitCode)
