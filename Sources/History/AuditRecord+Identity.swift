import Audit
import FoundationEssentials

extension AuditRecord {
  /// SHA-256 of everything that is kept, by which an audit that is kept already is known again.
  ///
  /// Nil for a record that cannot be written.
  public var identity: String? {
    HistoryMessage.text(of: self).map { Fingerprint.digest(Array($0)) }
  }
}
