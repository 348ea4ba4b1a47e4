/// What an inventory says of an operating system; every text is optional.
public struct OperatingSystemQuery: Hashable, Sendable {
  /// The whole name, such as `Microsoft Windows 7 Professionnel`.
  public var fullName: String?
  /// The name alone, such as `Debian GNU/Linux`.
  public var name: String?
  /// The version, such as `12.5`, `22H2` or `6.1.7601`.
  public var version: String?
  /// The build, such as `10.0.19045` or `19045`.
  public var build: String?
  /// The edition, such as `Enterprise LTSC`.
  public var edition: String?

  /// Creates a query.
  public init(
    fullName: String? = nil,
    name: String? = nil,
    version: String? = nil,
    build: String? = nil,
    edition: String? = nil
  ) {
    self.fullName = fullName
    self.name = name
    self.version = version
    self.build = build
    self.edition = edition
  }
}
