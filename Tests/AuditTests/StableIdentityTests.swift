import Audit
import Catalogue
import Testing

@Suite struct StableIdentityTests {
  @Test func partsAreToldApart() {
    let lists = [["ab"], ["a", "b"], ["", "ab"], ["ab", ""], ["a b"], ["1 a"], []]
    #expect(Set(lists.map(Fingerprint.identity)).count == lists.count)
    #expect(Set(lists.map(Fingerprint.uuid)).count == lists.count)
  }

  /// Computed once with another program: SHA-256 of `1 a 1 b `, with the marks of version 5.
  @Test func identifiersAreTheSameEverywhere() {
    #expect(
      Fingerprint.identity(of: ["a", "b"])
        == "8fc4ad0ce9a18b142d2f3f0d94093a6bba41f26a099bfd77a9eb856f1d766628"
    )
    #expect(Fingerprint.uuid(of: ["a", "b"]) == "8fc4ad0c-e9a1-5b14-ad2f-3f0d94093a6b")
  }

  @Test func whatIsOpenDiffersFromWhatIsLeftToAPerson() {
    let open = Fingerprint.unwitnessed(check: "c", entity: "e", subject: "s", outcome: .open)
    let review = Fingerprint.unwitnessed(check: "c", entity: "e", subject: "s", outcome: .review)
    #expect(open != review)
  }
}
