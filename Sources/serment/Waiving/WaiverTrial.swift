import Audit
import Catalogue
import Diagnostics
import Documents
import Inventory
import Values

/// Finds out whether files are an inventory in which a waiver accepts a finding.
struct WaiverTrial {
  let rules: LoadedRules
  let asOf: CalendarDate
  let finding: WaivableFinding

  /// Audits the files and looks for the waiver's effect.
  func succeeds(with waiver: String, in files: [InputFile]) -> Bool {
    var reading = InventoryReading(rules, asOf: asOf)
    for file in files { reading.read(file) }
    let (inventory, _, bag) = reading.finish()
    guard !bag.hasErrors else { return false }
    let catalogue = rules.set.catalogue.inForce(on: asOf)
    let result = Auditor(inventory, catalogue).audit(inputs: [], ruleSetDigest: "")
    return finding.isAccepted(by: waiver, in: result, of: catalogue)
  }
}
