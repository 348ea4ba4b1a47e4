import Diagnostics
import Testing

@testable import Expressions

@Suite("The reference of functions")
struct FunctionReferenceTests {
  @Test("every example has the value written beside it", arguments: FunctionReference.all)
  func examples(_ reference: FunctionReference) throws {
    #expect((1...4).contains(reference.examples.count))
    for example in reference.examples {
      var hospital = Hospital()
      let found = try hospital.evaluate(example.expression)
      if example.value == "error" {
        #expect(found.hasPrefix("error("), "`\(example.expression)` is \(found)")
      } else {
        #expect(try found == hospital.evaluate(example.value), "`\(example.expression)`")
      }
    }
  }

  @Test("every function is declared once, with texts in both languages", arguments: FunctionReference.all)
  func texts(_ reference: FunctionReference) {
    #expect(!reference.signatures.isEmpty)
    #expect(reference.description.en.hasSuffix("."))
    #expect(reference.description.fr.hasSuffix("."))
    #expect(reference.description.en != reference.description.fr)
    let signatures = FunctionReference.all.flatMap(\.signatures)
    for signature in reference.signatures {
      #expect(signatures.count { $0 == signature } == 1, "\(signature)")
    }
  }

  @Test("every function that the evaluator knows can be called", arguments: Builtin.allCases)
  func reachable(_ builtin: Builtin) {
    #expect(FunctionLibrary.declarations.contains { $0.signatures.contains { $0.builtin == builtin } })
  }

  @Test("every library has something")
  func libraries() {
    for library in FunctionReference.Library.allCases {
      #expect(FunctionReference.all.contains { $0.library == library })
      #expect(!library.title.en.isEmpty && !library.title.fr.isEmpty)
    }
  }
}
