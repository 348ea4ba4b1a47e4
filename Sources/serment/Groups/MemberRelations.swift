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
    let model = inventory.model
    guard let entity = model.entity(named: "provider"), let slot = model[entity].slot(of: "member") else {
      return
    }
    for row in inventory.rows(of: entity) {
      guard let other = inventory.text(slot, of: row) else { continue }
      let place = inventory.store.provenance[inventory.store.provenance(of: row, slot: slot)]?.range
      guard ids.contains(other) else {
        bag.add(.unknownMember(other, among: ids, at: place))
        continue
      }
      guard other != member else {
        bag.add(.memberOfItself(other, at: place))
        continue
      }
      let role = model[entity].slot(of: "role")
      all.append(
        MemberRelation(
          member: member,
          provider: inventory.id(of: row).map { inventory.store.strings[$0] } ?? "",
          other: other,
          role: inventory.label("role", of: row),
          activity: inventory.label("activity", of: row),
          isJointControl: role.flatMap { inventory.text($0, of: row) } == "joint_controller"
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

extension Inventory {
  /// The text of a field; nil when it is not recorded.
  fileprivate func text(_ slot: Int, of row: RowID) -> String? {
    let cell = store[row, slot]
    return cell.tag == .string ? store.strings[cell.stringID] : nil
  }

  /// What people call the word in a field; nil when it is not recorded.
  fileprivate func label(_ field: String, of row: RowID) -> LocalizedText? {
    guard let slot = model[row.entity].slot(of: field), text(slot, of: row) != nil else { return nil }
    return describe(store[row, slot], model[row.entity].fields[slot])
  }

  /// What the organisation calls itself; nil when nobody recorded it.
  var organisationName: String? {
    guard let entity = model.entity(named: "organisation"), let row = singletons[entity] else { return nil }
    return name(of: row)
  }
}
