/// The columns of `facts/precedents.tsv`.
enum PrecedentColumn: Int, FactColumn {
  case decision
  case date
  case authority
  case country
  case kind
  case isPublic
  case role
  case size
  case turnover
  case persons
  case score
  case articles
  case failures
  case health
  case outcome
  case amount
  case originalAmount
  case currency
  case upheld
  case matter
  case summaryEN
  case summaryFR
  case source
  case doubtEN
  case doubtFR

  static let names = [
    "decision", "date", "authority", "country", "kind", "public", "role", "size", "turnover_eur", "persons",
    "score",
    "articles", "failures", "health", "outcome", "amount_eur", "amount", "currency", "upheld_eur", "matter",
    "summary_en", "summary_fr", "source", "doubt_en", "doubt_fr",
  ]
}
