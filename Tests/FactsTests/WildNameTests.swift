import Facts
import FoundationEssentials
import Testing

/// Names as other tools collected them, in a folder that `SERMENT_WILD_DIR` names.
@Suite(
  "Operating systems that other tools have seen",
  .enabled(if: ProcessInfo.processInfo.environment["SERMENT_WILD_DIR"] != nil)
)
struct WildNameTests {
  private let lifecycles = EmbeddedRules.tables.lifecycles

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }

  private static func files(in folder: String) throws -> [URL] {
    let root = ProcessInfo.processInfo.environment["SERMENT_WILD_DIR"] ?? ""
    let base = URL(filePath: root).appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: base.path).sorted().map {
      base.appending(path: $0)
    }
  }

  /// The part of a fact set of Puppet's facter that speaks of the operating system.
  private struct FactSet: Decodable {
    struct System: Decodable {
      struct Release: Decodable { var full: String }
      struct Distribution: Decodable { var description: String? }
      struct Windows: Decodable { var productName: String? }
      var name: String
      var release: Release
      var distro: Distribution?
      var windows: Windows?
    }
    var os: System
    var kernelrelease: String?
  }

  /// The product that the beginning of a file's name stands for; other files must lead nowhere.
  private static let products = [
    "centos": "centos", "debian": "debian", "fedora": "fedora", "freebsd": "freebsd", "openbsd": "openbsd",
    "opensuse": "opensuse", "oraclelinux": "oracle-linux", "redhat": "rhel", "rocky": "rocky-linux",
    "sles": "sles", "ubuntu": "ubuntu", "linuxmint": "linuxmint", "solaris": "oracle-solaris",
    "windows": "windows",
  ]

  /// Fact sets whose release the table does not have, or whose name no vendor gives.
  private static let exceptions: Set = [
    "oraclelinux-5-i386", "oraclelinux-5-x86_64", "redhat-7-x86_64", "centos-9-x86_64", "raspbian-9-armv6l",
  ]

  @Test("facter's names, releases and Windows builds lead to the release in the file's name, or nowhere")
  func facter() throws {
    var recognised = 0
    for file in try Self.files(in: "facts/facterdb") where file.pathExtension == "json" {
      let facts = try Self.decoder.decode(FactSet.self, from: Data(contentsOf: file))
      let match = lifecycles.match(
        OperatingSystemQuery(
          fullName: facts.os.windows?.productName ?? facts.os.distro?.description,
          name: facts.os.name,
          version: facts.os.release.full,
          build: facts.os.name == "windows" ? facts.kernelrelease : nil
        )
      )
      let name = file.deletingPathExtension().lastPathComponent
      let parts = name.split(separator: "-", maxSplits: 2)
      guard !Self.exceptions.contains(name), parts.count > 1 else { continue }
      guard let product = Self.products[String(parts[0])] else {
        #expect(match == .unrecognised, "\(name)")
        continue
      }
      #expect(!match.candidates.isEmpty, "\(name)")
      for cycle in match.candidates {
        let release = parts[1].replacing("_", with: "-")
        #expect(cycle.product.hasPrefix(product) && cycle.release.hasPrefix(release), "\(name): \(cycle.id)")
      }
      recognised += 1
    }
    #expect(recognised > 70)
  }

  @Test("free text of a mapping tool is either no system at all or too little to tell the release")
  func mercator() throws {
    struct Map: Decodable {
      struct Server: Decodable { var operatingSystem: String? }
      var logicalServers: [Server]?
      var physicalServers: [Server]?
      var workstations: [Server]?
    }
    var names: Set<String> = []
    for file in try Self.files(in: "mercator") where file.pathExtension == "json" {
      let map = try Self.decoder.decode(Map.self, from: Data(contentsOf: file))
      let servers = [map.logicalServers, map.physicalServers, map.workstations].flatMap { $0 ?? [] }
      names.formUnion(servers.compactMap(\.operatingSystem))
    }
    #expect(names.count > 2)
    for name in names {
      let match = lifecycles.match(OperatingSystemQuery(fullName: name))
      if case .matched(let cycle) = match { Issue.record("\(name) gives \(cycle.id)") }
      #expect((match == .unrecognised) == (name != "Windows"), "\(name)")
    }
  }

  @Test("full names of agents lead to the release that they say, or nowhere")
  func agents() throws {
    let expected = [
      "VMware ESX 4.1.0 build-260247": "-",
      "Q Android 10.0 api 29": "android/10",
      "Snow Cone Android 12.0 api 31": "android/12",
      "Fedora 31 (Workstation Edition)": "fedora/31",
      "macOS": "macos/10.13",
    ]
    var seen: Set<String> = []
    for file in try Self.files(in: "ocs-glpi") where ["json", "xml"].contains(file.pathExtension) {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for name in expected.keys where text.contains("\"\(name)\"") || text.contains("<FULL_NAME>\(name)<") {
        seen.insert(name)
        let match = lifecycles.match(
          OperatingSystemQuery(fullName: name, version: name == "macOS" ? "10.13.5 (17F77)" : nil)
        )
        #expect(summary(match) == expected[name], "\(file.lastPathComponent)")
      }
    }
    #expect(seen == Set(expected.keys))
  }
}
