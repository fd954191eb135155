import ExperienceText
import Foundation

/// Finds the files of a blueprint: one YAML file, or all of a folder.
enum BlueprintFiles {
    /// Largest file that is read at all; the reader refuses what is larger than its own limit.
    private static let limit = 4 << 20

    /// The files that a path stands for, in the order of their names.
    static func read(
        _ path: String, in situation: Situation
    ) throws(FileError)
        -> [(path: String, bytes: [UInt8])]
    {
        let full = situation.path(path)
        var isFolder: ObjCBool = false
        // Of what is no folder, or not there, the reading says best what is wrong.
        guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
            isFolder.boolValue
        else { return [(path, try bytes(full, named: path))] }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: full) else {
            throw .noPermission(path)
        }
        let yaml = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
        guard !yaml.isEmpty else { throw .noBlueprintInside(path) }
        let prefix = path.hasSuffix("/") ? path : path + "/"
        var files: [(path: String, bytes: [UInt8])] = []
        for name in yaml {
            files.append((prefix + name, try bytes(full + "/" + name, named: prefix + name)))
        }
        return files
    }

    private static func bytes(_ full: String, named path: String) throws(FileError) -> [UInt8] {
        do {
            let stream = try FileStream(full)
            return try stream.all(upTo: limit)
        } catch {
            throw error.renamed(path)
        }
    }
}
