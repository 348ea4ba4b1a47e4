/// The macros that walk a list or map.
enum ComprehensionKind: UInt8 {
  case all
  case exists
  case existsOne
  case filter
  case map
  case sortBy
  /// Like `map`, with the position or key beside the item.
  case transformList
  case transformMap
  case transformMapEntry

  /// How it is written.
  var name: String {
    switch self {
    case .all: "all"
    case .exists: "exists"
    case .existsOne: "exists_one"
    case .filter: "filter"
    case .map: "map"
    case .sortBy: "sortBy"
    case .transformList: "transformList"
    case .transformMap: "transformMap"
    case .transformMapEntry: "transformMapEntry"
    }
  }

  /// Whether the macro makes something of each item, rather than judging it.
  var hasResult: Bool {
    switch self {
    case .map, .sortBy, .transformList, .transformMap, .transformMapEntry: true
    default: false
    }
  }
}

/// The macros that give a value a name.
enum BindKind: UInt8 {
  /// `cel.bind(name, value, body)`.
  case bind
  /// `optional.optMap(name, body)`.
  case optMap
  /// `optional.optFlatMap(name, body)`.
  case optFlatMap
}
