import Diagnostics
import Testing

@Suite struct DiagnosticBagTests {
  @Test func sentencesBeyondTheLimitAreNotMade() {
    let place = SourceRange(source: SourceID(index: 0), start: 0, end: 1)
    var bag = DiagnosticBag()
    var made = 0
    func sentence() -> Diagnostic {
      made += 1
      return Diagnostic("test.mistake", en: "a mistake", fr: "une erreur", at: place)
    }
    for _ in 0..<50_000 { bag.add(sentence(), at: place) }
    #expect(made == DiagnosticBag.limit)
    #expect(bag.diagnostics.count == DiagnosticBag.limit)
    #expect(bag.omitted == 50_000 - DiagnosticBag.limit)
  }

  @Test func theNearestNameMayHaveMoreWords() {
    #expect(NearestName.find("zones", among: ["systems", "network_zones"]) == "network_zones")
    #expect(
      NearestName.find("firewall_enabled", among: ["is_firewall_enabled", "x"]) == "is_firewall_enabled"
    )
    #expect(NearestName.find("data", among: ["data_flows", "data_categories"]) == nil)
  }
}
