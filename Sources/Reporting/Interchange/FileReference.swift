/// The path of a file as programs on other machines look for it.
struct FileReference: Hashable, Sendable {
  /// The path without `./` in front, as GitLab and GitHub compare it with those of a repository.
  let path: String

  init(_ path: String) {
    var rest = path[...]
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    self.path = String(rest)
  }

  /// Whether it begins at the root of a file system, and not at a folder that the reader must know.
  var isAbsolute: Bool { path.hasPrefix("/") }

  /// The reference of RFC 3986: a `file` URI for an absolute path, else a relative reference.
  var uri: String {
    // A colon too: before the first slash it would end the name of a scheme.
    var result = isAbsolute ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}

extension Place {
  /// Its file, as other programs look for it.
  var reference: FileReference { FileReference(file) }
}
