import Audit

// What JSON texts of the program begin with.
extension JSONWriter {
  /// The version of the form, and the program that wrote it.
  mutating func head(toolVersion: String, schemaVersion: String = JSONReport.schemaVersion) {
    field("schemaVersion", schemaVersion)
    tool(version: toolVersion)
  }

  /// The program.
  mutating func tool(version: String) {
    object("tool") {
      $0.field("name", "serment")
      $0.field("version", version)
    }
  }

  /// The digest of the rules.
  mutating func ruleSet(_ digest: String) { object("ruleSet") { $0.field("sha256", digest) } }

  /// The files that were read, with their digests.
  mutating func inputs(_ inputs: [InputDigest]) {
    array("inputs", inputs) { json, input in
      json.object {
        $0.field("name", input.name)
        $0.field("sha256", input.sha256)
      }
    }
  }
}
