/// The functions of instants in a time zone.
extension FunctionLibrary {
  /// The parts of an instant as a clock in a time zone shows them.
  static let zonedSignatures: [String: [Signature]] = Dictionary(
    uniqueKeysWithValues: [
      ("getFullYear", Builtin.getFullYear), ("getMonth", .getMonth), ("getDayOfMonth", .getDayOfMonth),
      ("getDate", .getDate), ("getDayOfWeek", .getDayOfWeek), ("getDayOfYear", .getDayOfYear),
      ("getHours", .getHours), ("getMinutes", .getMinutes), ("getSeconds", .getSeconds),
      ("getMilliseconds", .getMilliseconds),
    ].map { name, builtin in
      (name, [Signature(receiver: .timestamp, parameters: [.string], result: .int, builtin: builtin)])
    }
  )
}

extension Builtin {
  /// Whether the function looks at a part of an instant, and so can be told a time zone.
  var isPartOfInstant: Bool {
    FunctionLibrary.zonedSignatures.values.contains { $0.contains { $0.builtin == self } }
  }
}
