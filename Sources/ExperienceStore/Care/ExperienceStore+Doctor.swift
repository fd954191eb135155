import Foundation
import GRDB

extension ExperienceStore {
    /// Looks whether all is as it should be, and changes nothing.
    ///
    /// It reads the file, the event log, every count against a recount of the answers, the order
    /// of the answers, comments, imports, and who may read the files. No findings: all is well.
    public func doctor() throws(StoreError) -> [DoctorFinding] {
        let exposed = [path, path + ".key"].filter(Self.isExposed)
            .map { DoctorFinding.exposedFile(path: $0) }
        let found = try tending { db in
            var found: [DoctorFinding] = []
            // The recount needs tables for a while, of which the file knows nothing.
            try db.inTransaction(.deferred) {
                found = try Doctor(db: db, path: path).findings()
                return .rollback
            }
            return found
        }
        return exposed + found
    }

    private static func isExposed(_ path: String) -> Bool {
        let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        guard let mode = mode as? Int else { return false }
        return mode & 0o077 != 0
    }
}
