public import Values

extension Catalogue {
  /// The catalogue as it stood on a day: controls of texts that did not yet apply, or no longer, are neither
  /// listed nor cited.
  ///
  /// Checks all stay, in their places, since results name them by index; each decides by its own days whether
  /// it applies.
  public func inForce(on day: CalendarDate) -> Catalogue {
    var catalogue = self
    catalogue.frameworks = []
    var controls: [String: Set<String>] = [:]
    for framework in frameworks {
      var standing = framework
      standing.controls.removeAll { !framework.isInForce($0, on: day) }
      controls[framework.id] = Set(standing.controls.map(\.id))
      let others = Set(framework.controls.map(\.id)).subtracting(standing.controls.map(\.id))
      if !others.isEmpty { catalogue.leftOut.controls[framework.id] = others }
      if standing.controls.isEmpty {
        catalogue.leftOut.frameworks.insert(framework.id)
      } else {
        catalogue.frameworks.append(standing)
      }
    }
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
  /// Whether a control of the framework applies on a day; the framework's own first day counts for controls without one.
  public func isInForce(_ control: Control, on day: CalendarDate) -> Bool {
    day.isWithin(from: control.appliesFrom ?? appliesFrom, until: control.until)
  }
}

extension Check {
  /// Whether the check applies on a day.
  public func isInForce(on day: CalendarDate) -> Bool { day.isWithin(from: appliesFrom, until: until) }
}

extension CalendarDate {
  /// Whether the day lies between two, both inclusive; nil bounds nothing.
  fileprivate func isWithin(from first: CalendarDate?, until last: CalendarDate?) -> Bool {
    (first.map { $0 <= self } ?? true) && (last.map { self <= $0 } ?? true)
  }
}
