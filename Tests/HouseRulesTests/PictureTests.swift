import Foundation
import Testing

/// The pictures of the example's pages, which README.md shows.
@Suite struct PictureTests {
    private static let folder = "Blueprints/welkom-energie"
    private static let tree = SourceTree()

    /// What GitHub loads for one look at the page.
    private static let mostBytes = 200_000

    @Test(arguments: ["overview", "pilot", "journey", "persona", "roadmap"])
    func pictureIsThereAndSmall(name: String) throws {
        let path = "\(Self.folder)/\(name).png"
        let file = Self.tree.root.appendingPathComponent(path)
        let bytes = try Data(contentsOf: file)
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(bytes.count < Self.mostBytes, "\(path) has \(bytes.count) bytes")
        #expect(Self.tree.text(of: "README.md")?.contains("](\(path))") == true)
    }

    @Test func readmeShowsOnlyPicturesThatAreThere() throws {
        let readme = try #require(Self.tree.text(of: "README.md"))
        let named = readme.split { "()\" ".contains($0) }.filter { $0.hasSuffix(".png") }
        #expect(Set(named).count >= 4)
        for path in Set(named) {
            let file = Self.tree.root.appendingPathComponent(String(path)).path
            #expect(FileManager.default.fileExists(atPath: file), "\(path) is not there")
        }
    }
}
