public import Diagnostics
public import Values

/// A document that a law or a standard asks for, before it takes a form: what every writer arranges.
///
/// Texts of the inventory stand in it as they were recorded; whoever writes them escapes them for the format.
public struct LegalDocument: Sendable {
  /// What it is.
  public let kind: LegalDocumentKind
  /// Who it is about; the project's word for it where nobody recorded a name.
  public let subject: LocalizedText
  /// The day that its facts are judged by.
  public let day: CalendarDate
  /// What stands below the title: organisation, day, whom it may be shown to.
  var particulars: [Particular]
  /// What it says, in order.
  var sections: [Section] = []
  /// What nobody recorded, by article.
  var missing: [MissingEntry] = []

  /// Whether what is missing has a section: a letter on findings, which expects next to nothing, must not say that nothing is.
  var showsMissing: Bool { kind != .auditLetter || !missing.isEmpty }

  /// The title on the first page.
  public var title: LocalizedText { kind.title }

  /// A heading with what stands below it, in the order of the fields.
  struct Section: Sendable {
    var heading: LocalizedText
    var paragraphs: [LocalizedText] = []
    var particulars: [Particular] = []
    var register: Register?
  }

  /// A labelled value.
  struct Particular: Sendable {
    var column: Column
    var value: DocumentValue
  }

  /// What a value is called, and the article that asks for it.
  struct Column: Hashable, Sendable {
    var label: LocalizedText
    var article: LocalizedText?
  }

  /// Entries that all say the same things.
  struct Register: Sendable {
    /// How entries stand on a page; a table of cells has them as rows either way.
    enum Layout: Sendable {
      /// A sheet each, under a heading of its own.
      case sheets
      /// A row each.
      case table
    }

    /// What an entry is called.
    var entryLabel: LocalizedText
    var columns: [Column]
    var entries: [Entry]
    var layout: Layout
    /// What is said where there is no entry.
    var whenEmpty: LocalizedText
    /// Whether a table of cells holds it; an overview of what stands elsewhere has no place there.
    var isData = true
  }

  /// An entry: what it is called, and one value for each column.
  struct Entry: Sendable {
    var title: LocalizedText
    var values: [DocumentValue]
  }

  /// What is missing: by which article, what, and of whom.
  struct MissingEntry: Sendable {
    var column: Column
    var subjects: [LocalizedText]
  }
}

/// A value of a document.
struct DocumentValue: Hashable, Sendable {
  /// Its parts; several stand as a list.
  var items: [LocalizedText]
  /// Whether it only says that nobody recorded it.
  var isMissing = false

  init(_ items: [LocalizedText]) { self.items = items }

  init(_ text: LocalizedText) { items = [text] }

  /// What nobody recorded.
  static let notRecorded: Self = {
    var value = Self(LocalizedText(en: "not recorded", fr: "non renseigné"))
    value.isMissing = true
    return value
  }()

  /// What the article does not ask of this entry.
  static let notApplicable = Self(LocalizedText(en: "not applicable", fr: "sans objet"))

  /// The parts on one line.
  func line(in typography: Typography) -> String {
    items.map { typography.text($0) }.joined(separator: typography.language == .fr ? "\u{202F}; " : "; ")
  }
}
