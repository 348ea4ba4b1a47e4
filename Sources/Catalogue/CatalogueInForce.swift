public import Values

extension Catalogue {
  /// The catalogue as it stood on a day: controls of texts that did not yet apply, or no longer, are neither
  /// listed nor cited.
  ///
  /// Checks all stay, in their places, since results name them by index; each decides by its own days whether
  /// it applies.
  public func inForce(on day: CalendarDate) -> Catalogue {
    var catalogue = self
    catalogue.frameworks = frameworks.compactMap { $0.inForce(on: day) }
    var controls: [String: Set<String>] = [:]
    for framework in catalogue.frameworks { controls[framework.id] = Set(framework.controls.map(\.id)) }
    for index in checks.indices {
      catalogue.checks[index].controls.removeAll { reference in
        controls[reference.framework]?.contains(reference.control) != true
          || reference.appliesFrom.map { day < $0 } ?? false
      }
    }
    return catalogue
  }
}

extension Framework {
  /// The framework with the controls that applied on a day; nil when none did.
  fileprivate func inForce(on day: CalendarDate) -> Framework? {
    var framework = self
    framework.controls.removeAll { control in
      (control.appliesFrom ?? appliesFrom).map { day < $0 } ?? false
        || control.until.map { $0 < day } ?? false
    }
    return framework.controls.isEmpty ? nil : framework
  }
}
