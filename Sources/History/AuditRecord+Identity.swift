import Audit
import FoundationEssentials

extension AuditRecord {
  /// SHA-256 of everything that is kept: the same audit has the same, so that it is kept once. Nil for a record that
  /// cannot be written.
  public var identity: String? {
    HistoryMessage.text(of: self).map { Fingerprint.digest(Array($0)) }
  }
}
