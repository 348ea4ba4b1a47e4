/// The functions of the language: what a call's name and types lead to.
enum Builtin: UInt8, CaseIterable {
  case size
  case contains
  case startsWith
  case endsWith
  case matches
  case lowerAscii
  case upperAscii
  case foldCase
  case trim
  case split
  case join
  case replace
  case substring
  case indexOf
  case lastIndexOf
  case charAt
  case quote
  case format
  case toTimestamp
  case toDuration
  case toDate
  case days
  case months
  case years
  case getFullYear
  case getMonth
  case getDayOfMonth
  case getDate
  case getDayOfWeek
  case getDayOfYear
  case getHours
  case getMinutes
  case getSeconds
  case getMilliseconds
  case toInt
  case toUint
  case toDouble
  case toString
  case toBytes
  case toBool
  case type
  case dyn
  case minimum
  case maximum
  case sum
  case greatest
  case least
  case ceil
  case floor
  case round
  case trunc
  case sqrt
  case abs
  case sign
  case isNaN
  case isInf
  case isFinite
  case bitAnd
  case bitOr
  case bitXor
  case bitNot
  case bitShiftLeft
  case bitShiftRight
  case slice
  case flatten
  case distinct
  case reverse
  case sort
  case range
  case setContains
  case setEquivalent
  case setIntersects
  case encodeBase64
  case decodeBase64
  case toIP
  case isIP
  case isCanonicalIP
  case family
  case isUnspecified
  case isLoopback
  case isGlobalUnicast
  case isLinkLocalMulticast
  case isLinkLocalUnicast
  case toCIDR
  case isCIDR
  case networkAddress
  case prefixLength
  case masked
  case isMask
  case containsIP
  case containsCIDR
  case optionalOf
  case optionalOfNonZeroValue
  case optionalNone
  case unwrapOptionals
  case hasValue
  case value
  case optionalOr
  case optionalOrValue
  case firstItem
  case lastItem

  /// Whether the function looks at a part of an instant, and so can be told a time zone.
  var isPartOfInstant: Bool {
    switch self {
    case .getFullYear, .getMonth, .getDayOfMonth, .getDate, .getDayOfWeek, .getDayOfYear, .getHours,
      .getMinutes, .getSeconds, .getMilliseconds:
      true
    default: false
    }
  }
}
