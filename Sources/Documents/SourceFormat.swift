/// A syntax that inventories and rules are written in.
public enum SourceFormat: String, Sendable {
  /// YAML 1.2, core schema.
  case yaml
  /// JSON, RFC 8259.
  case json
  /// XML 1.0 with namespaces.
  case xml
}
