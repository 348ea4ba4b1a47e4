import Diagnostics
import Inventory
import Reporting
import Values

/// What the inventories of a group's members say of each other: providers that are members.
struct MemberRelations {
  /// In order of the members, then of the providers' ids.
  private(set) var all: [MemberRelation] = []
  private let ids: [String]

  /// Begins with the ids of all members.
  init(among ids: [String]) { self.ids = ids }

  /// Takes what a member's inventory says; what names no other member is reported.
  mutating func add(_ member: String, _ inventory: Inventory, into bag: inout DiagnosticBag) {
    for provider in NamedRecords("provider", in: inventory).all {
      guard let other = provider.text("member") else { continue }
      guard ids.contains(other) else {
        bag.add(.unknownMember(other, among: ids, at: provider.place("member")))
        continue
      }
      guard other != member else {
        bag.add(.memberOfItself(other, at: provider.place("member")))
        continue
      }
      all.append(
        MemberRelation(
          member: member,
          provider: provider.id,
          other: other,
          role: provider.word("role"),
          activity: provider.word("activity"),
          isJointControl: provider.text("role") == "joint_controller"
        )
      )
    }
  }

  /// The relations, with whether the other side of a joint controllership says so too.
  var answered: [MemberRelation] {
    all.map { relation in
      var relation = relation
      relation.isAnswered = all.contains {
        $0.isJointControl && $0.member == relation.other && $0.other == relation.member
      }
      return relation
    }
  }
}

extension NamedRecords.Record {
  /// What people call the word in a field; nil when it is not recorded.
  fileprivate func word(_ field: String) -> LocalizedText? { isRecorded(field) ? description(field) : nil }
}

extension Inventory {
  /// What the organisation calls itself; nil when nobody recorded it.
  var organisationName: String? {
    NamedRecords("organisation", in: self).all.first.flatMap { name(of: $0.row) }
  }
}
