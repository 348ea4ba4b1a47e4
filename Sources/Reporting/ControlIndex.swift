import Catalogue

/// Every control by framework and id.
struct ControlIndex: Sendable {
  private var controls: [String: [String: Control]] = [:]

  init(_ frameworks: [Framework]) {
    for framework in frameworks {
      controls[framework.id] = Dictionary(
        framework.controls.map { ($0.id, $0) },
        uniquingKeysWith: { first, _ in first }
      )
    }
  }

  /// The control of that id.
  subscript(framework: String, id: String) -> Control? { controls[framework]?[id] }
}
