import Audit
import Catalogue
import Diagnostics

extension InventoryRun {
  /// Warns of attestations that name what does not exist.
  func warnOfSlips(in read: Result, _ catalogue: Catalogue) {
    var slips = DiagnosticBag()
    slips.addAttestationSlips(in: read.inventory, catalogue)
    console.show(slips, sources: read.sources)
  }
}
