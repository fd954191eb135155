public import ExperienceModel
import GRDB

extension ExperienceStore {
    /// Keeps a blueprint as its next revision, with its text; the same text as the newest
    /// revision's changes nothing, whatever the files are called.
    public func apply(
        _ blueprint: Blueprint, files: [BlueprintFile], by actor: Actor
    ) throws(StoreError) -> Applied {
        try writing { db in
            let shelf = BlueprintShelf(db: db)
            let sha256 = BlueprintShelf.sha256(of: files)
            let newest = try shelf.newest(of: blueprint.id)
            if let newest, newest.sha256 == sha256 {
                return Applied(revision: newest.number, isNew: false)
            }
            let number = (newest?.number ?? 0) + 1
            try BlueprintRows(db: db, blueprint: blueprint).rewrite()
            try shelf.add(blueprint, number: number, sha256: sha256, files: files, by: actor)
            try EventLog(db: db).append(
                "apply", "blueprint/\(blueprint.id)", "revision \(number), sha256 \(sha256)",
                by: actor)
            return Applied(revision: number, isNew: true)
        }
    }

    /// A revision of a blueprint, by default the newest; nil when there is none.
    public func revision(
        of blueprint: String, number: Int? = nil
    ) throws(StoreError) -> BlueprintRevision? {
        try reading { db in try BlueprintShelf(db: db).revision(of: blueprint, number: number) }
    }

    /// The newest revision of each blueprint, in the order of their first apply.
    public func revisions() throws(StoreError) -> [BlueprintRevision] {
        try reading { db in
            let shelf = BlueprintShelf(db: db)
            return try shelf.blueprints().compactMap { try shelf.revision(of: $0, number: nil) }
        }
    }

    /// The revisions of a blueprint with those numbers; what was never applied is left out.
    public func revisions(
        of blueprint: String, numbers: [Int]
    ) throws(StoreError) -> [Int: Blueprint] {
        try reading { db in
            let shelf = BlueprintShelf(db: db)
            var revisions: [Int: Blueprint] = [:]
            for number in Set(numbers) {
                revisions[number] = try shelf.revision(of: blueprint, number: number)?.blueprint
            }
            return revisions
        }
    }

    /// The text of a revision, file by file, as it was applied.
    public func files(
        of blueprint: String, number: Int
    ) throws(StoreError) -> [BlueprintFile] {
        try reading { db in
            let shelf = BlueprintShelf(db: db)
            try shelf.require(blueprint, revision: number)
            return try shelf.files(of: blueprint, number: number)
        }
    }

    /// Signs the newest revision for a discipline of its team; signing again changes nothing.
    public func approve(
        _ blueprint: String, discipline: String, by actor: Actor
    ) throws(StoreError) -> Approval {
        try writing { db in
            let shelf = BlueprintShelf(db: db)
            let newest = try shelf.require(blueprint)
            try shelf.require(discipline: discipline, in: blueprint)
            let signed = try shelf.approvals(of: blueprint, revision: newest)
            if let earlier = signed.first(where: { $0.discipline == discipline }) { return earlier }
            let approval = Approval(
                discipline: discipline, by: actor.name, on: actor.on, revision: newest)
            try shelf.add(approval, to: blueprint)
            try EventLog(db: db).append(
                "approve", "blueprint/\(blueprint)", "revision \(newest) for \(discipline)",
                by: actor)
            return approval
        }
    }

    /// Every signature under any revision of a blueprint, the oldest revision first; none for a
    /// blueprint that was never applied.
    ///
    /// Which of them still hold is for the rules to say.
    public func signatures(of blueprint: String) throws(StoreError) -> [Approval] {
        try reading { db in
            let shelf = BlueprintShelf(db: db)
            guard let newest = try shelf.newest(of: blueprint)?.number else { return [] }
            return try (1...newest).flatMap {
                try shelf.approvals(of: blueprint, revision: $0)
            }
        }
    }

    /// The approvals that signed exactly one revision, by default the newest, in the order of the
    /// team.
    public func approvals(
        of blueprint: String, revision: Int? = nil
    ) throws(StoreError) -> [Approval] {
        try reading { db in
            let shelf = BlueprintShelf(db: db)
            let number = try shelf.require(blueprint, revision: revision)
            return try shelf.approvals(of: blueprint, revision: number)
        }
    }
}
