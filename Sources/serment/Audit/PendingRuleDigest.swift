import Audit
import Catalogue
import Dispatch
import Synchronization

/// The digest of the rules, computed while the inputs are being read.
final class PendingRuleDigest: Sendable {
  private let digest = Mutex("")
  private let work = DispatchGroup()

  /// Begins.
  init(of rules: RuleFiles) {
    DispatchQueue(label: "rule digest").async(group: work) {
      let digest = Fingerprint.ruleSet(rules.files)
      self.digest.withLock { $0 = digest }
    }
  }

  /// The digest, as soon as it is there.
  func wait() -> String {
    work.wait()
    return digest.withLock { $0 }
  }
}
