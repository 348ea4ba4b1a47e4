/// Names under which configurations keep passwords, keys and tokens, in English and in French.
enum SecretName {
  /// Whether a name says that its value is a secret, as `POSTGRES_PASSWORD`, `api-key` and `MOT_DE_PASSE` do.
  ///
  /// The last word decides: `PASSWORD_FILE` names a file, `TOKEN_LIFETIME` a time. Behind it may stand which of several
  /// secrets it is, as in `PASSWORD_OLD` and `MDP_BASE`.
  static func matches(_ name: String) -> Bool {
    var words = words(of: name)[...]
    if isKey(words) { return true }
    if let last = words.last, versions.contains(last) || places.contains(last) && isPassword(words.dropLast())
    {
      words = words.dropLast()
    }
    guard let last = words.last else { return false }
    let isSecret = isPassword(words) || secrets.contains(last) || endings.contains(where: last.hasSuffix)
    return (isSecret || isKey(words)) && Set(words).isDisjoint(with: switches)
  }

  private static func isPassword(_ words: ArraySlice<String>) -> Bool {
    guard let last = words.last else { return false }
    return passwords.contains(last) || passwordEndings.contains(where: last.hasSuffix)
      || last == "passe" && noun(before: words) == "mot"
  }

  private static func isKey(_ words: ArraySlice<String>) -> Bool {
    guard let last = words.last, let other = words.dropLast().last else { return false }
    if last == "key" { return keys.contains(other) }
    if last == "base" { return words.suffix(3) == ["secret", "key", "base"] }
    return frenchKeys.contains(last) && noun(before: words).map(["cle", "clef"].contains) == true
  }

  /// The French word that the last one says more about, with or without a preposition.
  private static func noun(before words: ArraySlice<String>) -> String? {
    let before = words.dropLast()
    return before.last == "de" ? before.dropLast().last : before.last
  }

  private static let passwords: Set<String> = ["password", "passwd", "pwd", "motdepasse", "mdp"]
  private static let secrets: Set<String> = [
    "passphrase", "pass", "pw", "pgpass", "secret", "token", "jeton", "apikey", "credentials",
  ]
  /// Words written together with others, such as `MYSQLPASSWORD`.
  private static let passwordEndings = ["password", "passwd", "motdepasse"]
  private static let endings = ["apikey", "secretkey", "authtoken"]
  private static let keys: Set<String> = [
    "secret", "api", "access", "private", "encryption", "signing", "master", "session", "jwt", "app",
    "account",
    "auth", "license", "licence", "storage",
  ]
  /// What follows the French word for a key, which comes first.
  private static let frenchKeys: Set<String> = ["api", "secrete", "privee", "chiffrement"]
  /// Which of two secrets it is, behind the name of any.
  private static let versions: Set<String> = ["old", "new"]
  /// What a password opens, behind its name.
  private static let places: Set<String> = ["db", "bdd", "base", "prod", "admin", "root"]
  /// What makes a setting of the name: whether there may be no password, whether one is made up.
  private static let switches: Set<String> = ["allow", "random", "generate", "require", "public", "enable"]

  /// The words of a name in lowercase and without accents: parted by anything that is no letter, and where a capital
  /// follows a small one.
  private static func words(of name: String) -> [String] {
    var words: [[UInt8]] = [[]]
    var wasSmall = false
    for scalar in name.unicodeScalars.prefix(256) {
      let letter = unaccented[scalar] ?? scalar
      let isCapital = ("A"..."Z").contains(letter)
      let isSmall = ("a"..."z").contains(letter)
      if isCapital && wasSmall || !isCapital && !isSmall { words.append([]) }
      if isCapital || isSmall { words[words.count - 1].append(UInt8(letter.value) | 0x20) }
      wasSmall = isSmall
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The accents of the words above.
  private static let unaccented: [Unicode.Scalar: Unicode.Scalar] = ["é": "e", "É": "E", "è": "e", "È": "E"]
}
