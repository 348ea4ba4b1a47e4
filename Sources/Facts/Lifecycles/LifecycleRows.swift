import Diagnostics
import Values

/// The columns of `facts/os-lifecycles.tsv`.
enum LifecycleColumn: Int, FactColumn {
  case product
  case cycle
  case label
  case codename
  case released
  case mainstreamEnd
  case securityEnd
  case extendedEnd
  case source
  case noteEN
  case noteFR

  static let names = [
    "product", "cycle", "label", "codename", "released", "mainstream_end", "security_end", "extended_end",
    "source", "note_en", "note_fr",
  ]
}

/// The columns of `facts/os-products.tsv`.
enum ProductColumn: Int, FactColumn {
  case product
  case name
  case securityLabel
  case extendedLabel
  case extendedTerms
  case policy

  static let names = ["product", "name", "security_label", "extended_label", "extended_terms", "policy"]
}

/// The rows that cycles read from, with what every start must know of them.
final class LifecycleRows: Sendable {
  /// The ends of one row.
  struct Ends: Sendable {
    var mainstream: SupportEnd
    var security: SupportEnd
    var extended: SupportEnd
  }

  /// The rows of one product, which stand together.
  struct Product: Sendable {
    /// The product's row in the table of products.
    var row: Int
    /// Its rows in the table of lifecycles.
    var cycles: Range<Int>
  }

  let lifecycles: FactTable<LifecycleColumn>
  let products: FactTable<ProductColumn>
  let ends: [Ends]
  /// What extended support takes, by row of the table of products.
  let terms: [ExtendedSupport.Terms?]
  let runs: [Product]
  /// The numbers of cycles that are numbers, such as `22.04`; nil for others, such as `7-sp1`.
  let numbers: [VersionNumber?]

  init(
    _ lifecycles: FactTable<LifecycleColumn>,
    _ products: FactTable<ProductColumn>,
    into diagnostics: inout DiagnosticBag
  ) {
    self.lifecycles = lifecycles
    self.products = products
    terms = products.rows.map { row in
      let terms = ExtendedSupport.Terms(rawValue: products.text(row, .extendedTerms))
      if terms == nil, !products.isEmpty(row, .extendedTerms) {
        products.reject(row, .extendedTerms, allowed: "free, contract", into: &diagnostics)
      }
      return terms
    }
    var ends: [Ends] = []
    ends.reserveCapacity(lifecycles.rows.count)
    for row in lifecycles.rows {
      _ = lifecycles.date(row, .released, into: &diagnostics)
      _ = lifecycles.localized(row, .noteEN, .noteFR, into: &diagnostics)
      ends.append(
        Ends(
          mainstream: lifecycles.supportEnd(row, .mainstreamEnd, into: &diagnostics),
          security: lifecycles.supportEnd(row, .securityEnd, into: &diagnostics),
          extended: lifecycles.supportEnd(row, .extendedEnd, into: &diagnostics)
        )
      )
    }
    self.ends = ends
    numbers = lifecycles.rows.map { VersionNumber(lifecycles.bytes($0, .cycle)) }
    runs = Self.productRuns(lifecycles, products, into: &diagnostics)
  }

  /// The row of the product that a cycle belongs to.
  func productRow(of cycle: Int) -> Int {
    runs.first { $0.cycles.contains(cycle) }?.row ?? 0
  }

  /// The rows of a product; nil when the table does not have it.
  func cycles(of product: some Collection<UInt8>) -> Range<Int>? {
    runs.first { products.bytes($0.row, .product).elementsEqual(product) }?.cycles
  }

  /// Finds where each product's rows are; every product stands once in both tables, its rows together.
  private static func productRuns(
    _ lifecycles: FactTable<LifecycleColumn>,
    _ products: FactTable<ProductColumn>,
    into diagnostics: inout DiagnosticBag
  ) -> [Product] {
    var rowByProduct: [ArraySlice<UInt8>: Int] = [:]
    for row in products.rows {
      let product = products.bytes(row, .product)
      if rowByProduct.updateValue(row, forKey: product) != nil {
        products.rejectDuplicate(row, .product, key: products.text(row, .product), into: &diagnostics)
      }
    }
    var runs: [Product] = []
    var start = 0
    while start < lifecycles.rows.count {
      let product = lifecycles.bytes(start, .product)
      var end = start
      while end < lifecycles.rows.count, lifecycles.bytes(end, .product) == product { end += 1 }
      if let row = rowByProduct.removeValue(forKey: product) {
        runs.append(Product(row: row, cycles: start..<end))
      } else {
        lifecycles.reject(
          start,
          .product,
          allowed: "a product of os-products.tsv, its rows together",
          into: &diagnostics
        )
      }
      start = end
    }
    return runs
  }
}

extension FactTable<LifecycleColumn> {
  /// Reads an end: a day, `ongoing`, `ended` or nothing.
  fileprivate func supportEnd(_ row: Int, _ column: Column, into diagnostics: inout DiagnosticBag)
    -> SupportEnd
  {
    let field = bytes(row, column)
    if field.isEmpty { return .notStated }
    if let date = CalendarDate(iso8601: field) { return .on(date) }
    if field.elementsEqual("ongoing".utf8) { return .ongoing }
    if field.elementsEqual("ended".utf8) { return .ended }
    reject(row, column, allowed: "YYYY-MM-DD, ongoing, ended", into: &diagnostics)
    return .notStated
  }
}
