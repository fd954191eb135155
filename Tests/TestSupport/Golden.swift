import Foundation

/// Compares what a function wrote with the file that was looked at and approved.
///
/// A golden file lies in the folder `Golden` beside the test. With `RECORD=1` in the environment it
/// is written anew, and the test fails all the same, so that nobody records by accident.
public enum Golden {
    /// What differs, or nil when nothing does.
    ///
    /// - Parameters:
    ///   - actual: What was written now.
    ///   - name: The file's name.
    ///   - testFile: The test, as `#filePath` names it.
    public static func difference(
        _ actual: String, from name: String, beside testFile: String = #filePath
    ) -> String? {
        let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
            .appendingPathComponent("Golden")
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            do {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true)
                try Data(actual.utf8).write(to: file)
                return "\(name) was recorded; look at it, then run without RECORD=1"
            } catch {
                return "\(name) could not be recorded: \(error)"
            }
        }
        guard let data = FileManager.default.contents(atPath: file.path) else {
            return "\(name) is not there; RECORD=1 writes it"
        }
        return firstDifference(String(decoding: data, as: UTF8.self), actual, name)
    }

    private static func firstDifference(
        _ expected: String, _ actual: String, _ name: String
    )
        -> String?
    {
        guard expected != actual else { return nil }
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let line =
            zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            ?? min(old.count, new.count)
        return """
            \(name) differs at line \(line + 1)
            was: \(line < old.count ? String(old[line]) : "(no such line)")
            now: \(line < new.count ? String(new[line]) : "(no such line)")
            """
    }
}
