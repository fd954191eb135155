import ExperienceModel
import Foundation

/// Prints pages as PDF by the Chromium that is installed here; it leaves nothing behind.
struct PagePrinter {
    /// The browser's file.
    let path: String
    /// How long one page may take, in seconds.
    var patience = 60.0

    /// Names under which Chromium and its kin are installed.
    static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
        "microsoft-edge", "microsoft-edge-stable", "brave-browser",
    ]

    /// The first one on the path of the call.
    static func found(in situation: Situation) throws(CommandError) -> PagePrinter {
        let folders = situation.invocation.environment["PATH", default: ""].split(separator: ":")
        for name in names {
            for folder in folders where isProgram("\(folder)/\(name)") {
                return PagePrinter(path: "\(folder)/\(name)")
            }
        }
        throw CommandError(
            "no Chromium is installed here (looked for \(names.joined(separator: ", "))); install "
                + "one, as with: apt-get install chromium, or write --html and print that from a "
                + "browser",
            "er is hier geen Chromium (gezocht: \(names.joined(separator: ", "))); installeer er "
                + "een, bijvoorbeeld met: apt-get install chromium, of schrijf --html en druk dat "
                + "af vanuit een browser")
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && !isFolder.boolValue && access(path, X_OK) == 0
    }

    /// The PDF of a page.
    func pdf(of html: String) throws(CommandError) -> [UInt8] {
        let folder = try Self.scratchFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard
            FileManager.default.createFile(
                atPath: folder + "/page.html", contents: Data(html.utf8))
        else { throw failed(nil) }
        let code = try run(in: folder)
        guard let pdf = FileManager.default.contents(atPath: folder + "/page.pdf"),
            pdf.starts(with: Array("%PDF".utf8))
        else { throw failed(code) }
        return Array(pdf)
    }

    /// A folder of our own, so that the browser writes nowhere else.
    private static func scratchFolder() throws(CommandError) -> String {
        var template = Array((NSTemporaryDirectory() + "/cxpilot-print.XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw CommandError(
                "there is no room for scratch files in '\(NSTemporaryDirectory())'; make room, or "
                    + "name another folder in TMPDIR",
                "er is geen plaats voor kladbestanden in '\(NSTemporaryDirectory())'; maak ruimte, "
                    + "of noem een andere map in TMPDIR")
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Runs the browser to its end, and ends it where it takes too long or nobody waits any more.
    private func run(in folder: String) throws(CommandError) -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments(in: folder)
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "TMPDIR": folder,
            "XDG_CONFIG_HOME": folder, "XDG_CACHE_HOME": folder, "LANG": "C.UTF-8",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ending = Interruption.heldBack { self.end(of: process) }
        // What it started is of its group; none of it outlives the page.
        if case .exit = ending { Self.endGroup(of: process) }
        switch ending {
        case .exit(let code): return code
        case .notStarted: throw failed(nil)
        case .tooLong:
            let seconds = String(Int(patience))
            throw CommandError(
                "'\(path)' did not print a page within \(seconds) seconds; close other programs "
                    + "and try again, or write --html and print that from a browser",
                "'\(path)' drukte een pagina niet binnen \(seconds) seconden af; sluit andere "
                    + "programma’s en probeer opnieuw, of schrijf --html en druk dat af vanuit "
                    + "een browser")
        case .interrupted:
            throw CommandError(
                "stopped; not all pages were printed", "gestopt; niet alle pagina’s zijn afgedrukt",
                exitCode: 130)
        }
    }

    private enum Ending { case exit(Int32), notStarted, tooLong, interrupted }

    private func end(of process: Process) -> Ending {
        do { try process.run() } catch { return .notStarted }
        let deadline = DispatchTime.now() + patience
        while process.isRunning {
            if Interruption.isAsked || DispatchTime.now() > deadline {
                Self.endGroup(of: process)
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                return Interruption.isAsked ? .interrupted : .tooLong
            }
            usleep(5_000)
        }
        return .exit(process.terminationStatus)
    }

    private static func endGroup(of process: Process) {
        guard process.processIdentifier > 1 else { return }
        kill(-process.processIdentifier, SIGKILL)
    }

    private func arguments(in folder: String) -> [String] {
        // Its own sandbox needs a user; for root there is none, and the page is ours alone.
        (getuid() == 0 ? ["--no-sandbox"] : []) + [
            "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
            "--disable-background-networking", "--disable-sync", "--disable-breakpad",
            "--no-first-run", "--no-default-browser-check", "--no-pdf-header-footer",
            "--user-data-dir=\(folder)/profile", "--print-to-pdf=\(folder)/page.pdf",
            URL(fileURLWithPath: folder + "/page.html").absoluteString,
        ]
    }

    private func failed(_ code: Int32?) -> CommandError {
        let ending = code.map { " (\($0))" } ?? ""
        return CommandError(
            "'\(path)' printed no page\(ending); write --html and print that from a browser",
            "'\(path)' drukte geen pagina af\(ending); schrijf --html en druk dat af vanuit een "
                + "browser")
    }
}
