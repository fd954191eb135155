/// Why a row did not count.
enum RejectionCode: String, CaseIterable {
    case nulByte, cellTooLong, tooFewCells, tooManyCells
    case offScale, notAnAnswer, ambiguousNumber, noAnswer, badCount
    case severalBoxes, severalAnswers, badShares, otherQuestion
    case preview, test, spam, unfinished, ignored
    case forgotten, notJoined, noID, otherAttributes, tooManyCustomers, unknownArm, badDate,
        beforeLaunch,
        inTheFuture
}
