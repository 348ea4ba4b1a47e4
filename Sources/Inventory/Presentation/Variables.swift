public import Values

extension Inventory {
  /// The values of the variables of ``Model/environment(subject:)``, in its order.
  ///
  /// Computed once; the first one is replaced for each subject.
  public func variables(subject: RowID? = nil) -> [Cell] {
    var values: [Cell] = [subject.map(Cell.row) ?? .unknown, .date(asOf)]
    for number in model.entities.indices where model.entities[number].topLevelKey != nil {
      let entity = EntityID(index: UInt32(number))
      if model.entities[number].hasIdentifiers {
        values.append(collections[entity] ?? .unknown)
      } else {
        values.append(singletons[entity].map(Cell.row) ?? .unknown)
      }
    }
    return values
  }
}
