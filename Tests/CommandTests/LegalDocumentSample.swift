import Catalogue
import Diagnostics
import Facts
import FoundationEssentials
import Inventory
import Testing
import Values

@testable import Documents
@testable import Reporting
@testable import serment

/// Documents made within this process, from the sample hospital or from texts.
struct LegalDocumentSample {
  private let builder: LegalDocumentBuilder

  /// From the text of one inventory; nil when something is wrong with it.
  init?(_ text: String) {
    self.init([InputFile(name: "inventory.yaml", bytes: Array(text.utf8))])
  }

  private init(_ builder: LegalDocumentBuilder) { self.builder = builder }

  /// The same by other countries.
  func judged(by countries: CountryTable) -> LegalDocumentSample {
    LegalDocumentSample(LegalDocumentBuilder(builder.inventory, builder.report, countries: countries))
  }

  /// From files; nil when something is wrong with them.
  init?(_ files: [InputFile]) {
    guard let audit = InProcessAudit(files), let builder = audit.documents else { return nil }
    self.builder = builder
  }

  /// The sample hospital, with names of files that do not tell where the project lies.
  static let hospital: LegalDocumentSample? = {
    let folder = String(#filePath.dropLast("Tests/CommandTests/LegalDocumentSample.swift".utf8.count))
    var bag = DiagnosticBag()
    let files = InputFiles([folder + "Samples/hospital"], into: &bag).files
    return LegalDocumentSample(
      files.map { InputFile(name: String($0.name.dropFirst(folder.count)), bytes: $0.bytes) }
    )
  }()

  /// An inventory that says hardly anything.
  static let nearlyEmpty = LegalDocumentSample("inventory: {format: 1}\norganisation: {country: FR}\n")

  /// The document.
  func document(_ kind: LegalDocumentKind) -> LegalDocument { builder.document(kind) }

  func markdown(_ kind: LegalDocumentKind, _ language: Language) -> String {
    var text = ""
    DocumentMarkdown(document(kind), language: language).write(to: &text)
    return text
  }

  func html(_ kind: LegalDocumentKind, _ language: Language) -> String {
    var text = ""
    DocumentHTML(document(kind), language: language).write(to: &text)
    return text
  }

  func csv(_ kind: LegalDocumentKind, _ language: Language) -> String {
    var text = ""
    DocumentCSV(document(kind), language: language).write(to: &text)
    return text
  }
}
