import Catalogue
import Diagnostics
import Expressions
import Inventory
import Synchronization
import Values

/// What results of one check lack, as reports name it; results that lack the same share it.
struct MissingNames {
  /// What results of one check lack, whichever thread found it.
  final class Shared: Sendable {
    private let byPaths = Mutex<[[MissingPath]: MissingPaths]>([:])

    /// The one that says the same, or else a new one.
    fileprivate func missing(_ paths: [MissingPath], of entity: String) -> MissingPaths {
      byPaths.withLock { known in
        if let found = known[paths] { return found }
        let created = MissingPaths(paths, of: entity)
        known[paths] = created
        return created
      }
    }
  }

  private let shared: Shared
  private var byFacts: [[UInt64]: MissingPaths] = [:]
  private var key: [UInt64] = []

  /// Names for one thread.
  init(_ shared: Shared) { self.shared = shared }

  /// What somebody could record, each fact once, where these are missing for a record of an entity.
  mutating func missing(_ paths: [FactPath], of entity: String, in inventory: Inventory) -> MissingPaths {
    let recordable = paths.flatMap(inventory.recordable)
    key.removeAll(keepingCapacity: true)
    for path in recordable {
      // The name of a path through an item holds what the item is called, which other records hardly share.
      guard addFields(of: path) else { return shared.missing(inventory.names(of: recordable), of: entity) }
    }
    if let found = byFacts[key] { return found }
    let found = shared.missing(inventory.names(of: recordable), of: entity)
    byFacts[key] = found
    return found
  }

  /// Adds to the key the fields that a path leads over, on which its name depends; false where there are items on the way.
  private mutating func addFields(of path: FactPath) -> Bool {
    key.append(UInt64(truncatingIfNeeded: path.variable) << 32 | UInt64(path.steps.count))
    for step in path.steps {
      guard case .field(let row, let slot) = step else { return false }
      key.append(UInt64(row.entity.index) << 32 | UInt64(slot))
    }
    return true
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
