import Audit
import Catalogue
import Diagnostics

extension InventoryRun {
  /// Warns of attestations that name what does not exist.
  func warnOfSlips(in read: Result) {
    var slips = DiagnosticBag()
    slips.addAttestationSlips(in: read.inventory, rules.set.catalogue)
    console.show(slips, sources: read.sources)
  }
}
