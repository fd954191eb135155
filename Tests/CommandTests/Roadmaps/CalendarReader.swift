import Foundation

/// A program of others that reads calendars: PyPI's icalendar.
enum CalendarReader {
    private static let python = ProcessInfo.processInfo.environment["CXPILOT_PYTHON"] ?? ""

    private static let script = """
        import sys, icalendar
        data = open(sys.argv[1], "rb").read()
        calendar = icalendar.Calendar.from_ical(data)
        print(calendar["PRODID"], len(calendar.errors))
        for event in calendar.walk("VEVENT"):
            start, end = event.decoded("DTSTART"), event.decoded("DTEND")
            print(event["UID"], start, end, (end - start).days, event["STATUS"],
                  event.decoded("DTSTAMP").isoformat(), len(event.errors), event["SUMMARY"],
                  sep="|")
        """

    static let isThere: Bool =
        FileManager.default.isExecutableFile(atPath: python)
        && (try? run(["-c", "import icalendar; print('yes')"])) == "yes"

    private static func run(_ arguments: [String], in folder: URL? = nil) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = Pipe()
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    /// What it reads: the maker and its complaints, then a line an event.
    static func read(_ file: String, in folder: URL) throws -> String {
        try run(["-c", script, file], in: folder)
    }
}
