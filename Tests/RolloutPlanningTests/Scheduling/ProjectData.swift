import Foundation

/// The PSPLIB instances beside the project, and the answers that others worked out.
enum ProjectData {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/data/rcpsp-psplib")
    static let isPresent = FileManager.default.fileExists(atPath: folder.path)
}
