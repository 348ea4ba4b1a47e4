public import Audit
import Catalogue
public import Diagnostics
public import Values

/// What the reports of a group are written from: one report per member, and what their inventories say of each other.
public struct GroupReport: Sendable {
  /// What people call the group; nil when its file does not say.
  public let name: String?
  /// The file that lists the members.
  public let file: InputDigest
  /// The day by which every member was audited.
  public let asOf: CalendarDate
  /// The members, in order of the file.
  public private(set) var members: [MemberReport]
  /// What members are for each other.
  public let relations: [MemberRelation]
  /// The version of this program.
  public let toolVersion: String
  /// Whom the report may be shown to; its members' reports say the same.
  public let tlp: TrafficLight
  /// What fails anywhere in the group, the gravest first.
  let risks: [GroupRisk]

  /// Creates the report of a group.
  public init(
    name: String?,
    file: InputDigest,
    asOf: CalendarDate,
    members: [MemberReport],
    relations: [MemberRelation],
    tlp: TrafficLight,
    toolVersion: String
  ) {
    self.name = name
    self.file = file
    self.asOf = asOf
    self.members = members
    self.relations = relations
    self.toolVersion = toolVersion
    self.tlp = tlp
    risks = GroupRisk.all(of: members)
  }

  /// Gives each member's report what its audits that were kept show together.
  public mutating func addHistories(_ history: (MemberReport) -> RecordedHistory?) {
    for index in members.indices { members[index].report.history = history(members[index]) }
  }

  /// How many findings of all members are called so and weigh so much.
  func count(_ verdict: Verdict, _ severity: Check.Severity) -> Int {
    members.reduce(0) { $0 + $1.report.count(verdict, severity) }
  }

  /// Why amounts of members stand side by side.
  static let exposureNotice = LocalizedText(
    en:
      "Each member answers for what it controls or processes: the amounts are not added up. Where members form one undertaking, the turnover that counts is recorded as `undertaking_turnover` of each.",
    fr:
      "Chaque membre répond de ses propres traitements : les montants ne s'additionnent pas. Lorsque des membres forment une même entreprise, le chiffre d'affaires déterminant se renseigne sous `undertaking_turnover` de chacun."
  )
}

/// The report on one member of a group.
public struct MemberReport: Sendable {
  /// What the group's file calls it.
  public let id: String
  /// Where its inventory lies.
  public let path: String
  /// What the organisation calls itself; nil when nobody recorded it.
  public let name: String?
  /// Its report, as if it were audited alone.
  public fileprivate(set) var report: Report

  /// Creates the report on a member.
  public init(id: String, path: String, name: String?, report: Report) {
    self.id = id
    self.path = path
    self.name = name
    self.report = report
  }

  /// Its name with its id.
  var title: String { name.map { "\($0) (\(id))" } ?? id }
}

/// What one member records another to be, such as a host or, by GDPR Article 26, a joint controller.
public struct MemberRelation: Sendable {
  /// The member whose inventory says so.
  public let member: String
  /// The provider's id in that inventory.
  public let provider: String
  /// The member that the provider is.
  public let other: String
  /// Its role; nil when it is not recorded.
  public let role: LocalizedText?
  /// What it does; nil when it is not recorded.
  public let activity: LocalizedText?
  /// Whether both determine purposes and means together.
  public let isJointControl: Bool
  /// Whether the other member's inventory says the same of a joint controllership.
  public var isAnswered = false

  /// Creates a relation.
  public init(
    member: String,
    provider: String,
    other: String,
    role: LocalizedText?,
    activity: LocalizedText?,
    isJointControl: Bool
  ) {
    self.member = member
    self.provider = provider
    self.other = other
    self.role = role
    self.activity = activity
    self.isJointControl = isJointControl
  }
}
