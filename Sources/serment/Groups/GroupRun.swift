import Audit
import Diagnostics
import Reporting
import Values

/// The audits of a group: one for each member, by itself, as if it were the only one.
struct GroupRun {
  let file: GroupFile
  /// The sources of the group's file.
  let sources: SourceMap
  let asOf: CalendarDate
  let configuration: ConfigurationOptions
  let selection: SelectionOptions
  /// Whom the reports may be shown to.
  let tlp: TrafficLight
  let setsWaiversAside: Bool
  /// Whether the reports are to be a page.
  let isForPage: Bool
  let console: Console

  /// Audits every member; nil when something is wrong with the input of one, which is shown of all.
  func report() -> GroupReport? {
    var relations = MemberRelations(among: file.members.map(\.id))
    var members: [MemberReport] = []
    var unusable = DiagnosticBag()
    // Rules are the same for all members that go by the same settings.
    var rules: [String?: LoadedRules] = [:]
    for member in file.members {
      guard let report = audit(member, &rules, &relations) else {
        unusable.add(.unusableMember(member.id, at: member.place))
        continue
      }
      members.append(report)
    }
    console.show(unusable, sources: sources)
    guard !unusable.hasErrors else { return nil }
    return GroupReport(
      name: file.name,
      file: InputDigest(name: file.source.name, bytes: file.source.bytes),
      asOf: asOf,
      members: members,
      relations: relations.answered,
      tlp: tlp,
      toolVersion: programVersion
    )
  }

  private func audit(
    _ member: GroupFile.Member,
    _ loaded: inout [String?: LoadedRules],
    _ relations: inout MemberRelations
  ) -> MemberReport? {
    guard let settings = configuration.settings(near: member.path, selection, in: console),
      settings.areForGroups(in: console),
      let rules = loaded[settings.file?.name]
        ?? LoadedRules(settings, selecting: settings.selection, in: console)
    else { return nil }
    loaded[settings.file?.name] = rules
    var run = AuditRun(rules, asOf: asOf, setsWaiversAside, in: console)
    run.isForPage = isForPage
    guard let audit = run.examine([member.path], by: settings.file) else { return nil }
    var bag = DiagnosticBag()
    relations.add(member.id, audit.read.inventory, into: &bag)
    console.show(bag, sources: audit.read.sources)
    guard !bag.hasErrors else { return nil }
    var report = audit.report
    report.tlp = tlp
    return MemberReport(
      id: member.id,
      path: member.path,
      name: audit.read.inventory.organisationName,
      report: report
    )
  }
}
