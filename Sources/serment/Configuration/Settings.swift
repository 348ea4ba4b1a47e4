import Catalogue
import Diagnostics

/// What a run goes by: options of the command line, where there are none a configuration file, else the defaults.
struct Settings {
  /// Where a value comes from.
  enum Origin {
    case byDefault
    case file(SourceRange)
    case option(String)
  }

  /// A value with its origin.
  struct Setting<Value> {
    var value: Value
    var origin = Origin.byDefault
  }

  /// Words of the command line.
  struct Options {
    var language: Language?
    var rules: [String] = []
    var frameworks: [String] = []
    var only: [String] = []
    var skip: [String] = []
    var failOn: Check.Severity?
    var maxOpen: Int?
    var kinds: [String] = []
    var country: String?
    var parameters: ParameterOverrides?
    var verbosity = Verbosity.usual
  }

  /// How much is said on standard error.
  let verbosity: Verbosity
  let language: Setting<Language>
  /// Folders of own rules, as paths from the folder of the run.
  let rules: Setting<[CatalogueSelection.Name]>
  let frameworks: Setting<[CatalogueSelection.Name]>
  let only: Setting<[CatalogueSelection.Name]>
  let skip: Setting<[CatalogueSelection.Name]>
  /// The lightest severity whose failures count for the exit code.
  let failOn: Setting<Check.Severity>
  /// How many open results are allowed; nil for any number.
  let maxOpen: Setting<Int?>
  let kinds: [CatalogueSelection.Name]?
  let country: CatalogueSelection.Name?
  /// What the configuration file and the command line say of parameters, the latter last.
  let parameters: [ParameterOverrides]
  /// The file of known findings, relative to the configuration file where that names it.
  let baseline: CatalogueSelection.Name?
  /// Where the configuration file says that results are kept, and in which series.
  let historyFile: CatalogueSelection.Name?
  let series: CatalogueSelection.Name?
  /// The configuration file; nil when there is none.
  let file: SourceFile?
  /// The configuration file's text, for places; rules and inventories are added behind.
  let sources: SourceMap

  /// Weighs options against a file.
  init(_ options: Options, over file: ConfigurationFile?, fallback: Language, sources: SourceMap) {
    self.file = file?.source
    verbosity = options.verbosity
    self.sources = sources
    parameters = [file?.parameters, options.parameters].compactMap { $0 }
    kinds = options.kinds.isEmpty ? file?.kinds : options.kinds.map { CatalogueSelection.Name($0) }
    country = options.country.map { CatalogueSelection.Name($0) } ?? file?.country
    baseline = file?.located(file?.baseline)
    historyFile = file?.located(file?.historyFile)
    series = file?.series
    let written = file?.language.flatMap { name in Language(rawValue: name.text).map { ($0, name.place) } }
    if let language = options.language {
      self.language = Setting(value: language, origin: .option("--lang"))
    } else if let (language, place) = written, let place {
      self.language = Setting(value: language, origin: .file(place))
    } else {
      language = Setting(value: fallback)
    }
    rules = Self.names(options.rules, "--rules", file?.rules?.compactMap { file?.located($0) })
    frameworks = Self.names(options.frameworks, "--framework", file?.frameworks)
    only = Self.names(options.only, "--only", file?.only)
    skip = Self.names(options.skip, "--skip", file?.skip)
    failOn = Self.value(options.failOn, "--fail-on", file?.failOn, else: .low)
    maxOpen = Self.value(options.maxOpen.map(Optional.some), "--max-open", file?.maxOpen, else: nil)
  }

  /// Which frameworks and checks are applied.
  var selection: CatalogueSelection {
    CatalogueSelection(
      frameworks: frameworks.value,
      only: only.value,
      skip: skip.value,
      kinds: kinds,
      country: country
    )
  }

  private static func value<Value>(
    _ given: Value?,
    _ option: String,
    _ written: ConfigurationFile.Placed<Value>?,
    else usual: Value
  ) -> Setting<Value> {
    if let given { return Setting(value: given, origin: .option(option)) }
    return written.map { Setting(value: $0.value, origin: .file($0.place)) } ?? Setting(value: usual)
  }

  private static func names(
    _ words: [String],
    _ option: String,
    _ file: [CatalogueSelection.Name]?
  ) -> Setting<[CatalogueSelection.Name]> {
    guard words.isEmpty else {
      return Setting(value: words.map { CatalogueSelection.Name($0) }, origin: .option(option))
    }
    guard let file else { return Setting(value: []) }
    return Setting(value: file, origin: file.first?.place.map { .file($0) } ?? .byDefault)
  }
}
