import Foundation

/// Waits until one of some files changes, and then answers the same call again.
package struct Watch: Equatable, Sendable {
    /// How often the files are looked at, in microseconds.
    private static let pause: useconds_t = 200_000

    /// The call to answer again.
    let invocation: Invocation
    /// The files and folders, as the call finds them.
    let paths: [String]
    /// What they were like when they were last read.
    private let marks: [String]

    init(_ invocation: Invocation, paths: [String]) {
        self.invocation = invocation
        self.paths = paths
        self.marks = paths.map(Self.mark)
    }

    /// Waits for a change and answers; a file that is gone for a moment, as editors do when they
    /// save, is a change too.
    package func answerAfterChange() -> CommandAnswer {
        while paths.map(Self.mark) == marks { usleep(Self.pause) }
        var next = answer(to: invocation)
        // What cannot be read now may be there again in a moment.
        if next.watch == nil { next.watch = Watch(invocation, paths: paths) }
        return next
    }

    /// Size, time and number of a file; of a folder also the files in it.
    private static func mark(_ path: String) -> String {
        var status = stat()
        guard stat(path, &status) == 0 else { return "gone" }
        let own =
            "\(status.st_ino) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
        guard status.st_mode & S_IFMT == S_IFDIR,
            let names = try? FileManager.default.contentsOfDirectory(atPath: path)
        else { return own }
        return names.sorted().filter { !$0.hasPrefix(".") }
            .reduce(own) { $0 + "\n" + $1 + " " + mark(path + "/" + $1) }
    }
}
