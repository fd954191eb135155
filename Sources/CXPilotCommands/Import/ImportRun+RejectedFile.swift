import ExperienceModel

extension ImportRun {
    private static let usualRejectedFile = "rejected.csv"

    private var rejectedName: String { storing.rejected ?? Self.usualRejectedFile }

    /// The file for rejected rows; none in a trial, and none where another file lies in the way
    /// of the usual one.
    func rejectedFile() throws -> RejectedFile? {
        guard !storing.dryRun else { return nil }
        let name = rejectedName
        let file = RejectedFile(
            name: name, path: situation.path(name), isAsked: storing.rejected != nil)
        guard file.isTaken else { return file }
        guard storing.rejected == nil else {
            throw CommandError(
                "'\(name)' holds something else; name a new file with --rejected",
                "'\(name)' bevat iets anders; noem een nieuw bestand met --rejected")
        }
        return nil
    }

    /// Puts the file in its place; one of an earlier import does not stand for this one.
    func finish(_ file: RejectedFile?, _ receipt: inout ImportReceipt) {
        guard !storing.dryRun else { return }
        guard receipt.rejected > 0 else { return removeEarlier(file, &receipt) }
        if file?.finish() == true {
            receipt.rejectedFile = rejectedName
        } else {
            let name = rejectedName
            receipt.notes.append(
                Wording(language).say(
                    "the rejected rows could not be written to \(name); "
                        + "--rejected names another file",
                    "de afgewezen rijen konden niet in \(name) worden geschreven; --rejected noemt "
                        + "een ander bestand"))
        }
    }

    /// Takes the rejected rows of an earlier import away, where this one has none.
    func removeEarlier(_ file: RejectedFile?, _ receipt: inout ImportReceipt) {
        guard let file, file.holdsEarlierRows else { return }
        let name = rejectedName
        receipt.notes.append(
            file.removeEarlierRows()
                ? Wording(language).say(
                    "\(name) of an earlier import removed: no row of this file was rejected",
                    "\(name) van een eerdere import verwijderd: van dit bestand is geen rij "
                        + "afgewezen")
                : Wording(language).say(
                    "\(name) is of an earlier import and could not be removed",
                    "\(name) is van een eerdere import en kon niet worden verwijderd"))
    }
}
