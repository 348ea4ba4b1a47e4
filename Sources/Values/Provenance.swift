public import Diagnostics

/// Where a fact comes from.
public struct Provenance: Hashable, Sendable {
  /// How much a source knows of what it says.
  public enum Strength: UInt8, Comparable, Sendable {
    /// A tool concluded it from other things.
    case guessed
    /// A person wrote it down.
    case declared
    /// A tool saw it on the machine.
    case observed
    /// This program derived it from other facts.
    case derived

    /// Orders strengths from weak to strong; the stronger decides.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// What all facts of one file have in common.
  public struct Origin: Hashable, Sendable {
    /// The tool that wrote the file, such as `GLPI-Agent 1.4`; empty for a person's file.
    public var tool: String
    /// The day on which the facts were collected, when the file says so.
    public var collectedOn: CalendarDate?
    /// How much the source knows.
    public var strength: Strength

    /// Creates the origin of a file's facts.
    public init(tool: String = "", collectedOn: CalendarDate? = nil, strength: Strength) {
      self.tool = tool
      self.collectedOn = collectedOn
      self.strength = strength
    }
  }

  /// The place of the value.
  public var range: SourceRange
  /// Tool, date and strength.
  public var origin: Origin
}

/// The origins of all facts, append-only; cells name their entry by ``ProvenanceID``.
public struct ProvenanceTable: Sendable {
  private struct Entry: Sendable {
    var start: UInt32
    var end: UInt32
    var source: UInt16
    var origin: UInt16
  }

  private var entries: [Entry] = [Entry(start: 0, end: 0, source: 0, origin: 0)]
  private var origins: [Provenance.Origin] = []

  /// Creates an empty table.
  public init() {}

  /// Adds what the facts of a file have in common and returns its number for ``add(_:origin:)``.
  public mutating func add(origin: Provenance.Origin) -> UInt16 {
    if let known = origins.firstIndex(of: origin) { return UInt16(known) }
    return reserveOrigin(origin)
  }

  /// Adds an origin that may still change, for a file that describes itself behind its records.
  ///
  /// Beyond 65,535 files the last number is shared.
  public mutating func reserveOrigin(_ origin: Provenance.Origin) -> UInt16 {
    guard origins.count <= Int(UInt16.max) else { return .max }
    origins.append(origin)
    return UInt16(origins.count - 1)
  }

  /// Changes an origin that ``reserveOrigin(_:)`` gave.
  public mutating func setOrigin(_ number: UInt16, to origin: Provenance.Origin) {
    origins[Int(number)] = origin
  }

  /// Adds the place of one fact.
  public mutating func add(_ range: SourceRange, origin: UInt16) -> ProvenanceID {
    entries.append(
      Entry(
        start: range.start,
        end: range.end,
        source: UInt16(truncatingIfNeeded: range.source.index),
        origin: origin
      )
    )
    return ProvenanceID(index: UInt32(entries.count - 1))
  }

  /// The origin with that number; nil for ``ProvenanceID/none``.
  public subscript(id: ProvenanceID) -> Provenance? {
    guard id != .none else { return nil }
    let entry = entries[Int(id.index)]
    return Provenance(
      range: SourceRange(source: SourceID(index: UInt32(entry.source)), start: entry.start, end: entry.end),
      origin: origins[Int(entry.origin)]
    )
  }
}
