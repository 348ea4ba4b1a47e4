import Catalogue
import Diagnostics
import Expressions
import Inventory
import Values

/// What results of one check lack, as reports name it; results that lack the same share it.
struct MissingNames {
  private var byFacts: [[UInt64]: MissingPaths] = [:]
  private var byPaths: [[MissingPath]: MissingPaths] = [:]
  private var key: [UInt64] = []

  /// What somebody could record, each fact once, where these are missing for a record of an entity.
  mutating func missing(_ paths: [FactPath], of entity: String, in inventory: Inventory) -> MissingPaths {
    let recordable = paths.flatMap(inventory.recordable)
    key.removeAll(keepingCapacity: true)
    for path in recordable { add(path) }
    if let found = byFacts[key] { return found }
    let names = inventory.names(of: recordable)
    let found = byPaths[names] ?? MissingPaths(names, of: entity)
    byPaths[names] = found
    byFacts[key] = found
    return found
  }

  /// Adds to the key what the name of a path depends on: the fields, and behind an item the very records.
  private mutating func add(_ path: FactPath) {
    key.append(UInt64(truncatingIfNeeded: path.variable) << 32 | UInt64(path.steps.count))
    let isOwn = path.steps.contains { if case .item = $0 { true } else { false } }
    for step in path.steps {
      switch step {
      case .field(let row, let slot):
        key.append(UInt64(row.entity.index) << 32 | UInt64(slot))
        if isOwn { key.append(UInt64(row.index)) }
      case .item(let index, let row):
        key.append(UInt64(index))
        key.append(row.map { UInt64($0.index) } ?? .max)
      }
    }
  }
}

extension Inventory {
  /// What reports call missing facts, each once.
  fileprivate func names(of paths: [FactPath]) -> [MissingPath] {
    var names: [MissingPath] = []
    for path in paths {
      let name = MissingPath(path, in: self)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// What somebody could record where these are missing.
  func missing(_ paths: [FactPath]) -> [MissingPath] { names(of: paths.flatMap(recordable)) }
}

extension MissingPath {
  /// A fact that could be recorded.
  fileprivate init(_ path: FactPath, in inventory: Inventory) {
    let found = inventory.field(of: path)
    let text = inventory.text(of: path)
    self.init(
      path: text,
      field: found.map { "\($0.entity.name).\($0.field.name)" } ?? text,
      label: inventory.label(of: path)
    )
  }

  /// The path without the ids of items: what is missing, whichever record lacks it.
  var general: String {
    var text = ""
    var depth = 0
    for scalar in path.unicodeScalars {
      if scalar == "[" { depth += 1 }
      if depth == 0 { text.unicodeScalars.append(scalar) }
      if scalar == "]" { depth -= 1 }
    }
    return text
  }
}
