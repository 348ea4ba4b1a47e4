/// Which code points differ by case alone: those with the same simple folding in Unicode's CaseFolding.txt.
enum CaseFolding {
  /// A set with every code point that differs from a member by case alone.
  static func widened(_ set: CodePointSet) -> CodePointSet {
    let members = set.count <= narrow ? narrowMembers(of: set) : wideMembers(of: set)
    guard !members.isEmpty else { return set }
    var widened = set
    widened.formUnion(CodePointSet(members.map { CodePointSet.Span(first: $0, last: $0) }))
    return widened
  }

  /// How many members a set may have to be asked one by one.
  private static let narrow = 128

  private static func narrowMembers(of set: CodePointSet) -> [UInt32] {
    set.spans.flatMap { span in (span.first...span.last).flatMap { variants(of: $0) } }
  }

  private static func wideMembers(of set: CodePointSet) -> [UInt32] {
    var members: [UInt32] = []
    var next = 0
    for span in set.spans {
      while next < cased.count, cased[next].codePoint < span.first { next += 1 }
      while next < cased.count, cased[next].codePoint <= span.last {
        members += cased[next].variants
        next += 1
      }
    }
    return members
  }

  /// All code points that have others; made when a pattern first needs them all.
  private static let cased: [(codePoint: UInt32, variants: [UInt32])] =
    (UInt32(0)..<0x2_0000).compactMap { codePoint in
      guard let properties = Unicode.Scalar(codePoint)?.properties,
        properties.changesWhenCaseMapped || properties.changesWhenCaseFolded
      else { return nil }
      let variants = variants(of: codePoint)
      return variants.isEmpty ? nil : (codePoint, variants)
    }

  /// The others that differ from a code point by case alone.
  static func variants(of codePoint: UInt32) -> [UInt32] {
    var found = [codePoint]
    var index = 0
    while index < found.count {
      for other in mapped(found[index]) + oneWay(found[index]) where !found.contains(other) {
        found.append(other)
      }
      index += 1
    }
    return Array(found.dropFirst())
  }

  /// The upper, lower and title case of a code point, where each is one code point.
  private static func mapped(_ codePoint: UInt32) -> [UInt32] {
    // The dotless ı is no variant of I: only Turkish and Azeri fold it.
    guard codePoint != 0x131, let properties = Unicode.Scalar(codePoint)?.properties else { return [] }
    let mappings = [properties.lowercaseMapping, properties.uppercaseMapping, properties.titlecaseMapping]
    return mappings.compactMap { mapping in
      let scalars = mapping.unicodeScalars
      return scalars.count == 1 ? scalars.first?.value : nil
    }
  }

  /// The other half of ``oneWayPairs``.
  private static func oneWay(_ codePoint: UInt32) -> [UInt32] {
    // No ASCII but k and s is among them, and patterns are mostly ASCII.
    guard codePoint >= 0x80 || codePoint | 0x20 == 0x6B || codePoint | 0x20 == 0x73 else { return [] }
    return oneWayPairs.compactMap { pair in
      pair.0 == codePoint ? pair.1 : pair.1 == codePoint ? pair.0 : nil
    }
  }

  /// Code points that map to another one which does not map back, or that fold without any mapping.
  private static let oneWayPairs: [(UInt32, UInt32)] = [
    (0xB5, 0x3BC), (0x17F, 0x73), (0x345, 0x3B9), (0x3C2, 0x3C3), (0x3D0, 0x3B2), (0x3D1, 0x3B8),
    (0x3D5, 0x3C6),
    (0x3D6, 0x3C0), (0x3F0, 0x3BA), (0x3F1, 0x3C1), (0x3F4, 0x3B8), (0x3F5, 0x3B5), (0x1C80, 0x432),
    (0x1C81, 0x434), (0x1C82, 0x43E), (0x1C83, 0x441), (0x1C84, 0x442), (0x1C85, 0x442), (0x1C86, 0x44A),
    (0x1C87, 0x463), (0x1C88, 0xA64B), (0x1E9B, 0x1E61), (0x1E9E, 0xDF), (0x1FBE, 0x3B9), (0x1FD3, 0x390),
    (0x1FE3, 0x3B0), (0x2126, 0x3C9), (0x212A, 0x6B), (0x212B, 0xE5), (0xFB05, 0xFB06),
  ]
}
