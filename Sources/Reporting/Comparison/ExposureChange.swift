import Comparison
import Diagnostics
import Exposure

/// What fines may come to before and after, in one way in which the law may see the organisation.
struct ExposureChange {
  let basis: String
  let currency: String
  let before: MoneyRange?
  let after: MoneyRange?

  /// What people call it; a basis of a later version by its own name.
  var label: LocalizedText {
    ExposureBranch.Basis(rawValue: basis)?.label ?? LocalizedText(verbatim: basis)
  }

  /// Every branch of either audit, in the order of the later one.
  static func all(in comparison: Comparison) -> [ExposureChange] {
    let (old, new) = (comparison.before.exposure, comparison.after.exposure)
    let changes = new.map { branch in
      let same = old.first { $0.basis == branch.basis && $0.currency == branch.currency }
      return ExposureChange(
        basis: branch.basis,
        currency: branch.currency,
        before: same?.range,
        after: branch.range
      )
    }
    let rest = old.filter { branch in
      !new.contains { $0.basis == branch.basis && $0.currency == branch.currency }
    }
    return changes
      + rest.map {
        ExposureChange(basis: $0.basis, currency: $0.currency, before: $0.range, after: nil)
      }
  }
}
