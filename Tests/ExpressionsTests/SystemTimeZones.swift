import Expressions
import FoundationEssentials

/// The time zones of this machine.
enum SystemTimeZones {
  static let folder = "/usr/share/zoneinfo/"
  static let isInstalled = FileManager.default.fileExists(atPath: folder + "Europe/Paris")

  static func rules(of zone: String) -> TimeZoneRules? {
    bytes(of: zone).flatMap { TimeZoneRules(tzif: $0) }
  }

  static func bytes(of zone: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder + zone).map { Array($0) }
  }
}
