/// The classes of ASCII that have names.
enum NamedClasses {
  /// The class of `\d`, `\s` or `\w`.
  static func perl(_ letter: UInt8) -> CodePointSet? {
    switch letter {
    case UInt8(ascii: "d"): CodePointSet(ascii: "09")
    case UInt8(ascii: "s"): CodePointSet(ascii: "\t\n\u{0C}\r  ")
    case UInt8(ascii: "w"): .wordLetters
    default: nil
    }
  }

  /// The class of `[:name:]`.
  static func posix(_ name: String) -> CodePointSet? {
    switch name {
    case "alnum": CodePointSet(ascii: "09AZaz")
    case "alpha": CodePointSet(ascii: "AZaz")
    case "ascii": CodePointSet(ascii: "\u{00}\u{7F}")
    case "blank": CodePointSet(ascii: "\t\t  ")
    case "cntrl": CodePointSet(ascii: "\u{00}\u{1F}\u{7F}\u{7F}")
    case "digit": CodePointSet(ascii: "09")
    case "graph": CodePointSet(ascii: "!~")
    case "lower": CodePointSet(ascii: "az")
    case "print": CodePointSet(ascii: " ~")
    case "punct": CodePointSet(ascii: "!/:@[`{~")
    case "space": CodePointSet(ascii: "\t\r  ")
    case "upper": CodePointSet(ascii: "AZ")
    case "word": .wordLetters
    case "xdigit": CodePointSet(ascii: "09AFaf")
    default: nil
    }
  }
}
