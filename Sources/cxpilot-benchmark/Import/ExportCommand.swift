import Foundation

/// Writes a synthetic export where the command line asks for one.
struct ExportCommand {
    /// How it is called.
    static let usage = "export ROWS FILE [SEED]"

    private let export: SyntheticExport
    private let path: String

    /// The arguments after `export`; nil where they are not understood.
    init?(_ arguments: some Collection<String>) {
        let words = Array(arguments)
        guard (2...3).contains(words.count), let rows = Int(words[0]), rows > 0,
            let seed = words.count == 3 ? UInt64(words[2]) : 1
        else { return nil }
        export = SyntheticExport(rows: rows, seed: seed)
        path = words[1]
    }

    /// Writes the file anew.
    func run() throws {
        guard FileManager.default.createFile(atPath: path, contents: nil) else {
            throw CocoaError(.fileWriteUnknown)
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try export.write(to: file)
        try file.close()
    }
}
