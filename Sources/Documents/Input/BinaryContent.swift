import Diagnostics

/// What people hand over by mistake: files that no encoding turns into text.
enum BinaryContent {
  case office
  case pdf
  case compressed
  case other

  /// Recognises content by its first bytes; nil for text in an encoding that has ASCII in it.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .office
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
      || bytes.starts(with: [0xFD, 0x37, 0x7A]) || bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF])
    {
      self = .compressed
    } else if bytes.prefix(1024).contains(0) {
      self = .other
    } else {
      return nil
    }
  }

  /// What the file seems to be.
  var name: LocalizedText {
    switch self {
    case .office:
      LocalizedText(en: "an office document or an archive", fr: "un document bureautique ou une archive")
    case .pdf: LocalizedText(en: "a PDF", fr: "un PDF")
    case .compressed: LocalizedText(en: "a compressed file", fr: "un fichier compressé")
    case .other: LocalizedText(en: "a program or an image, say", fr: "un programme ou une image, par exemple")
    }
  }
}
