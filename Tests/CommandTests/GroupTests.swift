import FoundationEssentials
import Testing

/// `serment audit --group`, as a person meets it.
@Suite struct GroupTests {
  private static let day = ["--as-of", "2026-11-24"]
  private static let list = """
    group:
      name: GHT Fictif
      members:
        - {id: chu, path: chu}
        - {id: ehpad, path: ehpad}
    """
  private static let failing = """
    organisation: {name: CHU Fictif}
    systems:
      - {id: san-1, kind: storage, state: production, criticality: vital, lifecycle: {storage_used_share: 95}}
    """
  private static let hosted = """
    organisation: {name: EHPAD Fictif}
    providers:
      - {id: host, member: chu, role: processor, activity: hosting}
      - {id: partner, member: chu, role: joint_controller}
    """

  /// A group of two; the hospital has a failure, which the nursing home has not.
  private static func folder(
    _ list: String = list,
    chu: String? = failing,
    ehpad: String? = hosted
  ) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("group/group.yaml", list)
    try folder.write("group/serment.yaml", "only: [storage-nearly-full]\n")
    if let chu { try folder.write("group/chu/a.yaml", chu) }
    if let ehpad { try folder.write("group/ehpad/a.yaml", ehpad) }
    return folder
  }

  private static func audit(_ folder: TemporaryFolder, _ options: String...) throws -> ProgramRun {
    try ProgramRun(["audit", "--group", folder.path + "/group/group.yaml"] + day + options)
  }

  /// Lines without their indentation: a member's report stands deeper in that of the group.
  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n").map { line in
      let line = line.drop { $0 == " " }
      return line.hasSuffix(",") ? line.dropLast() : line
    }
  }

  @Test func everyMemberIsReportedAsIfItWereAlone() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    for format in ["text", "json"] {
      let whole = try Self.audit(folder, "--format", format)
      #expect(whole.exitCode == 1 && whole.errors == "", "\(whole.errors)")
      for (member, code) in [("chu", Int32(1)), ("ehpad", 0)] {
        let alone = try ProgramRun(
          ["audit", "\(folder.path)/group/\(member)", "--format", format] + Self.day
        )
        #expect(alone.exitCode == code && !alone.output.isEmpty, "\(alone.errors)")
        if format == "text" {
          #expect(whole.output.contains(alone.output))
        } else {
          // The outermost braces share their lines with other things.
          let inner = Array(Self.lines(alone.output).dropFirst().dropLast())
          #expect(Self.lines(whole.output).contains(inner), "\(member)")
        }
      }
    }
  }

  @Test(arguments: [
    (
      "en",
      [
        "Audit of the group GHT Fictif as of 24\u{A0}November\u{A0}2026", "CHU Fictif (chu)",
        "EHPAD Fictif (ehpad)",
        "2\u{A0}members together", "Top risks of the group", "chu (1)",
        "ehpad → chu: Processor, Hosting (provider host)",
        "Joint controller (provider partner) — the inventory of chu does not say so",
      ]
    ),
    (
      "fr",
      [
        "Audit du groupe GHT Fictif au 24/11/2026", "2\u{A0}membres ensemble",
        "Principaux risques du groupe", "ehpad → chu\u{A0}: Sous-traitant, Hébergement (prestataire host)",
        "(prestataire partner) — l'inventaire de chu n'en fait pas",
      ]
    ),
  ])
  func theSummaryShowsMembersSideBySide(language: String, parts: [String]) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try Self.audit(folder, "--lang", language)
    for part in parts { #expect(run.output.contains(part), "\(part)\n\(run.output.prefix(3000))") }
  }

  @Test func jointControllersWhoNameEachOtherAgree() throws {
    let answer = "\nproviders: [{id: home, member: ehpad, role: joint_controller}]\n"
    let folder = try Self.folder(chu: Self.failing + answer)
    defer { folder.remove() }
    let run = try Self.audit(folder)
    #expect(run.output.contains("chu → ehpad: Joint controller (provider home)"), "\(run.errors)")
    #expect(!run.output.contains("does not say so"))
  }

  /// What surrounds the reports of the members.
  private struct Group: Decodable {
    struct Part: Decodable {
      struct Risk: Decodable, Equatable {
        struct Member: Decodable, Equatable {
          var id: String
          var failures: Int
        }
        var check: String
        var members: [Member]
      }
      struct Relation: Decodable, Equatable {
        var member: String
        var provider: String
        var other: String
        var isAnswered: Bool?
      }
      var name: String
      var risks: [Risk]
      var relations: [Relation]
    }
    struct Member: Decodable {
      var id: String
      var name: String
      var report: AuditTests.Outcomes
    }
    var schemaVersion: String
    var group: Part
    var members: [Member]
  }

  @Test func theReportForMachinesHoldsTheGroupAndItsMembers() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try Self.audit(folder, "--format", "json")
    let group = try JSONDecoder().decode(Group.self, from: Data(run.output.utf8))
    #expect(group.schemaVersion == "1.0" && group.group.name == "GHT Fictif")
    #expect(group.members.map(\.id) == ["chu", "ehpad"])
    #expect(group.members.map(\.name) == ["CHU Fictif", "EHPAD Fictif"])
    #expect(group.members[0].report.results.map(\.outcome) == ["fail"])
    #expect(
      group.group.risks == [
        Group.Part.Risk(check: "storage-nearly-full", members: [.init(id: "chu", failures: 1)])
      ]
    )
    #expect(
      group.group.relations == [
        .init(member: "ehpad", provider: "host", other: "chu", isAnswered: nil),
        .init(member: "ehpad", provider: "partner", other: "chu", isAnswered: false),
      ]
    )
  }

  @Test func theGravestMemberDecidesTheExitCode() throws {
    let unknown =
      "systems: [{id: san-2, kind: storage, state: production, lifecycle: {storage_used_share: 95}}]\n"
    let both = try Self.folder(ehpad: unknown)
    defer { both.remove() }
    #expect(try Self.audit(both, "--max-open", "0").exitCode == 1)
    #expect(try Self.audit(both, "--max-open", "0", "--fail-on", "critical").exitCode == 3)
    #expect(try Self.audit(both, "--fail-on", "critical").exitCode == 0)
  }

  @Test func aMembersOwnConfigurationHoldsForItAlone() throws {
    let folder = try Self.folder(ehpad: Self.failing)
    defer { folder.remove() }
    try folder.write(
      "group/ehpad/serment.yaml",
      "only: [storage-nearly-full]\nlanguage: fr\nparameters: {storage-nearly-full: {maximum_share: 99}}\n"
    )
    let run = try Self.audit(folder)
    #expect(run.exitCode == 1, "\(run.errors)")
    #expect(run.output.contains("chu (1)") && !run.output.contains("ehpad (1)"))
    #expect(!run.output.contains("Gravité"))
  }

  @Test func theSampleIsAGroup() throws {
    let file = AuditTests.samples + "/group/group.yaml"
    let run = try ProgramRun(["audit", "--group", file] + Self.day)
    #expect(run.exitCode == 1 && run.errors == "", "\(run.errors)")
    #expect(
      run.output.contains("nursing-home → hospital") && run.output.contains("the amounts are not added up")
    )
  }

  @Test(arguments: [
    ("group: {members: []}", "group.no-members", ":1:18", "at least one member"),
    ("group: {members: chu}", "group.no-members", ":1:18", "- {id: …, path: …}"),
    ("group: {name: x}", "group.missing-key", ":1:8", "`members` is missing"),
    ("group: {membres: []}", "group.unknown-key", ":1:9", "did you mean `members`?"),
    ("groupe: {}", "group.unknown-key", ":1:1", "did you mean `group`?"),
    ("group: {members: [chu]}", "group.wrong-shape", ":1:19", "keys with values"),
    ("group: {members: [{id: chu}]}", "group.missing-key", ":1:19", "`path` is missing"),
    (
      "group: {members: [{id: a, path: chu}, {id: a, path: ehpad}]}", "group.duplicate-id", ":1:44",
      "the first is here"
    ),
    ("group: {members: [{id: a, path: cuh}]}", "group.unreadable-path", ":1:33", "no such file"),
    ("group: {members: [{id: a, path: ../other}]}", "group.path-outside", ":1:33", "below the folder"),
    ("group: {members: [{id: a, path: /tmp}]}", "group.path-outside", ":1:33", "below the folder"),
    ("group: {members: [{id: a, path: .}]}", "group.path-outside", ":1:33", "below the folder"),
    ("group: {members: [{id: a, path: link}]}", "group.path-outside", ":1:33", "below the folder"),
    (
      "group: {members: [{id: a, path: chu}, {id: b, path: chu/a.yaml}]}", "group.overlapping-paths",
      ":1:53", "the other is here"
    ),
    ("group: {members: [{id: a, path: empty}]}", "group.unusable-member", ":1:33", "holds no YAML"),
  ])
  func mistakesAreShownWhereTheyStand(list: String, id: String, place: String, words: String) throws {
    let folder = try Self.folder(list + "\n")
    defer { folder.remove() }
    try folder.write("other/a.yaml", Self.failing)
    try folder.write("group/empty/.keep", "")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/group/link",
      withDestinationPath: "../other"
    )
    let run = try Self.audit(folder)
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains("error[\(id)]") && run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.contains("/group/group.yaml\(place)"), "\(run.errors)")
  }

  @Test(arguments: [
    ("chuu", "group.unknown-member", "did you mean `chu`?"),
    ("zzzzzz", "group.unknown-member", "its members are `chu`, `ehpad`"),
    ("ehpad", "group.own-provider", "name another member"),
  ])
  func aProviderThatIsNoOtherMemberIsRefused(member: String, id: String, help: String) throws {
    let folder = try Self.folder(ehpad: "providers:\n  - {id: host, member: \(member)}\n")
    defer { folder.remove() }
    let run = try Self.audit(folder)
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains("error[\(id)]") && run.errors.contains(help), "\(run.errors)")
    #expect(run.errors.contains("/ehpad/a.yaml:2:24"), "\(run.errors)")
  }

  @Test func theMistakesOfEveryMemberAreTold() throws {
    let broken = "systems: [{id: irm-1, hostnmae: x}]\n"
    let folder = try Self.folder(chu: broken, ehpad: broken)
    defer { folder.remove() }
    let run = try Self.audit(folder, "--lang", "fr")
    #expect(run.exitCode == 2 && run.output == "")
    #expect(run.errors.contains("/chu/a.yaml:1:") && run.errors.contains("/ehpad/a.yaml:1:"))
    #expect(run.errors.contains("le membre `chu` ne peut être audité"))
    #expect(run.errors.contains("le membre `ehpad` ne peut être audité"))
  }

  @Test func aGroupsFileIsNoInventory() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try ProgramRun("audit", folder.path + "/group/group.yaml")
    #expect(run.exitCode == 2 && run.errors.contains("error[input.group-file]"), "\(run.errors)")
    #expect(run.errors.contains("serment audit --group FILE"))
  }

  @Test func theOptionWantsOneFile() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    for paths in [["-"], ["a", "b"]] {
      let run = try ProgramRun(["audit", "--group"] + paths)
      #expect(run.exitCode == 2 && run.errors.contains("--group wants the path of one file"), "\(run.errors)")
    }
    let run = try ProgramRun("audit", "--group", folder.path + "/group")
    #expect(run.exitCode == 2 && run.errors.contains("error[group.folder]"), "\(run.errors)")
  }
}
