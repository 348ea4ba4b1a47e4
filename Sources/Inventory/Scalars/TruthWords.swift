/// Words that people write for yes and no and that mean nothing in a file, so that a message can say what to write.
enum TruthWords {
  /// The truth value that a person had in mind; nil for other words.
  static func meaning(of text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "y", "on", "1", "oui", "o", "vrai", "actif", "x": true
    case "false", "no", "n", "off", "0", "non", "faux", "inactif": false
    default: nil
    }
  }
}
