public import Audit
public import Diagnostics

/// In which order to remedy what fails and to record what is missing, with what each step changes.
public struct RemedyPlan: Sendable {
  /// What an order is to bring down first.
  public enum Goal: String, CaseIterable, Hashable, Sendable {
    /// Exposure and risk alike.
    case both
    /// The exposure to fines.
    case exposure
    /// What failures do to patients and their data.
    case risk
  }

  /// What the order brings down first.
  public let goal: Goal
  /// The exposure of today, per branch, in the order of ``ExposureResult/branches``.
  public let exposure: [MoneyRange]
  /// The conducts whose exposure falls, with what only all their remedies together take away.
  public let conducts: [PlannedConduct]
  /// The remedies, in order.
  public let remedies: [PlannedRemedy]
  /// The points of all failures.
  public let risk: Int
  /// What is missing, in the order in which recording it narrows the ranges most.
  public let records: [PlannedRecord]

  /// Says what the figures are, and are not.
  public static let notice = LocalizedText(
    en:
      "A remedy ends an infringement; it does not undo it. What lasted until today may still be fined, and having ended it counts in favour (Art. 83(2)(c) and (f)). Efforts are usual orders of magnitude, not quotes.",
    fr:
      "Une action met fin au manquement sans l'effacer. Ce qui a duré jusqu'ici peut encore être sanctionné, et y avoir mis fin compte en faveur de l'organisme (art. 83, § 2, c) et f)). Les charges sont des ordres de grandeur, non des devis."
  )
}

/// A conduct as a plan sees it.
public struct PlannedConduct: Sendable {
  /// What people call it.
  public let name: LocalizedText
  /// What its failures alone may cost, per branch.
  public let failuresAlone: [MoneyRange]
  /// The steps that remedy a failure of it, as indices into ``RemedyPlan/remedies``; with the last one nothing of it fails.
  public let steps: [Int]
}

/// A step that remedies all failures of one check.
public struct PlannedRemedy: Sendable {
  /// The check, as an index into the catalogue's checks.
  public let check: Int
  /// The records that fail.
  public let subjects: [SubjectReference]
  /// How many of these failures a waiver accepts; they count like the others.
  public let waived: Int
  /// The working hours it takes, from the least to the most.
  public let hours: ClosedRange<Int>
  /// The working hours that the order reckons with.
  public let usualHours: Int
  /// The points of its failures.
  public let risk: Int
  /// The points of all failures that are left behind the step.
  public let riskLeft: Int
  /// Its part of what failures may cost, in basis points; the part of a conduct is shared by points.
  public let exposureShare: Int
  /// The exposure behind the step, per branch.
  public let exposure: [MoneyRange]
  /// Steps that had to come before it, as indices into the same list.
  public let after: [Int]
  /// Whether it weighs as much per hour as the step before, so that the order of the two is free.
  public let isTied: Bool
}

/// A step that records what is missing.
public struct PlannedRecord: Sendable {
  /// What is to be recorded.
  public enum Wanted: Hashable, Sendable {
    /// A fact.
    case fact(WantedFact)
    /// A person's judgement on the question of a check, as an index into the catalogue's checks.
    case judgement(check: Int)
  }

  /// What is to be recorded.
  public let wanted: Wanted
  /// How many records lack it.
  public let subjects: Int
  /// How many results that bear on fines wait for it.
  public let results: Int
  /// The exposure behind the step if all that is recorded is good, per branch; the steps before it are done too.
  public let exposure: [MoneyRange]
}
