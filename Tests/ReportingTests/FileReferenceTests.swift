import Testing

@testable import Reporting

@Suite struct FileReferenceTests {
  @Test(arguments: [
    ("a/b.yaml", "a/b.yaml"), ("./a.yaml", "a.yaml"), (".//./a.yaml", "a.yaml"), ("../a.yaml", "../a.yaml"),
    ("été à l'hôpital.yaml", "%C3%A9t%C3%A9%20%C3%A0%20l%27h%C3%B4pital.yaml"),
    ("a:b.yaml", "a%3Ab.yaml"), ("100%.yaml", "100%25.yaml"), ("a#b?c.yaml", "a%23b%3Fc.yaml"),
    ("/srv/a b.yaml", "file:///srv/a%20b.yaml"), ("<stdin>", "%3Cstdin%3E"), ("a\n\u{7}", "a%0A%07"),
  ])
  func pathsBecomeReferences(path: String, uri: String) {
    #expect(FileReference(path).uri == uri)
  }
}
