/// Ids that records have by their names, each for one thing: a job may be called as a deployment beside it is.
struct RecordNames {
  /// What has each id; an empty text for what is not named here.
  private var owners: [String: String]
  private var last: [String: Int] = [:]

  /// - Parameters:
  ///   - ids: ids that others have.
  init(taken ids: Set<String>) { owners = Dictionary(uniqueKeysWithValues: ids.map { ($0, "") }) }

  /// Gives an id to a thing: the wanted one unless another thing has it, else one with a suffix, with a number at worst.
  ///
  /// - Parameters:
  ///   - thing: what tells the thing from all others; the same thing gets the same id again.
  mutating func claim(_ wanted: String, for thing: String, suffix: String) -> String {
    if take(wanted, for: thing) { return wanted }
    // Room for what follows: the ends of longer ids are cut.
    let base = "\(wanted.prefix(96))-\(suffix)"
    if take(base, for: thing) { return base }
    while true {
      let number = last[base, default: 1] + 1
      last[base] = number
      let numbered = "\(base)-\(number)"
      if take(numbered, for: thing) { return numbered }
    }
  }

  private mutating func take(_ id: String, for thing: String) -> Bool {
    if let owner = owners[id] { return owner == thing }
    owners[id] = thing
    return true
  }
}
