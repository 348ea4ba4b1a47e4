public import Diagnostics
public import Values

/// A release line of a product with the ends of its support: one row of `facts/os-lifecycles.tsv`.
public struct Cycle: Sendable {
  let rows: LifecycleRows
  let index: Int

  /// Product and cycle, such as `windows/7-sp1`, which name the row in every version of the table.
  public var id: String { product + "/" + release }
  /// The product, such as `windows`.
  public var product: String { rows.lifecycles.text(index, .product) }
  /// The cycle within its product, such as `7-sp1`.
  public var release: String { rows.lifecycles.text(index, .cycle) }
  /// The name to show, such as `Windows 7 SP1`.
  public var label: String { rows.lifecycles.text(index, .label) }
  /// The day of the release; nil when the source does not say.
  public var releasedOn: CalendarDate? { CalendarDate(iso8601: rows.lifecycles.bytes(index, .released)) }

  /// The end of new functions and ordinary corrections.
  public var mainstreamEnd: SupportEnd { rows.ends[index].mainstream }
  /// The end of the security updates that come with the product.
  public var securityEnd: SupportEnd { rows.ends[index].security }
  /// What the vendor calls the support that ``securityEnd`` ends.
  public var securityLabel: String { rows.products.text(rows.productRow(of: index), .securityLabel) }
  /// The support that goes on afterwards; nil when the source knows of none.
  public var extendedSupport: ExtendedSupport? {
    let end = rows.ends[index].extended
    guard end != .notStated, let terms = rows.terms[rows.productRow(of: index)] else { return nil }
    let label = rows.products.text(rows.productRow(of: index), .extendedLabel)
    return ExtendedSupport(end: end, label: label, terms: terms)
  }
  /// The end of the security updates that nobody has to buy: extended support counts where it is free.
  public var freeSecurityEnd: SupportEnd {
    guard let extendedSupport, extendedSupport.terms == .free else { return securityEnd }
    return extendedSupport.end
  }

  /// Whether free security updates were over on a day; nil when the table cannot tell.
  public func isOver(on day: CalendarDate) -> Bool? {
    freeSecurityEnd.isOver(on: day, asOf: rows.lifecycles.citation.asOf)
  }

  /// What the vendor publishes about its lifecycles; nil when the source names nothing.
  public var policy: String? {
    let text = rows.products.text(rows.productRow(of: index), .policy)
    return text.isEmpty ? nil : text
  }
  /// Who says so: the row's own source or else the table's.
  public var source: String {
    let own = rows.lifecycles.text(index, .source)
    return own.isEmpty ? rows.lifecycles.citation.source : own
  }
  /// A doubt or a correction; nil when there is none.
  public var note: LocalizedText? {
    guard !rows.lifecycles.isEmpty(index, .noteEN) else { return nil }
    return LocalizedText(en: rows.lifecycles.text(index, .noteEN), fr: rows.lifecycles.text(index, .noteFR))
  }
  /// The row itself.
  public var row: FactRow { rows.lifecycles.evidence(index) }
}

extension Cycle: Hashable {
  /// Whether both are the same row of the same table.
  public static func == (left: Self, right: Self) -> Bool {
    left.rows === right.rows && left.index == right.index
  }

  /// Hashes the row.
  public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
