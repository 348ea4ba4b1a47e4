import Audit
import Facts

/// What is known of a conduct whatever the law says of the organisation: its gravity and its circumstances.
struct ConductAssessment {
  let conduct: Conduct
  let score: SeriousnessScore
  let circumstances: DeclaredCircumstances

  /// Assesses a conduct.
  ///
  /// - Parameter failures: the same without what is not evidenced; its score is the low end, since what is not evidenced
  ///   may only add.
  init(
    _ conduct: Conduct,
    over failures: ConductAssessment? = nil,
    _ facts: ExposureFacts,
    _ method: FineMethod,
    waivers: [WaiverUse]
  ) {
    self.conduct = conduct
    score = SeriousnessScore(conduct, facts, method, waivers: waivers).reachingDown(to: failures?.score)
    circumstances = DeclaredCircumstances(conduct, facts, method)
  }
}
