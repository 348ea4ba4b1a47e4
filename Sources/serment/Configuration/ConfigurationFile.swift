import Catalogue
import Diagnostics
import Documents
import Inventory

/// What a configuration file says.
struct ConfigurationFile {
  /// The language of reports and diagnostics.
  var language: Named?
  /// Folders of own rules, relative to the folder of the file.
  var rules: [Named]?
  var frameworks: [Named]?
  var only: [Named]?
  var skip: [Named]?
  /// The lightest severity whose failures count for the exit code.
  var failOn: Placed<Check.Severity>?
  /// How many open results are allowed.
  var maxOpen: Placed<Int?>?
  /// The file of known findings, relative to the folder of the file.
  var baseline: Named?
  /// What the organisation is and where, instead of what the inventory says.
  var kinds: [Named]?
  var country: Named?
  /// Values of the parameters of checks.
  var parameters: ParameterOverrides?
  /// Where results are kept, relative to the folder of the file, and in which series.
  var historyFile: Named?
  var series: Named?
  /// Where its bytes stand.
  let source: SourceFile

  /// A word with its place.
  typealias Named = CatalogueSelection.Name

  /// A value with its place.
  struct Placed<Value> {
    var value: Value
    var place: SourceRange
  }

  /// Reads a file; nil when it is none, which is reported.
  init?(_ path: String, sources: inout SourceMap, into bag: inout DiagnosticBag) {
    guard let input = InputFiles([path], into: &bag).files.first,
      let source = SourceText.add(input.bytes, name: input.name, to: &sources, into: &bag)
    else { return nil }
    self.source = source
    var reading = DiagnosticBag()
    let document = DocumentReader().read(source, into: &reading)
    // Comments alone set nothing, which is no mistake.
    if reading.diagnostics.contains(where: { $0.id == "document.empty" }) { return }
    bag.merge(reading)
    guard let document else { return nil }
    var shape = DiagnosticBag()
    read(document, into: &shape)
    bag.merge(shape, naming: "configuration")
  }

  private init(of source: SourceFile) { self.source = source }

  /// Whether a file is one by its keys, whatever is wrong with their values.
  static func recognises(_ source: SourceFile) -> Bool {
    var reading = DiagnosticBag()
    guard let document = DocumentReader().read(source, into: &reading), !reading.hasErrors else {
      return false
    }
    var (file, shape) = (ConfigurationFile(of: source), DiagnosticBag())
    file.read(document, into: &shape)
    return !shape.diagnostics.contains { $0.id.hasPrefix("rule.") }
  }

  /// The path of a folder or file that the file names.
  func path(of folder: String) -> String {
    guard !folder.hasPrefix("/"), let end = source.name.lastIndex(of: "/") else { return folder }
    return source.name[...end] + folder
  }

  /// A file that the file names, by a path from the folder of the run.
  func located(_ name: Named?) -> Named? { name.map { Named(path(of: $0.text), at: $0.place) } }

  private mutating func read(_ document: Document, into bag: inout DiagnosticBag) {
    guard var mapping = RuleMapping(document, at: 0, into: &bag) else { return }
    if let text = mapping.string("language", into: &bag) {
      language = Named(text, at: mapping.place("language"))
      if Language(rawValue: text) == nil {
        bag.add(.unknownLanguage(text, at: mapping.place("language")))
      }
    }
    rules = Self.names("rules", of: &mapping, into: &bag)
    frameworks = Self.names("frameworks", of: &mapping, into: &bag)
    only = Self.names("only", of: &mapping, into: &bag)
    skip = Self.names("skip", of: &mapping, into: &bag)
    readGate(&mapping, into: &bag)
    if let section = mapping.mapping("parameters", into: &bag) {
      parameters = ParameterOverrides(section, into: &bag)
    }
    if var profile = mapping.mapping("profile", into: &bag) {
      kinds = Self.names("kinds", of: &profile, into: &bag)
      country = profile.string("country", into: &bag).map { Named($0, at: profile.place("country")) }
      profile.finish(into: &bag)
    }
    if let history = mapping.mapping("history", into: &bag) { read(history: history, into: &bag) }
    mapping.finish(into: &bag)
  }

