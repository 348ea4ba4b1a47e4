import Audit
import Catalogue
import Diagnostics

extension InventoryRun {
  /// Warns of attestations and waivers that name what does not exist.
  func warnOfSlips(in read: Result, _ catalogue: Catalogue) {
    var slips = DiagnosticBag()
    slips.addAttestationSlips(in: read.inventory, catalogue)
    slips.addWaiverSlips(in: read.inventory, catalogue)
    console.show(slips, sources: read.sources)
  }

  /// Whether every site that a selection names is recorded; one that is not is shown.
  func knowsSites(of selection: CatalogueSelection, in read: Result) -> Bool {
    var bag = DiagnosticBag()
    bag.addUnknownSites(of: selection, in: read.inventory)
    console.show(bag, sources: read.sources)
    return !bag.hasErrors
  }
}
