import Catalogue
import Inventory
import Values

extension AttestationRecord {
  /// Every attestation of what a catalogue applies, in order of id, with its record; nothing can be told of those of a
  /// control or check that is left out.
  static func all(
    in inventory: Inventory,
    _ catalogue: Catalogue
  ) -> [(attestation: AttestationRecord, record: NamedRecords.Record)] {
    NamedRecords("attestation", in: inventory).all.compactMap { record in
      let attestation = AttestationRecord(record, in: inventory, catalogue)
      let isLeftOut =
        catalogue.leftOut.holds(attestation.control, of: attestation.framework)
        || attestation.check.map(catalogue.leftOut.checks.contains) ?? false
      return isLeftOut ? nil : (attestation, record)
    }
  }

  /// Reads an attestation and judges it by what it names, what it says and its dates.
  private init(_ record: NamedRecords.Record, in inventory: Inventory, _ catalogue: Catalogue) {
    self.init(
      id: record.id,
      framework: record.text("framework") ?? "",
      control: record.text("control") ?? "",
      check: record.text("check"),
      subject: record.text("subject"),
      answer: record.text("answer").flatMap(Answer.init(rawValue:)),
      statement: record.text("statement"),
      signedOn: record.day("signed_on"),
      expiresOn: record.day("expires_on"),
      state: .valid,
      place: inventory.place(of: record.row)
    )
    state = defect(of: record, catalogue) ?? validity(of: record, asOf: inventory.asOf)
  }

  /// What is wrong with the names in it.
  private func defect(of record: NamedRecords.Record, _ catalogue: Catalogue) -> State? {
    guard !framework.isEmpty, !control.isEmpty else {
      return Self.isBlank(record) ? .unanswered : .incomplete
    }
    guard let named = catalogue.frameworks.first(where: { $0.id == framework }) else {
      return .unknownFramework
    }
    guard named.control(control) != nil else { return .unknownControl }
    if named.listsOffences { return .offence }
    if let check, catalogue.check(check) == nil { return .unknownCheck }
    return nil
  }

  /// What its answer, signature and dates are worth on a day.
  ///
  /// An admission counts without a signature: it settles nothing in anybody's favour.
  private func validity(of record: NamedRecords.Record, asOf: CalendarDate) -> State {
    if Self.isBlank(record) { return .unanswered }
    if let signedOn, signedOn > asOf { return .postdated }
    if let expiresOn, expiresOn < asOf { return .expired }
    switch answer {
    case .no: return .declaredGap
    case .partly: return .partly
    case .yes, nil: break
    }
    let isSigned = signedOn != nil && (record.isRecorded("signed_by") || record.isRecorded("signer_role"))
    guard isSigned, answer != nil || statement != nil else { return .incomplete }
    return isForAllSubjects ? .valid : .unused
  }

  /// Whether nothing that a person fills in is filled in.
  private static func isBlank(_ record: NamedRecords.Record) -> Bool {
    !filledIn.contains(where: record.isRecorded)
  }

  /// What a person fills in of a questionnaire.
  static let filledIn = [
    "answer", "statement", "evidence", "signed_by", "signer_role", "signed_on", "expires_on",
  ]
}
