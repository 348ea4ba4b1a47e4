import Testing

extension MistakeTests {
  @Test(
    "optional values and new maps",
    arguments: [
      Mistake(
        "[?⟦subject.name⟧]",
        "type-mismatch",
        "an optional value is needed here, this is `string`",
        "select with `.?` or `[?]`, or write `optional.of(…)`"
      ),
      Mistake(
        "⟦subject.name⟧.optMap(n, n)",
        "type-mismatch",
        "an optional value is needed here, this is `string`",
        "select with `.?` or `[?]`, or write `optional.of(…)`"
      ),
      Mistake(
        "subject.?name.optFlatMap(n, ⟦n⟧)",
        "type-mismatch",
        "an optional value is needed here, this is `string`",
        "select with `.?` or `[?]`, or write `optional.of(…)`"
      ),
      Mistake(
        "subject.tags.transformMapEntry(i, t, ⟦t⟧)",
        "type-mismatch",
        "a map of new entries is needed here, this is `string`"
      ),
      Mistake(
        "⟦subject.?name == 'x'⟧",
        "type-mismatch",
        "`==` cannot join `optional_type(string)` and `string`"
      ),
      Mistake("subject.?⟦nam⟧", "unknown-field", "`system` has no field `nam`", "did you mean `name`?"),
      Mistake("⟦cel.index(0)⟧ + 1", "unknown-name", "unknown name `cel.index(0)`"),
    ]
  )
  func optionals(_ mistake: Mistake) throws {
    try expectOnly(mistake)
  }
}
