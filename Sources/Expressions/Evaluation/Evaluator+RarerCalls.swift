import Values

/// The functions of the libraries that conditions seldom call.
extension Evaluator {
  /// Kept apart from the commoner functions so that those need little stack.
  @inline(never)
  mutating func callRarer(_ builtin: Builtin, _ subject: Cell, _ values: UnsafeBufferPointer<Cell>) -> Cell {
    switch builtin {
    case .lastIndexOf: return lastIndex(values)
    case .charAt: return letter(subject, at: values[1])
    case .quote: return quoted(subject)
    case .format: return formatted(subject, with: values[1])
    case .greatest: return extremeNumber(values, .greater)
    case .least: return extremeNumber(values, .less)
    case .ceil, .floor, .round, .trunc: return rounded(builtin, subject)
    case .isNaN, .isInf, .isFinite: return kindOfDouble(builtin, subject)
    case .sqrt: return squareRoot(subject)
    case .abs: return magnitude(subject)
    case .sign: return sign(subject)
    case .bitAnd, .bitOr, .bitXor: return bitwise(builtin, subject, values[1])
    case .bitNot: return bitwiseNot(subject)
    case .bitShiftLeft, .bitShiftRight: return shifted(builtin, subject, by: values[1])
    case .slice: return slice(values)
    case .flatten: return flattened(values)
    case .distinct: return distinct(subject)
    case .reverse: return reversed(subject)
    case .sort: return sorted(subject)
    case .range: return range(subject)
    case .setContains: return isSuperset(subject, of: values[1])
    case .setEquivalent: return isSameSet(subject, as: values[1])
    case .setIntersects: return intersects(subject, values[1])
    case .encodeBase64, .decodeBase64: return recoded(builtin, subject)
    case .toIP, .isIP, .isCanonicalIP: return address(builtin, subject)
    case .family, .isUnspecified, .isLoopback, .isGlobalUnicast, .isLinkLocalMulticast, .isLinkLocalUnicast:
      return kindOfAddress(builtin, subject)
    case .toCIDR, .isCIDR: return network(builtin, subject)
    case .networkAddress, .prefixLength, .masked, .isMask: return partOfNetwork(builtin, subject)
    case .containsIP, .containsCIDR: return networkContains(builtin, subject, values[1])
    default: return EvaluationError.noOverload.cell
    }
  }
}
