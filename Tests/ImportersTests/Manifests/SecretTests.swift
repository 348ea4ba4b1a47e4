import Diagnostics
import Inventory
import Testing

/// Secrets in manifests: which values are taken for one, and under which name.
@Suite struct SecretTests {
  private func service(_ text: String) -> ManifestReading {
    let indented = text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    return ManifestReading("services:\n  db:\n    restart: always\n\(indented)\n")
  }

  @Test(arguments: [
    ("POSTGRES_PASSWORD: hunter2", "POSTGRES_PASSWORD"), ("DB_PASS: \"1234\"", "DB_PASS"),
    ("apiKey: abc", "apiKey"), ("AWS_SECRET_ACCESS_KEY: abc", "AWS_SECRET_ACCESS_KEY"),
    ("PASSWORD: ${P:-hunter2}", "PASSWORD"), ("DB_URL: postgres://u:hunter2@db/x", "DB_URL"),
    ("DB_URL: 'jdbc:postgresql://db/x?user=u&password=hunter2'", "DB_URL"),
    ("DB_URL: 'https://a/?to=https://db/x&password=hunter2'", "DB_URL"),
    ("DB_URL: 'jdbc:sqlserver://db:1433;user=sa;password=hunter2'", "DB_URL"),
    ("DB_URL: 'jdbc:postgresql://db/x?user=u&password=${P}'", nil),
    ("DB_URL: 'jdbc:postgresql://db/x?passwordFile=/run/x'", nil),
    ("SETTINGS: '{\"Port\": 1, \"Password\": \"x\"}'", "SETTINGS.Password"),
    ("POSTGRES_PASSWORD_FILE: /run/secrets/p", nil), ("PASSWORD: ${P}", nil), ("PASSWORD: ${P:?no}", nil),
    ("PASSWORD: ''", nil), ("PASSWORD:", nil), ("ALLOW_EMPTY_PASSWORD: 'yes'", nil),
    ("TOKEN_LIFETIME: 60", nil),
    ("RANDOM_ROOT_PASSWORD: abc", nil), ("PUBLIC_KEY: abc", nil), ("TLS_KEY: /etc/x.pem", nil),
    ("DB_URL: postgres://u:${P}@db/x", nil), ("DB_URL: https://example.org/a:b@c", nil), ("MONKEY: x", nil),
    ("COMPASS: x", nil), ("SECRET: /run/secrets/x", nil),
  ])
  func secretsInClearAreTold(written: String, name: String?) {
    let read = service("environment:\n  \(written)")
    #expect(read.ids("plain_secret") == (name.map { ["pacs-db.\($0)"] } ?? []))
    if let name {
      let line = read.line("plain_secret", "pacs-db.\(name)")
      #expect(
        line?.hasPrefix("name=\(name) location=") == true && line?.contains("containers=[pacs-db…]") == true
      )
    }
    #expect(!read.drafts().map(DraftText.write).joined().contains("hunter2"))
    #expect(read.bag.masks.isEmpty == (name == nil))
  }

  @Test(arguments: [
    "MOT_DE_PASSE", "motDePasse", "MOT_PASSE", "MDP", "MOTDEPASSE_BASE", "MDP_BDD", "CLE_API", "CLÉ_API",
    "cle-de-chiffrement", "JETON", "PASSWORD_DB", "PASSWORD_OLD", "PASSWORD_2", "TOKEN_OLD", "API_KEY_NEW",
    "PGPASS",
    "SECRET_KEY_BASE", "MYSQLPASSWORD_PROD",
  ])
  func frenchNamesAndEndingsCount(name: String) {
    #expect(service("environment: {\(name): hunter2}").ids("plain_secret").count == 1)
  }

  @Test(arguments: [
    "PASSWORD_DBNAME", "TOKEN_DB", "SECRET_BASE", "TOKEN_DE", "CLE", "CLE_PUBLIQUE", "PASSE",
    "DUREE_JETON_MAX",
    "MDP_FICHIER", "ALLOW_EMPTY_PASSWORD_OLD", "OLD", "DB", "KEY_BASE",
  ])
  func namesOfOtherThingsDoNot(name: String) {
    #expect(service("environment: {\(name): hunter2}").ids("plain_secret") == [])
  }

  private static let letters = "abcdefghijklmnopqrstuvwxyz0123456789"

  /// Whatever they are called, and wherever in a text they stand.
  @Test(arguments: [
    "-----BEGIN PRIVATE KEY-----\\nMIIEvQIBADANBg\\n-----END PRIVATE KEY-----",
    "-----BEGIN RSA PRIVATE KEY-----\\\\nMIIEvQIBADANBg", "-----BEGIN EC PRIVATE KEY-----\\r\\n  MHcCAQEE",
    "-----BEGIN OPENSSH PRIVATE KEY-----\\nb3BlbnNzaC1rZXkt", "ghp_" + letters, "gho_" + letters,
    "x=npm_" + letters,
    "//registry/:_authToken=npm_" + letters, "github_pat_11AAAAAAA0" + letters, "glpat-abcdefghij0123456789",
    "xoxb-123456789012-abcdefghijklm", "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc",
    "{'a': 'ghp_\(letters)'}",
  ])
  func keysAndTokensAreKnownByTheirForm(value: String) {
    let read = service("environment: {SETTING: \"\(value)\"}")
    #expect(read.ids("plain_secret") == ["pacs-db.SETTING"])
    #expect(
      read.line("plain_secret", "pacs-db.SETTING")?.hasPrefix("name=SETTING location=environment") == true
    )
    #expect(read.bag.masks.map(read.text) == ["\"\(value)\""])
  }

  /// Stand-ins, certificates, ids and keys that a password protects.
  @Test(arguments: [
    "-----BEGIN CERTIFICATE-----\\nMIIEvQIBADANBg", "-----BEGIN PUBLIC KEY-----\\nMIIEvQIBADANBg",
    "-----BEGIN ENCRYPTED PRIVATE KEY-----\\nMIIEvQIBADANBg", "-----BEGIN PRIVATE KEY-----\\n<your key>",
    "-----BEGIN RSA PRIVATE KEY-----\\nProc-Type: 4,ENCRYPTED", "-----BEGIN PRIVATE KEY-----", "-----BEGIN ",
    "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "ghp_short", "xghp_" + letters, "AKIAIOSFODNN7EXAMPLE",
    "xoxb-your-bot-token-goes-here-please", "eyJhbGciOiJIUzI1NiJ9", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.",
    "eyJ.eyJ.x", "glpat-", "npm_config_registry_of_the_hospital",
  ])
  func whatOnlyLooksLikeOneIsNone(value: String) {
    #expect(service("environment: {SETTING: \"\(value)\"}").ids("plain_secret") == [])
  }

  /// A token under a name that says so is one secret; another beside it is one more.
  @Test func aTokenThatHasANameIsToldOnce() {
    func read(_ lines: String...) -> [String] {
      ManifestReading(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  app: |\n"
          + lines.map { "    \($0)\n" }.joined()
      ).ids("plain_secret")
    }
    #expect(read("token = ghp_\(Self.letters)", "a = b") == ["c.config.app.token"])
    #expect(read("password = x", "git = ghp_\(Self.letters)") == ["c.config.app.password", "c.config.app"])
  }

  @Test func secretsOfListsArgumentsAndConfigurationsAreTold() {
    let read = ManifestReading(
      """
      services:
        db:
          build: {args: {NPM_TOKEN: abc}}
          environment: [PASSWORD=hunter2, DEBUG, HOST=db]
      configs: {app.ini: {content: "password = hunter2\\n; token = x\\nuser = a"}}
      """
    )
    #expect(
      read.ids("plain_secret") == [
        "pacs-db.PASSWORD", "pacs-db.build.NPM_TOKEN", "pacs.config.app.ini.password",
      ]
    )
    #expect(
      read.bag.masks.map(read.text) == [
        "PASSWORD=hunter2", "abc", #""password = hunter2\n; token = x\nuser = a""#,
      ]
    )
  }

  /// Images that fetch their secrets themselves are told which of the project's they are.
  @Test func theNameOfASecretIsNone() {
    let read = ManifestReading(
      """
      services: {db: {image: b, environment: {PG_PASSWORD_SECRET: pg_pwd, OTHER_SECRET: other}, secrets: [pg_pwd]}}
      secrets: {pg_pwd: {file: ./x}}
      """
    )
    #expect(read.ids("plain_secret") == ["pacs-db.OTHER_SECRET"])
  }

  /// Sentences hold such words too.
  @Test(arguments: [
    ("Type here your password: then press enter", []), ("- password: x", ["password"]),
    ("  token = x", ["token"]),
    ("export API_TOKEN=x", ["API_TOKEN"]), ("'password' : x", ["password"]), ("a new password = x", []),
    ("{\"a\": \"Server=db;Password=x\", \"token\": \"y\"}", ["Password", "token"]),
  ])
  func namesAreWords(line: String, names: [String]) {
    let read = ManifestReading(
      "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata:\n  readme: |\n    \(line)\n"
    )
    #expect(read.ids("plain_secret") == names.map { "c.config.readme.\($0)" })
  }

  /// What a tool fills in is no secret, and what is no base64 stands in clear.
  @Test(arguments: [
    ("\"<path:secret/data/x#y>\"", nil), ("${TOKEN}", nil), ("x%TOKEN%", nil), ("aHVudGVyMg==", "encoded"),
    ("hunter2!", "clear"), ("hunter2", "clear"), ("\"aHVu\\nZGVy\"", "encoded"), ("ENC[AES256]", "encrypted"),
  ])
  func dataOfSecretsIsEncoded(value: String, form: String?) {
    let read = ManifestReading(
      "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata:\n  other: \(value)\n"
    )
    let line = read.line("plain_secret", "s.secret.other")
    #expect(line == form.map { "name=other location=secret_object form=\($0)" })
    #expect(read.bag.masks.isEmpty == (form == nil))
  }

  @Test func aKeyInBothPartsOfASecretIsOneSecretInClear() {
    let read = ManifestReading(
      "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {k: hunter2}\ndata: {k: aHVudGVyMg==}\n"
    )
    #expect(read.line("plain_secret", "s.secret.k") == "name=k location=secret_object form=clear")
    #expect(read.bag.masks.map(read.text) == ["hunter2", "aHVudGVyMg=="])
  }

  /// A long text is one value; a person looks for the line.
  @Test func aSecretInsideATextHasItsOwnPlace() {
    let read = ManifestReading(
      """
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: c}
      data:
        app: |
          # é
          a=b

          db.password=hunter2
        fold: >-
          x,
          api_key: hunter2
        quoted: "a\\npassword=hunter2"
      """
    )
    let places = ["app.db.password", "fold.api_key", "quoted.password"].map {
      read.place("plain_secret", "c.config.\($0)", "name")
    }
    #expect(places == ["db.password=hunter2", "api_key: hunter2", "password=hunter2"])
    let starts = read.bag.masks.map { read.text(at: $0).prefix(1) }
    #expect(starts == ["|", ">", "\""])
  }
}
