import Audit
import Catalogue
import Diagnostics
import Reporting
import Values

extension AuditCommand {
  /// Audits the members that a file lists.
  func auditGroup(asOf: CalendarDate, in console: Console) -> ExitStatus {
    let path = inventory.paths.first ?? "."
    guard let settings = configuration.settings(near: path, selection, gate, in: console) else {
      return .unusable
    }
    // One report has one language: that of the group, whatever a member's configuration file says.
    let console = console.speaking(settings)
    var sources = settings.sources
    var bag = DiagnosticBag()
    let file = GroupFile(path, sources: &sources, into: &bag)
    console.show(bag, sources: sources)
    let recording = Recording(
      options: recording,
      settings: settings,
      console: console,
      drawsHistory: report.wantsPage
    )
    let members = file?.members.map(\.path) ?? []
    let inputs = RunInputs(
      inventory: [path] + members,
      by: settings,
      report.files + [recording.options.history.file] + members.map(configuration.file)
    )
    guard let file, !bag.hasErrors, settings.areForGroups(in: console),
      inputs.areSpared(by: report.requests.map(\.path), in: console),
      let logo = LogoFile(report, in: console),
      recording.isPossible(for: file.members.map(\.id)),
      var audited = GroupRun(
        file: file,
        sources: sources,
        asOf: asOf,
        configuration: configuration,
        selection: selection,
        tlp: report.label,
        setsWaiversAside: acceptance.setsWaiversAside,
        isForPage: report.wantsPage,
        console: console
      ).report()
    else { return .unusable }
    let status = ExitStatus.gravest(
      of: audited.members.map { member in
        ExitStatus(
          of: member.report.result,
          checks: member.report.catalogue.checks,
          failOn: settings.failOn.value,
          mostOpen: settings.maxOpen.value
        )
      }
    )
    let areKept = recording.keep(&audited)
    if let failure = ReportWriting(.group(audited), options: report, logo: logo, colour: colour, in: console)
      .write()
    {
      return failure
    }
    return areKept ? status : .unusable
  }
}
