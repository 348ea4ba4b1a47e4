extension String {
  /// The text with every run of blanks and line breaks as one blank: conditions folded over lines of YAML.
  var asOneLine: String {
    split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
