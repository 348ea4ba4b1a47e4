import Expressions
import FoundationEssentials

/// The time zones of this machine.
enum SystemTimeZones {
  static let folder = "/usr/share/zoneinfo/"
  static let isInstalled = FileManager.default.fileExists(atPath: folder + "Europe/Paris")

  static func rules(of zone: String) -> TimeZoneRules? {
    FileManager.default.contents(atPath: folder + zone).flatMap { TimeZoneRules(tzif: Array($0)) }
  }
}
