import Diagnostics

/// The ports that a service of a Compose file publishes.
enum ComposePorts {
  /// How many ports of one range are told apart.
  private static let mostOfRange = 64

  /// What an item of the list says.
  private enum Reading {
    case ports([PublishedPort])
    /// It rests on a variable, or names more ports than are told apart.
    case unknown
    case invalid
  }

  /// Every port that can be read, and whether that is all.
  ///
  /// - Parameters:
  ///   - room: how many more ports may be told apart in ranges, by whose means a short text names thousands.
  static func read(
    _ element: ManifestElement?,
    room: inout Int,
    into bag: inout DiagnosticBag
  ) -> (ports: [PublishedPort], isComplete: Bool) {
    guard let element, !element.isNull else { return ([], true) }
    guard element.isSequence else { return ([], false) }
    var ports: [PublishedPort] = []
    var isComplete = true
    for item in element.items {
      switch reading(of: item) {
      case .ports(let found) where found.count <= max(room, 1):
        room -= found.count - 1
        ports += found
        continue
      case .ports, .unknown: break
      case .invalid: bag.add(.invalidPublishedPort(at: item.range), .warning, at: item.range)
      }
      isComplete = false
    }
    return (ports, isComplete)
  }

  private static func reading(of item: ManifestElement) -> Reading {
    if item.isMapping { return long(item) }
    // Another shape is told as such.
    return item.text?.filled.map(short) ?? .unknown
  }

  /// `127.0.0.1:8042:8042/tcp`, `3000-3005`, `[::1]:80:80`.
  private static func short(_ written: PlacedText) -> Reading {
    let halves = written.text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = halves.first, halves.count <= 2 else { return .invalid }
    var rest = first
    let transport = halves.count == 2 ? String(halves[1]).lowercased() : "tcp"
    let container = rest.split(separator: ":", omittingEmptySubsequences: false).last ?? rest
    guard let inside = range(container) else { return .invalid }
    guard container.endIndex == rest.endIndex, container.startIndex > rest.startIndex else {
      return ports(nil, inside, transport, nil, like: written)
    }
    rest = rest[..<rest.index(before: container.startIndex)]
    let host = rest.split(separator: ":", omittingEmptySubsequences: false).last ?? rest
    var address: String?
    if host.startIndex > rest.startIndex {
      address = String(rest[..<rest.index(before: host.startIndex)].filter { $0 != "[" && $0 != "]" })
    }
    guard host.isEmpty || range(host) != nil else { return .invalid }
    return ports(range(host), inside, transport, address, like: written)
  }

  private static func long(_ item: ManifestElement) -> Reading {
    var whole = PlacedText(text: "", range: item.range)
    var values: [String: String] = [:]
    for key in ["target", "published", "protocol", "host_ip"] {
      guard let written = item[key]?.text else { continue }
      // What is not known could be anything: any port, any address.
      guard let value = written.filled else { return .unknown }
      values[key] = value.text
      whole.isAssumed = whole.isAssumed || value.isAssumed
    }
    guard let target = values["target"].flatMap({ range($0) }) else { return .invalid }
    let published = values["published"].flatMap { range($0) }
    guard published != nil || values["published"] == nil else { return .invalid }
    let transport = values["protocol"]?.lowercased() ?? "tcp"
    return ports(published, target, transport, values["host_ip"], like: whole)
  }

  /// One port for each of a range; where the machine's side has another length, which goes where is not known.
  private static func ports(
    _ outside: ClosedRange<Int>?,
    _ inside: ClosedRange<Int>,
    _ transport: String,
    _ address: String?,
    like written: PlacedText
  ) -> Reading {
    guard ["tcp", "udp", "sctp"].contains(transport) else { return .invalid }
    // Zero is any port that is free.
    guard inside.count <= mostOfRange, inside.lowerBound > 0, outside?.lowerBound != 0 else {
      return .unknown
    }
    let isPaired = outside?.count == inside.count
    let ports = inside.enumerated().map { offset, port in
      PublishedPort(
        port: isPaired ? outside.map { $0.lowerBound + offset } : nil,
        containerPort: port,
        transport: transport,
        address: address,
        exposure: address.map(PublishedPort.isLoopback) == true ? .loopback : .host,
        isAssumed: written.isAssumed,
        range: written.range
      )
    }
    return .ports(ports)
  }

  private static func range(_ text: some StringProtocol) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first.flatMap({ number($0) }),
      let last = ends.last.flatMap({ number($0) }), first <= last
    else { return nil }
    return first...last
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    text == "0" ? 0 : PublishedPort.number(text)
  }
}