  /// What decides on the exit code of an audit.
  private mutating func readGate(_ mapping: inout RuleMapping, into bag: inout DiagnosticBag) {
    baseline = mapping.string("baseline", into: &bag).map { Named($0, at: mapping.place("baseline")) }
    if let text = mapping.string("fail_on", into: &bag) {
      let place = mapping.place("fail_on")
      if let severity = Check.Severity(rawValue: text) {
        failOn = Placed(value: severity, place: place)
      } else {
        bag.add(.unknownSeverity(text, at: place))
      }
    }
    if let text = mapping.string("max_open", into: &bag) {
      let place = mapping.place("max_open")
      if let count = Int(text), count >= 0 {
        maxOpen = Placed(value: count, place: place)
      } else {
        bag.add(.invalidCount(text, at: place))
      }
    }
  }

  private mutating func read(history: RuleMapping, into bag: inout DiagnosticBag) {
    var history = history
    historyFile = history.string("file", into: &bag).map { Named($0, at: history.place("file")) }
    if let text = history.string("series", into: &bag) {
      series = Named(text, at: history.place("series"))
      if !SeriesName.isValid(text) { bag.add(.invalidSeries(text, at: history.place("series"))) }
    }
    history.finish(into: &bag)
  }

  /// A word or a list of words; nil when the key is absent.
  private static func names(
    _ key: String,
    of mapping: inout RuleMapping,
    into bag: inout DiagnosticBag
  ) -> [Named]? {
    guard let value = mapping.value(key) else { return nil }
    let document = mapping.document
    var nodes = [value]
    if document.nodes[value].kind == .sequence {
      nodes = []
      var next = value + 1
      while next < document.end(of: value) {
        nodes.append(next)
        next = document.end(of: next)
      }
    }
    return nodes.compactMap { node in
      let name = Named(document.string(node), at: document.range(of: node))
      if document.nodes[node].kind == .scalar, !name.text.isEmpty { return name }
      bag.add(.expectedNames(key, at: document.range(of: node)))
      return nil
    }
  }
}

extension DiagnosticBag {
  /// Takes over mistakes that what reads rule files found in a file of another kind, whose they are.
  mutating func merge(_ shape: DiagnosticBag, naming kind: String) {
    for var diagnostic in shape.diagnostics {
      if diagnostic.id.hasPrefix("rule.") { diagnostic.id = kind + diagnostic.id.dropFirst("rule".count) }
      add(diagnostic)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownLanguage(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "configuration.unknown-language",
      en: "`\(text)` is no language of serment",
      fr: "`\(text)` n'est pas une langue de serment",
      help: LocalizedText(en: "write `fr` or `en`", fr: "écrire `fr` ou `en`"),
      at: range,
      excerpt: .full
    )
  }

  fileprivate static func unknownSeverity(_ text: String, at range: SourceRange) -> Diagnostic {
    let severities = Check.Severity.allCases.map(\.rawValue)
    let list = severities.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      "configuration.unknown-severity",
      en: "\(quoted(text)) is no severity",
      fr: "\(quoted(text)) n'est pas une gravité",
      help: NearestName.find(text, among: severities).map {
        LocalizedText(en: "did you mean `\($0)`?", fr: "vouliez-vous dire `\($0)`\u{202F}?")
      } ?? LocalizedText(en: "possible values: \(list)", fr: "valeurs possibles\u{A0}: \(list)"),
      at: range,
      excerpt: .full
    )
  }

  fileprivate static func invalidCount(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "configuration.invalid-count",
      en: "\(quoted(text)) is no number of results",
      fr: "\(quoted(text)) n'est pas un nombre de résultats",
      help: LocalizedText(
        en: "write a whole number, such as 0 or 25",
        fr: "écrire un nombre entier, par exemple 0 ou 25"
      ),
      at: range,
      excerpt: .full
    )
  }

  fileprivate static func invalidSeries(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "configuration.invalid-series",
      en: "\(quoted(text)) cannot name a series",
      fr: "\(quoted(text)) ne peut désigner une série",
      help: LocalizedText(
        en: "write up to 64 letters without accents, digits, hyphens, dots and underscores",
        fr: "écrire au plus 64 lettres sans accent, chiffres, tirets, points et tirets bas"
      ),
      at: range,
      excerpt: .full
    )
  }

  fileprivate static func expectedNames(_ key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "configuration.expected-names",
      en: "`\(key)` must be a word or a list of words",
      fr: "`\(key)` doit être un mot ou une liste de mots",
      at: range,
      excerpt: .full
    )
  }
}
