public import Diagnostics
public import Documents

/// What every JSON report says of itself before anything else, by which those of other programs and of later versions are
/// told apart.
public struct ReportEnvelope {
  /// The first number of the versions of the format that can be read.
  static let majorVersion = 1

  /// The version of the format; nil when the file has none.
  public private(set) var version: String?
  /// The version of the program that wrote it.
  public private(set) var toolVersion: String?
  private var tool: String?
  private var foreignKeys: [String] = []

  /// Reads a report piece by piece; nil when it is none, or is damaged, which is reported with its place.
  ///
  /// - Parameter take: takes an entry of the root by its key; false when it does not know the key.
  public static func read(
    _ source: SourceFile,
    into bag: inout DiagnosticBag,
    take: (String, Fields, inout DiagnosticBag) -> Bool
  ) -> ReportEnvelope? {
    let start = source.start
    let isBlank = !source.bytes.contains { $0 > 0x20 }
    guard isBlank || DocumentReader.format(of: source.bytes) == .json else {
      bag.add(.notAReport(LocalizedText(en: "it is no JSON", fr: "ce n'est pas du JSON"), at: start))
      return nil
    }
    var envelope = ReportEnvelope()
    var reading = DiagnosticBag()
    var content = DiagnosticBag()
    DocumentReader(limits: .ofOwnFiles).readAhead(source, into: &reading) { piece in
      guard let root = Fields(piece, at: 0), piece.nodes.count > 2 else { return }
      let key = piece.string(1)
      if envelope.takes(key, root, into: &content) || take(key, root, &content) { return }
      // As many as a message names, and one that says that there are more.
      if envelope.foreignKeys.count < 4 { envelope.foreignKeys.append(key) }
    }
    bag.merge(reading)
    guard envelope.isOurs || reading.hasErrors else {
      bag.add(.notAReport(envelope.strangeness, at: start))
      return nil
    }
    // A text that was cut off says nothing of what it lacks.
    if !reading.hasErrors { bag.merge(content) }
    return reading.hasErrors || content.hasErrors ? nil : envelope
  }

  private mutating func takes(_ key: String, _ root: Fields, into bag: inout DiagnosticBag) -> Bool {
    switch key {
    case "schemaVersion":
      version = root.text("schemaVersion")
      if let version, let major = Int(version.prefix { $0 != "." }), major > Self.majorVersion {
        bag.add(.newerReport(version, at: root.place("schemaVersion")))
      }
    case "tool":
      let fields = root.fields("tool")
      tool = fields?.text("name")
      toolVersion = fields?.text("version")
      if let fields, let toolVersion, !Self.isVersion(toolVersion) {
        bag.add(.damagedReport("version", at: fields.place("version")))
      }
    default: return false
    }
    return true
  }

  /// Whether a text is the version of a program and nothing else, since every other form repeats it.
  private static func isVersion(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  /// Whether this program wrote it, judged by its first keys.
  private var isOurs: Bool { version != nil && tool == "serment" }

  /// Why a JSON text is no report of an audit.
  private var strangeness: LocalizedText {
    if foreignKeys.isEmpty {
      return LocalizedText(en: "it has no keys of one", fr: "il n'en a pas les clés")
    }
    let names = foreignKeys.prefix(3).map(Diagnostic.quoted).joined(separator: ", ")
    let more = foreignKeys.count > 3 ? ", …" : ""
    return LocalizedText(
      en: "its first keys are \(names)\(more)",
      fr: "ses premières clés sont \(names)\(more)"
    )
  }
}

extension SourceFile {
  /// Where a report begins, for what is wrong with all of it.
  public var start: SourceRange {
    SourceRange(source: id, start: 0, end: UInt32(min(bytes.count, 1)))
  }
}

extension ReadingLimits {
  /// Of files that this program writes: one entry of a report or a baseline holds every finding of a large inventory.
  static let ofOwnFiles = {
    var limits = ReadingLimits()
    limits.nodes = 16_000_000
    return limits
  }()
}
