/// Names under which configurations keep passwords, keys and tokens.
enum SecretName {
  /// Whether a name says that its value is a secret, as `POSTGRES_PASSWORD`, `api-key` and `Password` do.
  ///
  /// The last word decides: `PASSWORD_FILE` names a file, `TOKEN_LIFETIME` a time.
  static func matches(_ name: String) -> Bool {
    let words = words(of: name)
    guard let last = words.last else { return false }
    if secrets.contains(last) || endings.contains(where: last.hasSuffix) {
      return Set(words).isDisjoint(with: switches)
    }
    guard last == "key", words.count > 1 else { return false }
    return keys.contains(words[words.count - 2])
  }

  private static let secrets: Set<String> = [
    "password", "passwd", "passphrase", "pass", "pwd", "pw", "secret", "token", "apikey", "credentials",
  ]
  /// Words written together with others, such as `MYSQLPASSWORD`.
  private static let endings = ["password", "passwd", "apikey", "secretkey", "authtoken"]
  private static let keys: Set<String> = [
    "secret", "api", "access", "private", "encryption", "signing", "master", "session", "jwt", "app",
    "account",
    "auth", "license", "licence", "storage",
  ]
  /// What makes a setting of the name: whether there may be no password, whether one is made up.
  private static let switches: Set<String> = ["allow", "random", "generate", "require", "public", "enable"]

  /// The words of a name in lowercase: parted by anything that is no letter, and where a capital follows a small one.
  private static func words(of name: String) -> [String] {
    var words: [[UInt8]] = [[]]
    var wasSmall = false
    for byte in name.utf8.prefix(256) {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      let isSmall = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      if isCapital && wasSmall || !isCapital && !isSmall { words.append([]) }
      if isCapital || isSmall { words[words.count - 1].append(byte | 0x20) }
      wasSmall = isSmall
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }
}
