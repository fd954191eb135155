import ExperienceModel
import ExperienceStore
import ExperienceText
import Foundation

/// The reading half of an import, on a thread of its own: from the bytes of a file to batches.
///
/// The other thread makes the fingerprint, and the keys of rows unless it falls behind.
///
/// What it found of the whole file may be asked after the last batch.
final class ImportReading: @unchecked Sendable {
    /// Rejected rows that a receipt holds at most; the file of rejected rows holds them all.
    static let mostRejectedRows = 1_000_000
    /// More than one, so that nobody waits; few, for nobody helps with those that wait at the end.
    private static let piecesAhead = 2

    /// Some bytes of the file, and the rows that became complete with them.
    private struct Piece {
        var bytes: [UInt8]
        var batch: ResponseBatch
        /// The keys of those rows, where the other thread had more to do.
        var keys: RowKeys?
    }

    private let source: ImportFile
    private let reader: ResponseReader
    private let rejectedFile: RejectedFile?
    private let progress: ImportProgress
    private let handover = Handover<Piece>(most: ImportReading.piecesAhead)
    private let keyMaker: KeyMaker
    private var fingerprint: FingerprintAhead
    private(set) var rejectedRows: [ImportReceipt.RejectedRow] = []

    /// A reading that tells rejected rows to that file, and keeps them where asked.
    init(
        of source: ImportFile, mapping: ResponseMapping, language: Language,
        rejectedFile: RejectedFile?, keepsRows: Bool, forgotten: ForgottenPeople,
        keyMaker: KeyMaker, progress: ImportProgress, begun: HeadStart.Begun
    ) {
        self.source = source
        fingerprint = FingerprintAhead(begun)
        self.rejectedFile = rejectedFile
        self.progress = progress
        self.keyMaker = keyMaker.separated
        reader = ResponseReader(file: source.name, mapping: mapping, language: language)
        if !forgotten.isEmpty { reader.isForgotten = forgotten.hold }
        reader.dateOrderOfFile = {
            Self.dateOrder(
                of: source, mapping, isForgotten: forgotten.isEmpty ? nil : forgotten.hold)
        }
        reader.onRejectedRow = { [unowned self] row in
            rejectedFile?.add(row)
            guard keepsRows, rejectedRows.count < Self.mostRejectedRows else { return }
            rejectedRows.append(.init(line: row.line, code: row.code, reason: row.reason))
        }
    }

    /// Begins to read.
    func start() {
        let thread = Thread { [self] in
            do {
                try read()
                handover.end()
            } catch {
                handover.end(error)
            }
        }
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// The next batch and perhaps its keys, nil after the last; throws why the file cannot be read.
    func next() throws -> (batch: ResponseBatch, keys: RowKeys?)? {
        guard let piece = try handover.take() else { return nil }
        fingerprint.update(piece.bytes)
        return (piece.batch, piece.keys)
    }

    /// Ends the reading, wherever it is.
    func close() { handover.close() }

    /// How the file was recognised.
    var layout: ResponseLayout? { reader.layout }
    /// Rows of data in the file.
    var rows: Int { reader.rows }
    /// Why rows did not count.
    var rejections: [Rejection] { reader.rejections }
    /// SHA-256 of the bytes, when the last batch was taken.
    var sha256: String {
        get throws { try fingerprint.hexadecimal(of: source) }
    }

    /// What the whole file, read from its beginning once more, shows of the order of its dates.
    ///
    /// Whatever else is wrong with the file is told by the reading itself.
    private static func dateOrder(
        of source: ImportFile, _ mapping: ResponseMapping,
        isForgotten: ((UnsafeBufferPointer<UInt8>) -> Bool)?
    ) -> DateOrderScan.Evidence? {
        let scan = DateOrderScan(of: source.name, mapping: mapping, isForgotten: isForgotten)
        do {
            let stream = try source.opened()
            while !Interruption.isAsked {
                let chunk = try source.next(stream)
                if chunk.isEmpty { return try scan.finish() }
                if let found = try scan.read(chunk) { return found }
            }
        } catch {
            return nil
        }
        return nil
    }

    private func read() throws {
        let stream = try source.opened()
        var bytes = 0
        while true {
            try Interruption.check()
            let chunk = try source.next(stream)
            bytes += chunk.count
            let batch = try chunk.isEmpty ? reader.finish() : reader.read(chunk)
            try rejectedFile?.check()
            progress.read(rows: reader.rows, bytes: bytes)
            let keys = handover.isFull ? keyMaker.keys(of: batch) : nil
            let piece = Piece(bytes: chunk, batch: batch, keys: keys)
            guard handover.give(piece), !chunk.isEmpty else { return }
        }
    }
}
