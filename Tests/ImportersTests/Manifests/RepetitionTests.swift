import Diagnostics
import Testing

/// What stands in files twice: which is in force is not known.
@Suite struct RepetitionTests {
  private static func pod(_ image: String, _ metadata: String = "name: p") -> String {
    "apiVersion: v1\nkind: Pod\nmetadata: {\(metadata)}\nspec: {containers: [{name: c, image: \"\(image)\"}]}\n"
  }

  @Test func aWorkloadThatStandsTwiceInAFileIsTold() throws {
    let read = ManifestReading(Self.pod("nginx:1.25") + "---\n" + Self.pod("nginx:1.26"))
    let mistake = try #require(read.bag.diagnostics.first)
    #expect(read.mistakes == ["manifest.repeated-workload"] && mistake.severity == .warning)
    #expect(mistake.message.en == "`Pod p` stands here a second time")
    #expect(mistake.message.fr == "`Pod p` figure ici une seconde fois")
    let places = [mistake.range] + mistake.notes.map(\.range)
    #expect(places.compactMap { $0.map(read.text) } == ["p", "p"])
    #expect((places[1]?.start ?? 0) < (places[0]?.start ?? 0))
  }

  @Test func aWorkloadOfTwoFilesIsToldInTheSecond() {
    let read = ManifestReading(("a.yaml", Self.pod("nginx:1.25")), ("b.yaml", Self.pod("nginx:1.26")))
    #expect(read.mistakes == ["manifest.repeated-workload"])
    #expect(read.bag.diagnostics.first?.range?.source.index == 1)
    #expect(read.bag.diagnostics.first?.notes.first?.range?.source.index == 0)
  }

  @Test(arguments: ["name: p, namespace: a", "name: q", "generateName: p"])
  func othersAreOthers(metadata: String) {
    let text = Self.pod("a:1") + "---\n" + Self.pod("a:2", metadata)
    #expect(ManifestReading(text).mistakes == [])
  }

  /// The cluster gives each of them a name of its own.
  @Test func workloadsWithoutANameAreNotTheSame() {
    let pod = Self.pod("a:1", "generateName: p")
    #expect(ManifestReading(pod + "---\n" + pod).mistakes == [])
  }

  @Test func anOverrideOfComposeIsToldOnce() throws {
    let base = "services:\n  web: {image: 'a:1'}\n  db: {image: 'b:1'}\n  own: {image: c}\n"
    let override = "services:\n  web: {image: 'a:2'}\n  db: {user: root, image: b}\n  more: {image: c}\n"
    let read = ManifestReading(("pacs/compose.yaml", base), ("pacs/compose.override.yaml", override))
    let mistake = try #require(read.bag.diagnostics.first)
    #expect(read.mistakes == ["manifest.repeated-services"] && mistake.severity == .warning)
    #expect(mistake.message.en == "services of this file are described a second time: `web`, `db` (2 in all)")
    #expect(
      mistake.message.fr
        == "des services de ce fichier sont décrits une seconde fois : `web`, `db` (2 au total)"
    )
    #expect(mistake.help?.en == "`docker compose config` joins a base and its overrides into one file")
    #expect(mistake.range.map(read.text) == "web" && mistake.range?.source.index == 1)
    #expect(mistake.notes.first?.range?.source.index == 0)
    let other = ManifestReading(("pacs/compose.yaml", base), ("lab/compose.yaml", override))
    #expect(other.mistakes == [])
  }
}
