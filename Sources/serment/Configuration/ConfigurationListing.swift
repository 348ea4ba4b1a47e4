import Catalogue
import Diagnostics

/// The effective configuration as a configuration file, with the origin of each value behind it.
struct ConfigurationListing {
  private let settings: Settings
  private let catalogue: Catalogue
  private let console: Console
  private let lines: LineTable?

  init(_ settings: Settings, _ catalogue: Catalogue, _ console: Console) {
    self.settings = settings
    self.catalogue = catalogue
    self.console = console
    lines = settings.file.map { LineTable($0) }
  }

  /// The whole listing.
  var text: String {
    let file = settings.file?.name ?? console.words("none found", "aucun")
    var text = "# " + console.words("configuration file: ", "fichier de configuration : ") + file + "\n"
    text += line("language", settings.language.value.rawValue, settings.language.origin)
    text += line("rules", list(settings.rules.value.map(\.text)), settings.rules.origin)
    text += line("frameworks", list(settings.frameworks.value.map(\.text)), settings.frameworks.origin)
    text += line("only", list(settings.only.value.map(\.text)), settings.only.origin)
    text += line("skip", list(settings.skip.value.map(\.text)), settings.skip.origin)
    text += line("fail_on", settings.failOn.value.rawValue, settings.failOn.origin)
    // Any number has no word of its own: the key is left out then.
    let anyNumber = console.words("any number", "sans limite")
    text +=
      settings.maxOpen.value.map { line("max_open", String($0), settings.maxOpen.origin) }
      ?? "# max_open: \(anyNumber)\n"
    if let baseline = settings.baseline { text += line("baseline", baseline.text, origin(baseline.place)) }
    if settings.kinds != nil || settings.country != nil { text += "profile:\n" }
    if let kinds = settings.kinds {
      text += line(
        "  kinds",
        list(kinds.map(\.text)),
        origin(kinds.first?.place, else: .option("--profile-kind"))
      )
    }
    if let country = settings.country {
      text += line("  country", country.text, origin(country.place, else: .option("--profile-country")))
    }
    text += history
    text += "parameters:\n"
    for check in catalogue.checks where !check.parameters.isEmpty {
      text += "  \(check.id):\n"
      for parameter in check.parameters {
        let origin = origin(parameter.override?.place)
        let shadowed =
          parameter.isChanged
          ? "; " + console.words("default: ", "par défaut : ") + parameter.defaultValue.written : ""
        text += line("    " + parameter.name, parameter.value.written, origin, shadowed)
      }
    }
    return text
  }

  /// Where results are kept, if the file says so.
  private var history: String {
    let entries = [("  file", settings.historyFile), ("  series", settings.series)]
    let lines = entries.compactMap { key, setting in
      setting.map { line(key, $0.text, origin($0.place)) }
    }
    return lines.isEmpty ? "" : "history:\n" + lines.joined()
  }

  /// Where a value comes from, by its place.
  private func origin(
    _ place: SourceRange?,
    else other: Settings.Origin = .byDefault
  ) -> Settings.Origin {
    guard let place else { return other }
    return place.source == settings.file?.id ? .file(place) : .option(GivenParameter.option)
  }

  private func line(_ key: String, _ value: String, _ origin: Settings.Origin, _ more: String = "") -> String
  {
    "\(key): \(value) # \(words(for: origin))\(more)\n"
  }

  private func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

  private func words(for origin: Settings.Origin) -> String {
    switch origin {
    case .byDefault: return console.words("default", "par défaut")
    case .option(let name): return name
    case .file(let range):
      guard let file = settings.file, let lines else { return "" }
      return "\(file.name):\(lines.position(of: range.start).line)"
    }
  }
}
