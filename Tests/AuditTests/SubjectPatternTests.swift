import Testing

@testable import Audit

@Suite struct SubjectPatternTests {
  @Test(arguments: [
    ("mri-1", "mri-1", true), ("mri-1", "mri-10", false), ("mri-*", "mri-", true), ("mri-*", "mri-1", true),
    ("*", "", true), ("*", "x", true), ("*-1", "mri-1", true), ("*-1", "mri-12", false),
    ("a*b*c", "abc", true),
    ("a*b*c", "aXbYc", true), ("a*b*c", "acb", false), ("ab*b", "ab", false), ("", "", true),
    ("", "x", false),
    ("a**b", "ab", true), ("MRI-*", "mri-1", false),
  ])
  func starsStandForAnyLetters(pattern: String, id: String, matches: Bool) {
    #expect(SubjectPattern(pattern).matches(id) == matches)
  }
}
