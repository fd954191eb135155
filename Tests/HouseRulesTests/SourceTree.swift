import Foundation

/// The project's own files, found from where this test stands.
struct SourceTree {
    /// A source file with its text.
    struct File {
        /// Its path from the root of the project.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

        /// The target or test target that holds it.
        var target: String {
            String(path.split(separator: "/").dropFirst().first ?? "")
        }

        /// The modules it imports.
        var imports: Set<String> {
            var modules: Set<String> = []
            for line in lines {
                // Indented lines are code or text inside a string, never an import.
                let words = line.hasPrefix(" ") ? [] : line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place <= 2,
                    words.count > place + 1,
                    words[..<place].allSatisfy({
                        ["public", "package", "internal", "private", "@testable"].contains($0)
                    })
                else { continue }
                modules.insert(String(words[place + 1].split(separator: ".")[0]))
            }
            return modules
        }
    }

    let root: URL

    init(file: String = #filePath) {
        root = URL(fileURLWithPath: file).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
    }

    /// All Swift files below a folder of the project, sorted.
    func swiftFiles(below folder: String) -> [File] {
        let top = root.appendingPathComponent(folder).path
        let names = FileManager.default.enumerator(atPath: top)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            text(of: folder + "/" + name).map { File(path: folder + "/" + name, text: $0) }
        }
    }

    /// The text of a file, nil when it is not there.
    func text(of path: String) -> String? {
        try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// What stands at the top of the project, without what git ignores.
    var topLevel: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }.sorted()
    }
}
