/// Where the names of an environment stand, made once for all expressions that are compiled in it.
struct NameIndex: Sendable {
  /// The position of each variable, by its whole name.
  let variables: [String: Int]
  /// The position of each constant, by its whole name.
  private(set) var constants: [String: Int] = [:]
  /// The position of each function of the host, by its whole name.
  let functions: [String: Int]
  /// What stands before the first dot of a dotted name of a variable, constant or function.
  private var roots: Set<String>

  init(variables: [String], constants: [String], functions: [String]) {
    self.variables = Self.positions(of: variables)
    self.functions = Self.positions(of: functions)
    roots = Set((variables + functions).compactMap { Self.root(of: $0) })
    setConstants(constants)
  }

  /// Takes other constants in the place of those so far.
  mutating func setConstants(_ names: [String]) {
    constants = Self.positions(of: names)
    roots.formUnion(names.compactMap { Self.root(of: $0) })
  }

  /// Whether a dotted name of a variable, constant, type or function may begin with a word.
  ///
  /// Most words before a dot are records with their fields, whose names need not be put together and looked for.
  func mayBeginDottedName(_ word: String) -> Bool {
    roots.contains(word) || Self.languageRoots.contains(word)
  }

  /// What the dotted names of the language's own types and functions begin with.
  private static let languageRoots = Set(
    (TypeNumbers.names + FunctionLibrary.signatures.keys).compactMap { root(of: $0) }
  )

  private static func positions(of names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  private static func root(of name: String) -> String? {
    name.utf8.firstIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) }
  }
}
