import ExperienceText
import Foundation

/// Finds the files of a blueprint: one YAML file, or all of a folder.
enum BlueprintFiles {
    /// Largest file that is read at all; the reader refuses what is larger than its own limit.
    private static let limit = 4 << 20

    /// The blueprints that a path stands for: itself, or where a folder holds no YAML file of its
    /// own, each folder in it that does.
    static func blueprints(
        at path: String, in situation: Situation
    ) throws(FileError) -> [[(path: String, bytes: [UInt8])]] {
        do {
            return [try read(path, in: situation)]
        } catch FileError.noBlueprintInside {
            let names = try? FileManager.default.contentsOfDirectory(
                atPath: situation.path(path))
            let prefix = path.hasSuffix("/") ? path : path + "/"
            var blueprints: [[(path: String, bytes: [UInt8])]] = []
            for name in (names ?? []).sorted() where !name.hasPrefix(".") {
                var isFolder: ObjCBool = false
                let full = situation.path(prefix + name)
                guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
                    isFolder.boolValue
                else { continue }
                do {
                    blueprints.append(try read(prefix + name, in: situation))
                } catch FileError.noBlueprintInside {
                    continue
                }
            }
            guard !blueprints.isEmpty else { throw .noBlueprintInside(path) }
            return blueprints
        }
    }

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
