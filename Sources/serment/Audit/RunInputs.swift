import Catalogue
import Diagnostics
import Documents

/// The files that a run reads, none of which a report may take the place of.
struct RunInputs {
  private var files = InputIdentities()

  /// Looks for the files, which may lie below folders.
  ///
  /// - Parameters:
  ///   - inventory: what is audited.
  ///   - rules: folders of own rules.
  ///   - files: single files that options name.
  init(inventory: [String] = [], rules: [String] = [], _ files: [String?]) {
    self.files.add(inventory, leavingOut: InventoryRun.otherFiles)
    self.files.add(rules, endings: RuleFiles.endings)
    self.files.add(files.compactMap { $0 })
  }

  /// The same with what settings name.
  init(inventory: [String], by settings: Settings, _ files: [String?]) {
    self.init(
      inventory: inventory,
      rules: settings.rules.value.map(\.text),
      files + [settings.file?.name, settings.historyFile?.text]
    )
  }

  /// Whether no report replaces one of them; the first that would is shown.
  func areSpared(by outputs: [String?], in console: Console) -> Bool {
    guard let path = outputs.compactMap({ $0 }).first(where: files.contains) else { return true }
    console.show(
      Diagnostic(
        "output.replaces-input",
        en: "the report would replace `\(path)`, which this run reads",
        fr: "le rapport remplacerait `\(path)`, que cette commande lit",
        help: LocalizedText(en: "name another file", fr: "indiquer un autre fichier"),
        at: nil
      )
    )
    return false
  }
}
