/// Cases that libyaml 0.2.5 itself gets wrong, so that a reader over its events must too.
enum YAMLKnownLimits {
  /// Valid, and refused: tabs as separation, `:` on its own line in brackets, empty keys, unknown directives,
  /// letters beyond ASCII in names of anchors, documents without `---`.
  static let refused: Set = [
    "2JQS", "2LFX", "2SXE", "4ABK", "4MUZ/00", "4MUZ/01", "4MUZ/02", "58MP", "5MUD", "5T43", "6BCT",
    "6CA3", "6LVF", "6M2F", "7Z25", "8XYN", "96NN/00", "96NN/01", "9SA2", "A2M4", "BEC7", "CFD4",
    "DBG4", "DK3J", "DK95/00", "DK95/03", "DK95/04", "FP8R", "FRK4", "HM87/00", "HWV9", "K3WX", "M7A3",
    "MUS6/05", "MUS6/06", "NHX8", "NJ66", "NKF9", "Q5MG", "QT73", "R4YG", "S3PD", "SM9W/01", "UKK6/00",
    "UT92", "VJP3/01", "W4TN", "W5VH", "Y79Y/001", "Y79Y/010",
  ]

  /// Invalid, and accepted: wrong indentation inside brackets and quotes, `#` without a blank before it.
  static let accepted: Set = [
    "9C9N", "9JBA", "CVW2", "DK95/01", "G5U8", "MUS6/00", "QB6E", "S98Z", "SU5Z", "X4QW", "Y79Y/003",
    "YJV2",
  ]

  /// Valid, and read as something else: `?` and `:` inside words, blanks at the end.
  static let readDifferently: Set = [
    "652Z", "HM87/01", "JEF9/02", "L24T/01", "Y2GN",
  ]

  /// Whether the case `name: what happened` is one of them.
  static func holds(_ failure: String) -> Bool {
    let name = String(failure.prefix { $0 != ":" })
    return refused.contains(name) && failure.contains(": refused")
      || accepted.contains(name) && failure.hasSuffix(": accepted")
      || readDifferently.contains(name) && failure.hasSuffix(": read differently")
  }

  /// How many there are.
  static var count: Int { refused.count + accepted.count + readDifferently.count }
}
