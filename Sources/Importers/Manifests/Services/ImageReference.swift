/// What an image's reference says: `registry.example/team/postgres:15-alpine@sha256:…`.
struct ImageReference {
  /// Registry and repository, without tag and digest.
  var repository: String
  /// The last part of the repository: what the program is called.
  var product: String
  /// The tag as it is written; nil when there is none.
  var tag: String?
  /// The digest that fixes the image's content; nil when there is none.
  var digest: String?

  /// Reads a reference; nil when it names no repository.
  init?(_ text: String) {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    var rest = Substring(text)
    if let mark = rest.firstIndex(of: "@") {
      digest = String(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    }
    // A colon before the last slash belongs to the registry's port.
    let name = rest.lastIndex(of: "/").map { rest.index(after: $0) } ?? rest.startIndex
    if let colon = rest[name...].firstIndex(of: ":") {
      tag = String(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
    }
    repository = String(rest)
    product = String(rest[name...])
    if product.isEmpty { return nil }
    if tag?.isEmpty == true { tag = nil }
    if digest?.isEmpty == true { digest = nil }
  }

  /// The version that the tag names, without what variant of the image it is; nil for tags that move on, such as
  /// `latest` or `stable`.
  var version: String? {
    guard let tag else { return nil }
    let number = tag.first == "v" || tag.first == "V" ? tag.dropFirst() : tag[...]
    if let first = number.utf8.first, Self.isDigit(first) { return String(number.prefix { $0 != "-" }) }
    return tag.utf8.contains(where: Self.isDigit) ? tag : nil
  }

  /// Whether the reference says which version runs: by a tag that names one, or by a digest.
  var hasFixedVersion: Bool { digest != nil || version != nil }

  /// The operating system inside the image, in words that the lifecycle tables know, where the reference names it.
  var operatingSystem: (name: String, version: String)? {
    if let name = Self.systems[product], let version { return (name, version) }
    guard let variant = tag?.split(separator: "-").dropFirst().last else { return nil }
    if variant.hasPrefix("alpine") {
      let version = variant.dropFirst("alpine".count)
      return version.isEmpty ? nil : ("Alpine Linux", String(version))
    }
    return Self.releases[String(variant)]
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Images that are an operating system and nothing else.
  private static let systems = [
    "alpine": "Alpine Linux", "debian": "Debian", "ubuntu": "Ubuntu", "centos": "CentOS", "fedora": "Fedora",
    "almalinux": "AlmaLinux", "rockylinux": "Rocky Linux",
  ]

  /// Code names by which tags say the release of Debian or Ubuntu.
  private static let releases = [
    "stretch": ("Debian", "9"), "buster": ("Debian", "10"), "bullseye": ("Debian", "11"),
    "bookworm": ("Debian", "12"), "trixie": ("Debian", "13"), "bionic": ("Ubuntu", "18.04"),
    "focal": ("Ubuntu", "20.04"), "jammy": ("Ubuntu", "22.04"), "noble": ("Ubuntu", "24.04"),
  ].mapValues { (name: $0.0, version: $0.1) }
}
