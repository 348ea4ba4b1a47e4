public import Diagnostics

/// Which frameworks and checks an audit is limited to.
public struct CatalogueSelection: Hashable, Sendable {
  /// A name that a person wrote, with its place; nil where it stood on the command line.
  public struct Name: Hashable, Sendable {
    /// The name.
    public var text: String
    /// Where a configuration file says it.
    public var place: SourceRange?

    /// Creates a name.
    public init(_ text: String, at place: SourceRange? = nil) {
      self.text = text
      self.place = place
    }
  }

  /// The frameworks that are looked at; empty for all.
  public var frameworks: [Name]
  /// The checks, topics of checks, or frameworks whose checks alone are applied, and the sites whose records alone are
  /// looked at, written `site:` and the id; empty for all.
  public var only: [Name]
  /// The checks and topics of checks that are not applied, the frameworks that are left out, and the sites whose records
  /// are not looked at.
  public var skip: [Name]

  /// The kinds of the organisation, instead of those that an inventory records.
  public var kinds: [Name]?
  /// The country of the organisation, instead of the one that an inventory records.
  public var country: Name?

  /// Creates a selection.
  public init(
    frameworks: [Name] = [],
    only: [Name] = [],
    skip: [Name] = [],
    kinds: [Name]? = nil,
    country: Name? = nil
  ) {
    self.frameworks = frameworks
    self.only = only
    self.skip = skip
    self.kinds = kinds
    self.country = country
  }

  /// What it says of the organisation alone: nothing is left out for other reasons.
  public var ofOrganisation: CatalogueSelection { CatalogueSelection(kinds: kinds, country: country) }

  /// Whether frameworks or checks are left out, whatever the organisation is.
  public var limitsRules: Bool { !frameworks.isEmpty || !only.isEmpty || !skip.isEmpty }

  /// The sites whose records alone are looked at, by id; empty for all.
  public var onlySites: [Name] { Self.sites(among: only) }
  /// The sites whose records are not looked at, by id.
  public var skippedSites: [Name] { Self.sites(among: skip) }
  /// Whether checks are left out, whatever they look at.
  public var limitsChecks: Bool { !frameworks.isEmpty || !onlyChecks.isEmpty || !skippedChecks.isEmpty }
  /// Whether records are left out by their site.
  public var limitsSites: Bool { !onlySites.isEmpty || !skippedSites.isEmpty }

  var onlyChecks: [Name] { Self.checks(among: only) }
  var skippedChecks: [Name] { Self.checks(among: skip) }

  /// What stands before the id of a site.
  private static let siteMark = "site:"

  private static func checks(among names: [Name]) -> [Name] { names.filter { !$0.text.hasPrefix(siteMark) } }

  private static func sites(among names: [Name]) -> [Name] {
    names.filter { $0.text.hasPrefix(siteMark) }
      .map { Name(String($0.text.dropFirst(siteMark.count)), at: $0.place) }
  }

  /// The same without the ids of sites, which an inventory chose.
  func masking(_ mask: String) -> CatalogueSelection {
    func masked(_ names: [Name]) -> [Name] {
      names.map { $0.text.hasPrefix(Self.siteMark) ? Name(Self.siteMark + mask, at: $0.place) : $0 }
    }
    var selection = self
    selection.only = masked(only)
    selection.skip = masked(skip)
    return selection
  }

  /// Whether every check is applied to the organisation that the inventory describes.
  public var isEverything: Bool {
    !limitsRules && kinds == nil && country == nil
  }
}

