import Diagnostics
import Expressions
import Reporting
import Testing

@Suite("The page that documents the rule language")
struct ExpressionReferencePageTests {
  @Test(
    "is what the language would say of itself now",
    arguments: [(Language.en, "expressions.md"), (.fr, "expressions.fr.md")]
  )
  func isFresh(_ language: Language, _ name: String) throws {
    try GoldenFile.expect(ExpressionReferencePage.markdown(language), matches: name, in: GoldenFile.reference)
  }

  @Test("names every function, operator and macro", arguments: Language.allCases)
  func isWhole(_ language: Language) {
    let page = ExpressionReferencePage.markdown(language)
    for entry in FunctionReference.all {
      #expect(page.contains("### `\(entry.name)`\n\n\(entry.description[language])\n"))
    }
    #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
  }
}
