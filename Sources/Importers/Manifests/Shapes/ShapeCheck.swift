import Diagnostics

/// Tells of values that are read and have another shape than their fields.
struct ShapeCheck {
  /// Places that were told: aliases repeat what they name, with its place.
  private var told: Set<SourceRange> = []

  /// Warns of each value below an element that is none of what its field may be.
  mutating func check(_ element: ManifestElement, _ shape: ManifestShape, into bag: inout DiagnosticBag) {
    check(element, shape, ShapedPlace(name: ""), into: &bag)
  }

  private mutating func check(
    _ element: ManifestElement,
    _ shape: ManifestShape,
    _ place: ShapedPlace,
    into bag: inout DiagnosticBag
  ) {
    // Nothing said is nothing wrong.
    guard !element.isNull else { return }
    switch shape.choices.first(where: { $0.admits(element) }) {
    case .list(let item):
      let inside = ShapedPlace(name: place.name, isItem: true)
      for element in element.items { check(element, item, inside, into: &bag) }
    case .mapping(let fields):
      for entry in element.entries {
        guard let shape = fields[entry.key.text] else { continue }
        check(entry.value, shape, ShapedPlace(name: entry.key.text), into: &bag)
      }
    case .values(let shape):
      for entry in element.entries {
        check(entry.value, shape, ShapedPlace(name: entry.key.text), into: &bag)
      }
    case .text, .either: break
    case nil:
      guard told.insert(element.range).inserted else { return }
      bag.add(.wrongShape(of: place, shape, at: element.range), .warning, at: element.range)
    }
  }
}

/// Where a value stands: under a key, or in the list that does.
struct ShapedPlace {
  var name: String
  var isItem = false
}