extension Catalogue {
  /// The catalogue without what a selection leaves out; a name that means nothing is reported.
  ///
  /// A check stays if it speaks for a control of the frameworks that are looked at, and then speaks for those alone. A name
  /// in `only` or `skip` is that of a check, a topic or a framework.
  public func selecting(_ selection: CatalogueSelection, into bag: inout DiagnosticBag) -> Catalogue {
    guard !selection.isEverything else { return self }
    report(selection.frameworks, among: frameworks.map(\.id), into: &bag) {
      .unknownSelectedFramework($0, $1)
    }
    let names = checks.map(\.id) + Set(checks.map(\.topic)).sorted() + frameworks.map(\.id)
    report(selection.onlyChecks + selection.skippedChecks, among: names, into: &bag) {
      .unknownSelectedCheck($0, $1)
    }
    report(selection.kinds ?? [], among: OrganisationProfile.words(of: model), into: &bag) {
      .unknownSelectedKind($0, $1)
    }
    if let country = selection.country, !CountryCode.isWellFormed(country.text) {
      bag.add(.invalidSelectedCountry(country))
    }
    let only = Set(selection.onlyChecks.map(\.text))
    let skipped = Set(selection.skippedChecks.map(\.text))
    let kept = frameworks.filter { framework in
      (selection.frameworks.isEmpty || selection.frameworks.contains { $0.text == framework.id })
        && !skipped.contains(framework.id)
    }
    let wanted = Set(kept.map(\.id))
    let applied = checks.compactMap { check -> Check? in
      let isNamed = only.isEmpty || !only.isDisjoint(with: check.names)
      guard isNamed, !skipped.contains(check.id), !skipped.contains(check.topic) else { return nil }
      var narrowed = check
      narrowed.controls.removeAll { !wanted.contains($0.framework) }
      // One that speaks for nothing is no check of any framework, and is left out with none.
      let stays = check.controls.isEmpty ? selection.frameworks.isEmpty : !narrowed.controls.isEmpty
      return stays ? narrowed : nil
    }
    var selected = self
    selected.checks = applied
    selected.frameworks = kept
    selected.leftOut.checks = Set(checks.map(\.id)).subtracting(applied.map(\.id))
    selected.leftOut.frameworks = Set(frameworks.map(\.id)).subtracting(wanted)
    selected.selection = selection
    return selected
  }

  private func report(
    _ names: [CatalogueSelection.Name],
    among known: [String],
    into bag: inout DiagnosticBag,
    _ diagnostic: (CatalogueSelection.Name, String?) -> Diagnostic
  ) {
    for name in names where !known.contains(name.text) {
      bag.add(diagnostic(name, NearestName.find(name.text, among: known)))
    }
  }
}

extension Check {
  /// What selects it: its own id, its topic and the frameworks that it speaks for.
  fileprivate var names: Set<String> { Set([id, topic] + controls.map(\.framework)) }
}

extension Diagnostic {
  fileprivate static func unknownSelectedFramework(
    _ name: CatalogueSelection.Name,
    _ nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      "configuration.unknown-framework",
      en: "no framework has the id `\(name.text)`",
      fr: "aucun référentiel n'a l'identifiant `\(name.text)`",
      help: nearest.map(meant)
        ?? LocalizedText(en: "`serment controls` lists them", fr: "`serment controls` les énumère"),
      at: name.place,
      excerpt: .full
    )
  }

  fileprivate static func unknownSelectedCheck(
    _ name: CatalogueSelection.Name,
    _ nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      "configuration.unknown-selection",
      en: "no check, topic or framework has the id `\(name.text)`",
      fr: "aucun contrôle, thème ni référentiel n'a l'identifiant `\(name.text)`",
      help: nearest.map(meant)
        ?? LocalizedText(
          en:
            "`serment checks` lists checks, `serment reference checks` topics, `serment controls` frameworks",
          fr:
            "voir `serment checks`, `serment reference checks` pour les thèmes, `serment controls` pour les référentiels"
        ),
      at: name.place,
      excerpt: .full
    )
  }

  fileprivate static func unknownSelectedKind(
    _ name: CatalogueSelection.Name,
    _ nearest: String?
  ) -> Diagnostic {
    Diagnostic(
      "configuration.unknown-kind",
      en: "no kind of organisation is called `\(name.text)`",
      fr: "aucune nature d'organisme ne s'appelle `\(name.text)`",
      help: nearest.map(meant)
        ?? LocalizedText(
          en: "`serment reference model organisation` lists them",
          fr: "`serment reference model organisation` les énumère"
        ),
      at: name.place,
      excerpt: .full
    )
  }

  fileprivate static func invalidSelectedCountry(_ name: CatalogueSelection.Name) -> Diagnostic {
    Diagnostic(
      "configuration.invalid-country",
      en: "`\(name.text)` is no code of a country",
      fr: "`\(name.text)` n'est pas un code de pays",
      help: LocalizedText(en: "write two capitals, such as `FR`", fr: "écrire deux majuscules, comme `FR`"),
      at: name.place,
      excerpt: .full
    )
  }

  /// The help that names what was probably meant.
  static func meant(_ name: String) -> LocalizedText {
    LocalizedText(en: "did you mean `\(name)`?", fr: "vouliez-vous dire `\(name)`\u{202F}?")
  }
}
