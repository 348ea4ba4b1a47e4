import Diagnostics
import Testing

@testable import Catalogue

/// The rules that the program carries, loaded once.
enum Embedded {
  static let loaded: (rules: RuleFiles, set: RuleSet, report: String) = {
    var sources = SourceMap()
    var bag = DiagnosticBag()
    let rules = RuleFiles(sources: &sources, into: &bag)
    let set = CatalogueLoader.load(rules, into: &bag)
    let report = DiagnosticRenderer(sources: sources, language: .en, isColoured: false).render(bag)
    return (rules, set, report)
  }()
}

@Suite struct EmbeddedCatalogueTests {
  private let catalogue = Embedded.loaded.set.catalogue

  @Test func theProgramsRulesHaveNothingWrong() {
    #expect(Embedded.loaded.report == "")
    #expect(catalogue.checks.count >= 12)
    #expect(Set(["gdpr", "hds", "iso27001"]).isSubset(of: catalogue.frameworks.map(\.id)))
  }

  @Test func checksAreSorted() {
    #expect(catalogue.checks.map(\.id) == catalogue.checks.map(\.id).sorted())
  }

  @Test func everyTopicHasANameInBothLanguages() {
    for topic in Set(catalogue.checks.map(\.topic)) {
      #expect(catalogue.name(ofTopic: topic).fr != topic, "name it in \(TopicNames.path)")
    }
    #expect(catalogue.name(ofTopic: "own-rules").en == "own-rules")
  }

  @Test func everyCheckSaysWhyAndWhatToDoInBothLanguages() {
    for check in catalogue.checks {
      for text in [check.title, check.severityReason, check.why, check.remedy] {
        #expect(!text.en.isEmpty && !text.fr.isEmpty && text.en != text.fr, "\(check.id)")
      }
      #expect(!check.message.en.isEmpty && !check.message.fr.isEmpty && !check.sources.isEmpty, "\(check.id)")
    }
  }

  /// What no check looks at is asked of a person; an offence is not, for no statement clears anybody of one.
  @Test func everyControlThatNoCheckLooksAtHasAQuestionOfItsOwn() {
    for coverage in catalogue.coverage() {
      for covered in coverage.controls where covered.touches.isEmpty {
        let name = "\(coverage.framework.id) \(covered.control.id)"
        #expect((covered.control.question == nil) == coverage.framework.listsOffences, "\(name)")
      }
    }
    #expect(catalogue.frameworks.filter(\.listsOffences).map(\.id) == ["french-criminal-law"])
  }

  /// A standard or a guide binds whoever chose it, or by contract.
  @Test func lawsAreToldFromStandards() {
    let chosen = catalogue.frameworks.filter { !$0.isLaw }.map(\.id)
    #expect(Set(chosen) == ["iso27001", "anssi-hygiene", "cnil-security", "mds2"])
  }

  @Test func questionsArePlainSentences() {
    let questions = catalogue.frameworks.flatMap { $0.controls.compactMap(\.question) }
    #expect(questions.count >= 100 && Set(questions).count == questions.count)
    for question in questions {
      #expect(question.en.hasSuffix("?") && question.fr.hasSuffix(" ?"), "\(question.en)")
      #expect(question.en.utf8.count < 260 && question.fr.utf8.count < 330, "\(question.fr)")
      #expect(question.en.first?.isUppercase == true && question.fr.first?.isUppercase == true)
    }
  }
}
