extension ManifestShape {
  /// What is read of a Compose file.
  static let compose = ManifestShape.mapping([
    "name": .text,
    "services": .values(service),
    "secrets": .mapping([:]),
    "configs": .values(.mapping(["content": .text])),
  ])

  private static let service = ManifestShape.mapping([
    "image": .text,
    "build": .either(.text, .mapping(["args": settings])),
    "environment": settings,
    "labels": settings,
    "deploy": .mapping(["labels": settings]),
    "extends": .either(.text, .mapping([:])),
    "ports": .list(of: .either(.text, fields("target", "published", "protocol", "host_ip"))),
    "volumes": .list(of: .either(.text, fields("type", "source", "target", "read_only"))),
    "networks": .either(.list(of: .text), .mapping([:])),
    "network_mode": .text,
    "privileged": .text,
    "user": .text,
  ])

  /// Names with values, in either way of writing.
  private static let settings = ManifestShape.either(texts, .list(of: .text))

  /// A mapping of which some keys with texts are read.
  static func fields(_ names: String...) -> ManifestShape {
    .mapping(Dictionary(uniqueKeysWithValues: names.map { ($0, .text) }))
  }
}
