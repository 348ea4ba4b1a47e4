import Diagnostics
import Testing
import Values

@testable import Inventory

/// Calls a reader of bytes with a text.
func read<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
  var text = text
  return text.withUTF8(body)
}

@Suite("Scalars")
struct ScalarTextTests {
  @Test(
    "whole numbers follow the YAML 1.2 core schema",
    arguments: [
      ("0", 0), ("10", 10), ("010", 10), ("-17", -17), ("+4", 4), ("0o17", 15), ("0x1F", 31),
      ("9223372036854775807", .max), ("-9223372036854775808", .min),
      ("9223372036854775808", nil), ("0o8", nil), ("0x", nil), ("1_000", nil), ("1.0", nil), ("", nil),
      ("-", nil),
      ("١٢", nil), ("12 ", nil), ("99999999999999999999999", nil),
    ] as [(String, Int64?)]
  )
  func integers(text: String, value: Int64?) {
    #expect(read(text, CoreSchema.integer) == value)
  }

  @Test(
    "numbers are finite and written with digits",
    arguments: [
      ("1.5", 1.5), (".5", 0.5), ("5.", 5), ("-2e3", -2000), ("1E-2", 0.01), ("7", 7),
      ("1e999", nil), (".inf", nil), (".nan", nil), ("1,5", nil), (".", nil), ("e3", nil), ("0x1p3", nil),
      ("1e", nil),
    ] as [(String, Double?)]
  )
  func decimals(text: String, value: Double?) {
    #expect(read(text, CoreSchema.decimal) == value)
  }

  @Test(
    "only the words of the core schema are truth values",
    arguments: [
      ("true", true), ("True", true), ("TRUE", true), ("false", false), ("FALSE", false), ("yes", nil),
      ("on", nil),
      ("tRUE", nil), ("1", nil), ("oui", nil),
    ] as [(String, Bool?)]
  )
  func truthValues(text: String, value: Bool?) {
    #expect(read(text, CoreSchema.bool) == value)
  }

  @Test("null has four spellings", arguments: ["null", "Null", "NULL", "~"])
  func nulls(text: String) {
    #expect(read(text, CoreSchema.isNull))
    #expect(!read(text + " ", CoreSchema.isNull))
  }

  @Test(
    "an instant needs its offset and is written back in UTC",
    arguments: [
      ("2026-11-24T10:12:00+01:00", "2026-11-24T09:12:00Z"), ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
      ("1969-12-31T23:59:59.25Z", "1969-12-31T23:59:59.25Z"),
      ("2026-01-01t00:30:00-00:45", "2026-01-01T01:15:00Z"),
      ("2026-11-24T10:12:00", nil), ("2026-11-24", nil), ("2026-02-30T10:12:00Z", nil),
      ("2026-11-24T24:00:00Z", nil), ("2026-11-24T10:12:60Z", nil), ("2026-11-24 10:12:00Z", nil),
      ("2026-11-24T10:12:00.Z", nil), ("2026-11-24T10:12:00+0100", nil), ("2026-11-24T10:12Z", nil),
    ] as [(String, String?)]
  )
  func instants(text: String, written: String?) {
    #expect(read(text, InstantText.cell).map(InstantText.written) == written)
  }

  @Test(
    "durations are exact",
    arguments: [
      ("PT4H", "PT4H"), ("P1DT12H", "PT36H"), ("P1W", "PT168H"), ("PT90M", "PT1H30M"), ("PT0S", "PT0S"),
      ("PT1.5S", "PT1.5S"), ("P3D", "PT72H"), ("P1Y", nil), ("P1M", nil), ("PT", nil), ("P", nil),
      ("4H", nil),
      ("PT4M2H", nil), ("PT1.5H", nil), ("PT4", nil), ("P99999999999999999999D", nil),
      ("P9223372036854775807D", nil),
    ] as [(String, String?)]
  )
  func durations(text: String, written: String?) {
    #expect(read(text, DurationText.duration).map(DurationText.writtenDuration) == written)
  }

  @Test(
    "periods count months and days",
    arguments: [
      ("P10Y", "P10Y"), ("P18M", "P1Y6M"), ("P2W", "P14D"), ("P1Y2M3D", "P1Y2M3D"), ("P0D", "P0D"),
      ("PT4H", nil),
      ("P1YT1H", nil), ("P3000000000M", nil), ("10Y", nil),
    ] as [(String, String?)]
  )
  func periods(text: String, written: String?) {
    #expect(read(text, DurationText.period).map(DurationText.writtenPeriod) == written)
  }

  @Test(
    "spellings of one MAC address are one",
    arguments: [
      ("00:1B:63:84:45:E6", "00:1b:63:84:45:e6"), ("00-1b-63-84-45-e6", "00:1b:63:84:45:e6"),
      ("001b.6384.45e6", "00:1b:63:84:45:e6"), ("001B638445E6", "00:1b:63:84:45:e6"), ("00:1B:63:84:45", nil),
      ("00:1B-63:84:45:E6", nil), ("00:1B:63:84:45:G6", nil), ("001:B63:844:5E6", nil), ("", nil),
      (String(repeating: "0", count: 40), nil),
    ] as [(String, String?)]
  )
  func macAddresses(text: String, written: String?) {
    #expect(read(text, NetworkAddress.mac).map { String(decoding: $0, as: UTF8.self) } == written)
  }

  @Test(
    "spellings of one IP address are one",
    arguments: [
      ("192.0.2.1", "192.0.2.1"), ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"), ("::", "::"), ("::1", "::1"),
      ("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
      ("fe80::", "fe80::"),
      ("::ffff:192.0.2.1", "::ffff:c000:201"), ("192.0.2.256", nil), ("192.0.2", nil), ("192.0.02.1", nil),
      ("1::2::3", nil), ("12345::", nil), (":1", nil), ("1:", nil), ("1:2:3:4:5:6:7:8:9", nil), ("", nil),
      ("1:2:3:4:5:6:7::8", nil), ("fe80::1%eth0", nil),
    ] as [(String, String?)]
  )
  func ipAddresses(text: String, written: String?) {
    #expect(read(text, NetworkAddress.ip).map { String(decoding: $0, as: UTF8.self) } == written)
  }

  @Test("texts are normalised to composed form")
  func composition() {
    #expect(Array(read("Che\u{301}ru", NormalizedText.composed).utf8) == Array("Ch\u{E9}ru".utf8))
    #expect(read("plain ASCII!", NormalizedText.isASCII))
    #expect(!read("eight by\u{E9}tes", NormalizedText.isASCII))
    #expect(!read("é", NormalizedText.isASCII))
  }

  @Test(
    "the nearest name allows for a slip, not for another word",
    arguments: [
      ("hostnmae", "hostname"), ("Hostname", "hostname"), ("serial-number", "serial_number"), ("zon", "zone"),
      ("color", nil), ("", nil),
    ] as [(String, String?)]
  )
  func nearestName(written: String, expected: String?) {
    #expect(NearestName.find(written, among: ["hostname", "serial_number", "zone"]) == expected)
  }

  @Test("a table of names finds exactly its names")
  func nameTable() {
    let names = (0..<300).map { "field_\($0)" } + ["a", "", "is_encrypted", "is_encrypted_at_rest"]
    let table = NameTable(names)
    for (index, name) in names.enumerated() { #expect(read(name, table.find) == index) }
    for other in ["field_", "field_300", "b", "is_encrypte", "is_encrypted_at_resT"] {
      #expect(read(other, table.find) == nil)
    }
  }
}
