import Diagnostics

/// The ports that a service of a Compose file publishes.
enum ComposePorts {
  /// How many ports of one range are told apart.
  private static let mostOfRange = 64

  /// Every port that can be read, and whether that is all.
  static func read(_ element: ManifestElement?) -> (ports: [PublishedPort], isComplete: Bool) {
    guard let element, !element.isNull else { return ([], true) }
    guard element.isSequence else { return ([], false) }
    var ports: [PublishedPort] = []
    var isComplete = true
    for item in element.items {
      let found = item.isMapping ? long(item) : item.text.flatMap(short)
      if let found { ports += found } else { isComplete = false }
    }
    return (ports, isComplete)
  }

  /// `127.0.0.1:8042:8042/tcp`, `3000-3005`, `[::1]:80:80`.
  private static func short(_ written: PlacedText) -> [PublishedPort]? {
    guard let text = Interpolation(written.text).text else { return nil }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    var rest = halves[0]
    var transport = halves.count == 2 ? String(halves[1]) : "tcp"
    transport = transport.lowercased()
    let container = rest.split(separator: ":", omittingEmptySubsequences: false).last ?? rest
    guard let inside = range(container) else { return nil }
    guard container.endIndex == rest.endIndex, container.startIndex > rest.startIndex else {
      return ports(nil, inside, transport, nil, at: written.range)
    }
    rest = rest[..<rest.index(before: container.startIndex)]
    let host = rest.split(separator: ":", omittingEmptySubsequences: false).last ?? rest
    var address: String?
    if host.startIndex > rest.startIndex {
      address = String(rest[..<rest.index(before: host.startIndex)].filter { $0 != "[" && $0 != "]" })
    }
    guard host.isEmpty || range(host) != nil else { return nil }
    return ports(range(host), inside, transport, address, at: written.range)
  }

  private static func long(_ item: ManifestElement) -> [PublishedPort]? {
    func value(_ key: String) -> String? { item[key]?.text.flatMap { Interpolation($0.text).text } }
    guard let target = value("target").flatMap(range) else { return nil }
    let published = value("published")
    if published != nil || item["published"]?.text != nil {
      guard let host = published.flatMap(range) else { return nil }
      return ports(host, target, value("protocol") ?? "tcp", value("host_ip"), at: item.range)
    }
    return ports(nil, target, value("protocol") ?? "tcp", value("host_ip"), at: item.range)
  }

  /// One port for each of a range; where the machine's side has another length, which goes where is not known.
  private static func ports(
    _ outside: ClosedRange<Int>?,
    _ inside: ClosedRange<Int>,
    _ transport: String,
    _ address: String?,
    at place: SourceRange
  ) -> [PublishedPort]? {
    guard inside.count <= mostOfRange, ["tcp", "udp", "sctp"].contains(transport) else { return nil }
    let isPaired = outside?.count == inside.count
    return inside.enumerated().map { offset, port in
      PublishedPort(
        port: isPaired ? outside.map { $0.lowerBound + offset } : nil,
        containerPort: port,
        transport: transport,
        address: address,
        exposure: address.map(isLoopback) == true ? .loopback : .host,
        range: place
      )
    }
  }

  private static func range(_ text: some StringProtocol) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first.flatMap({ PublishedPort.number($0) }),
      let last = ends.last.flatMap({ PublishedPort.number($0) }), first <= last
    else { return nil }
    return first...last
  }

  private static func isLoopback(_ address: String) -> Bool {
    address.hasPrefix("127.") || address == "::1" || address == "localhost"
  }
}
