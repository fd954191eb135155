import Foundation

/// Finds every blueprint that a path stands for.
///
/// That is the file or folder itself; and in a folder the blueprints of the folders below it too,
/// so that none goes unchecked because another lies above it.
struct BlueprintSearch {
    /// The files of one blueprint, each with the name to print.
    typealias Files = [(path: String, bytes: [UInt8])]

    /// Folders below this depth are not looked into.
    private static let deepest = 6

    let situation: Situation

    /// The blueprints of a path; refuses where there is none.
    func blueprints(at path: String) throws(FileError) -> [Files] {
        guard isFolder(path) else { return [try BlueprintFiles.read(path, in: situation)] }
        let found = try below(path, depth: 0)
        // A folder in which nothing says that it is a blueprint was meant as one all the same.
        return found.isEmpty ? [try BlueprintFiles.read(path, in: situation)] : found
    }

    private func below(_ path: String, depth: Int) throws(FileError) -> [Files] {
        var found = try own(path)
        guard depth < Self.deepest else { return found }
        let names = try? FileManager.default.contentsOfDirectory(atPath: situation.path(path))
        let prefix = path.hasSuffix("/") ? path : path + "/"
        for name in (names ?? []).sorted() where !name.hasPrefix(".") && !isLink(prefix + name) {
            guard isFolder(prefix + name) else { continue }
            found += try below(prefix + name, depth: depth + 1)
        }
        return found
    }

    /// The blueprint that the files of a folder are together; or each file that is one by itself.
    private func own(_ path: String) throws(FileError) -> [Files] {
        let files: Files
        do {
            files = try BlueprintFiles.read(path, in: situation)
        } catch FileError.noBlueprintInside, FileError.noPermission {
            return []
        }
        let beginnings = files.filter { Self.isBeginning($0.bytes) }
        return beginnings.count > 1 ? beginnings.map { [$0] } : beginnings.isEmpty ? [] : [files]
    }

    /// Whether a file gives a blueprint its id.
    private static func isBeginning(_ bytes: [UInt8]) -> Bool {
        let key = Array("blueprint:".utf8)
        return bytes.starts(with: key)
            || bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: key) }
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
            atPath: situation.path(path), isDirectory: &isFolder)
        return exists && isFolder.boolValue
    }

    /// A link may lead in a circle; what it leads to is found where it lies.
    private func isLink(_ path: String) -> Bool {
        let kind = try? FileManager.default.attributesOfItem(atPath: situation.path(path))[.type]
        return kind as? FileAttributeType == .typeSymbolicLink
    }
}
