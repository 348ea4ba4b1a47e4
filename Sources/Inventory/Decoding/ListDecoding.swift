import Diagnostics
import Documents
import Values

/// Reads lists: a sequence, or in XML a wrapper whose elements all bear the name of an item.
extension RecordDecoder {
  mutating func decodeList(
    _ slot: Int,
    of row: RowID,
    at node: Int,
    key: Int,
    _ field: DecodingPlan.Field,
    _ piece: PieceView,
    origin: UInt16,
    _ bag: inout DiagnosticBag
  ) -> Cell {
    let context = Context(row.entity, slot, key: key)
    let list = piece.nodes[node]
    if list.kind == .scalar { return decodeListWord(at: node, context, piece, &bag) }
    let isWrapper = list.kind == .mapping && list.isElement
    guard list.kind == .sequence || isWrapper else {
      reportWrongType(context, piece, node, &bag)
      return .unknown
    }
    let base = items.count
    var child = node + 1
    while child < Int(list.subtreeEnd) {
      var item = child
      if isWrapper {
        item = piece.end(of: child)
        guard piece.text(of: child).elementsEqual(plan.records[Int(row.entity.index)].itemNames[slot]) else {
          let itemName = model[context.entity].fields[slot].itemName
          bag.add(
            .unknownItem(piece.string(child), expected: itemName, at: piece.range(of: child)),
            at: piece.range(of: child)
          )
          bag.mask(piece.range(of: item))
          child = piece.end(of: item)
          continue
        }
      }
      child = piece.end(of: item)
      decodeItem(at: item, field.value, context, piece, origin: origin, &bag)
    }
    let cell = ledger.store.addList(items[base...], from: itemOrigins[base...])
    items.removeSubrange(base...)
    itemOrigins.removeSubrange(base...)
    return cell
  }

  /// A scalar where a list is declared: an explicit null says that there are none.
  private func decodeListWord(
    at node: Int,
    _ context: Context,
    _ piece: PieceView,
    _ bag: inout DiagnosticBag
  ) -> Cell {
    let text = piece.text(of: node)
    switch piece.nodes[node].style {
    case .xmlNil: return Cell(tag: .list)
    case .plain where CoreSchema.isNull(text), .jsonLiteral where CoreSchema.isNull(text):
      return Cell(tag: .list)
    case .plain where text.isEmpty, .xml where ScalarReader.trimmed(text).isEmpty:
      reportEmpty(context, piece, &bag)
    default: reportWrongType(context, piece, node, &bag)
    }
    return .unknown
  }

  private mutating func decodeItem(
    at node: Int,
    _ value: DecodingPlan.Value,
    _ context: Context,
    _ piece: PieceView,
    origin: UInt16,
    _ bag: inout DiagnosticBag
  ) {
    let cell: Cell
    if value.kind == .nested, piece.nodes[node].kind == .mapping {
      let nested = ledger.addRow(value.entity, at: piece.range(of: node))
      decodeEntries(of: node, into: nested, piece, origin: origin, &bag)
      cell = .row(nested)
    } else {
      cell = decodeScalar(at: node, value, context.item, piece, &bag)
    }
    guard cell.tag != .unknown else { return }
    items.append(cell)
    itemOrigins.append(ledger.store.provenance.add(piece.range(of: node), origin: origin))
  }
}
