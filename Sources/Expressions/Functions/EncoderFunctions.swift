/// Bytes as texts.
enum EncoderFunctions {
  static let all: [FunctionDeclaration] = [
    FunctionDeclaration(
      "base64.encode",
      .encoders,
      .encodeBase64,
      [.call(.bytes, gives: .string)],
      en: "Bytes in Base64 (RFC 4648), padded.",
      fr: "Des octets en Base64 (RFC 4648), avec remplissage.",
      ["base64.encode(b'hello')": "'aGVsbG8='"]
    ),
    FunctionDeclaration(
      "base64.decode",
      .encoders,
      .decodeBase64,
      [.call(.string, gives: .bytes)],
      en: "The bytes of a text in Base64, padded or not.",
      fr: "Les octets d'un texte en Base64, avec ou sans remplissage.",
      ["base64.decode('aGVsbG8')": "b'hello'", "base64.decode('a')": "error"]
    ),
  ]
}
