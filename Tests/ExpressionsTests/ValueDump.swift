import Expressions
import Values

/// Values as the tables of these tests write them.
enum ValueDump {
  static func dump(_ cell: Cell, _ arena: EvaluationArena, _ view: StoreView) -> String {
    let unsigned = UInt64(bitPattern: cell.bits)
    switch cell.tag {
    case .unknown: return "unknown"
    case .null: return "null"
    case .bool: return cell.isTrue ? "true" : "false"
    case .int: return "\(cell.bits)"
    case .uint: return "\(unsigned)u"
    // The sign of what is no number depends on the processor, and no expression can see it.
    case .double: return cell.doubleValue.isNaN ? "nan" : "\(cell.doubleValue)"
    case .string: return "'\(arena.text(cell))'"
    case .bytes: return "b\(arena.withText(cell) { Array($0) })"
    case .date: return "\(cell.dateValue)"
    case .timestamp: return "timestamp(\(cell.bits), \(cell.aux))"
    case .duration: return "duration(\(cell.bits), \(cell.aux))"
    case .period: return "period(\(cell.periodMonths), \(cell.periodDays))"
    case .row: return "row(\(cell.aux), \(cell.bits))"
    case .type: return "type(\(cell.bits))"
    case .error: return "error(\(EvaluationError(cell)?.name ?? "?"))"
    case .optional:
      return "optional(\(arena.items(of: cell, in: view).map { dump($0, arena, view) }.joined()))"
    case .ip, .cidr: return "\(cell.tag)\(arena.withText(cell) { Array($0) })"
    case .list:
      let items = arena.items(of: cell, in: view).map { dump($0, arena, view) }
      return "[" + (items + (cell.flags.contains(.incomplete) ? ["…"] : [])).joined(separator: ", ") + "]"
    case .map:
      let parts = arena.items(of: cell, in: view).map { dump($0, arena, view) }
      let entries = stride(from: 0, to: parts.count, by: 2).map { "\(parts[$0]): \(parts[$0 + 1])" }
      return "{" + entries.sorted().joined(separator: ", ") + "}"
    }
  }
}
