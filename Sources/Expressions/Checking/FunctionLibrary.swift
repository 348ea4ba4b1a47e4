/// The functions of the language with their signatures.
enum FunctionLibrary {
  /// One way to call a function.
  struct Signature {
    /// The type before the dot; nil for a call without one.
    var receiver: ExpressionType?
    /// The types in the parentheses.
    var parameters: [ExpressionType]
    /// The type of the value.
    var result: ExpressionType
    /// What computes it.
    var builtin: Builtin
  }

  /// The ways to call a function, by its name.
  static let signatures: [String: [Signature]] = {
    var table: [String: [Signature]] = [:]
    declareTexts(&table)
    declareTimes(&table)
    declareConversions(&table)
    declareLists(&table)
    return table
  }()

  private static func declare(
    _ name: String,
    on receiver: ExpressionType? = nil,
    _ parameters: [ExpressionType] = [],
    _ result: ExpressionType,
    _ builtin: Builtin,
    in table: inout [String: [Signature]]
  ) {
    table[name, default: []].append(
      Signature(receiver: receiver, parameters: parameters, result: result, builtin: builtin)
    )
  }

  private static func declareTexts(_ table: inout [String: [Signature]]) {
    for (name, builtin) in [
      ("contains", Builtin.contains), ("startsWith", .startsWith), ("endsWith", .endsWith),
    ] {
      declare(name, on: .string, [.string], .bool, builtin, in: &table)
    }
    for (name, builtin) in [
      ("lowerAscii", Builtin.lowerAscii), ("upperAscii", .upperAscii), ("foldCase", .foldCase),
      ("trim", .trim),
    ] {
      declare(name, on: .string, [], .string, builtin, in: &table)
    }
    declare("split", on: .string, [.string], .list(.string), .split, in: &table)
    declare("split", on: .string, [.string, .int], .list(.string), .split, in: &table)
    declare("replace", on: .string, [.string, .string], .string, .replace, in: &table)
    declare("replace", on: .string, [.string, .string, .int], .string, .replace, in: &table)
    declare("substring", on: .string, [.int], .string, .substring, in: &table)
    declare("substring", on: .string, [.int, .int], .string, .substring, in: &table)
    declare("indexOf", on: .string, [.string], .int, .indexOf, in: &table)
    declare("indexOf", on: .string, [.string, .int], .int, .indexOf, in: &table)
    declare("matches", on: .string, [.string], .bool, .matches, in: &table)
    declare("matches", [.string, .string], .bool, .matches, in: &table)
    declare("join", on: .list(.string), [], .string, .join, in: &table)
    declare("join", on: .list(.string), [.string], .string, .join, in: &table)
  }

  private static func declareTimes(_ table: inout [String: [Signature]]) {
    for argument in [ExpressionType.string, .int, .date, .timestamp] {
      declare("timestamp", [argument], .timestamp, .toTimestamp, in: &table)
    }
    for argument in [ExpressionType.string, .duration] {
      declare("duration", [argument], .duration, .toDuration, in: &table)
    }
    for argument in [ExpressionType.string, .timestamp, .date] {
      declare("date", [argument], .date, .toDate, in: &table)
    }
    declare("days", [.int], .period, .days, in: &table)
    declare("months", [.int], .period, .months, in: &table)
    declare("years", [.int], .period, .years, in: &table)
    for (name, builtin) in [
      ("getFullYear", Builtin.getFullYear), ("getMonth", .getMonth), ("getDayOfMonth", .getDayOfMonth),
      ("getDate", .getDate), ("getDayOfWeek", .getDayOfWeek), ("getDayOfYear", .getDayOfYear),
    ] {
      declare(name, on: .timestamp, [], .int, builtin, in: &table)
      declare(name, on: .date, [], .int, builtin, in: &table)
    }
    for (name, builtin) in [
      ("getHours", Builtin.getHours), ("getMinutes", .getMinutes), ("getSeconds", .getSeconds),
      ("getMilliseconds", .getMilliseconds),
    ] {
      declare(name, on: .timestamp, [], .int, builtin, in: &table)
      declare(name, on: .duration, [], .int, builtin, in: &table)
    }
  }

  private static func declareConversions(_ table: inout [String: [Signature]]) {
    for argument in [ExpressionType.int, .uint, .double, .string, .timestamp] {
      declare("int", [argument], .int, .toInt, in: &table)
    }
    for argument in [ExpressionType.uint, .int, .double, .string] {
      declare("uint", [argument], .uint, .toUint, in: &table)
      declare("double", [argument], .double, .toDouble, in: &table)
    }
    for argument in [
      ExpressionType.string, .bool, .int, .uint, .double, .bytes, .timestamp, .duration, .date, .period,
    ] {
      declare("string", [argument], .string, .toString, in: &table)
    }
    declare("bytes", [.bytes], .bytes, .toBytes, in: &table)
    declare("bytes", [.string], .bytes, .toBytes, in: &table)
    declare("bool", [.bool], .bool, .toBool, in: &table)
    declare("bool", [.string], .bool, .toBool, in: &table)
    declare("type", [.parameter(0)], .type, .type, in: &table)
    declare("dyn", [.parameter(0)], .dyn, .dyn, in: &table)
  }

  private static func declareLists(_ table: inout [String: [Signature]]) {
    for type in [ExpressionType.string, .bytes, .list(.parameter(0)), .map(.parameter(0), .parameter(1))] {
      declare("size", [type], .int, .size, in: &table)
      declare("size", on: type, [], .int, .size, in: &table)
    }
    for item in [ExpressionType.int, .uint, .double, .duration] {
      declare("sum", on: .list(item), [], item, .sum, in: &table)
    }
    for item in [ExpressionType.int, .uint, .double, .string, .bool, .bytes, .date, .timestamp, .duration] {
      declare("min", on: .list(item), [], item, .minimum, in: &table)
      declare("max", on: .list(item), [], item, .maximum, in: &table)
    }
  }
}
