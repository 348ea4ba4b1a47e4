// swift-tools-version: 6.2
import PackageDescription

/// Language features every target of the project is written in, see CONTRIBUTING.md.
let house: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (Context.environment["SERMENT_WARNINGS_ARE_ERRORS"] == nil ? [] : [.treatAllWarnings(as: .error)])

/// How programs for use are linked: without the tables of debuggers, and with addresses that the loader has quickly put
/// right, since `serment` is started anew for each question.
let quickStart: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "--strip-debug", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
    .when(platforms: [.linux], configuration: .release)
  )
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], excluding: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: excluding, swiftSettings: house)
}

let package = Package(
  name: "serment",
  products: [
    .executable(name: "serment", targets: ["serment"]),
    .executable(name: "serment-history", targets: ["serment-history"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CRules"),
    .target(name: "CPage", exclude: ["page.css", "page.js"]),
    module("Diagnostics"),
    module("Documents", ["Diagnostics", "CYAML", "CLibXML2"]),
    module("Values", ["Diagnostics"]),
    module("Expressions", ["Diagnostics", "Values"]),
    module("Facts", ["Diagnostics", "Values"]),
    module("Inventory", ["Diagnostics", "Documents", "Values", "Expressions", "Facts"]),
    module("Importers", ["Diagnostics", "Documents", "Values", "Inventory"]),
    module(
      "Catalogue",
      ["Diagnostics", "Documents", "Values", "Expressions", "Facts", "Inventory", "CRules"]
    ),
    module(
      "Audit",
      [
        "Diagnostics", "Values", "Expressions", "Facts", "Inventory", "Catalogue",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    module("Exposure", ["Diagnostics", "Values", "Facts", "Inventory", "Catalogue", "Audit"]),
    module("Comparison", ["Diagnostics", "Documents", "Values", "Catalogue", "Audit", "Exposure"]),
    module("History", ["Values", "Catalogue", "Audit", "Exposure"]),
    module(
      "HistoryStore",
      ["Values", "Catalogue", "Exposure", "History", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    module(
      "Reporting",
      [
        "Diagnostics", "Documents", "Values", "Expressions", "Facts", "Inventory", "Catalogue", "Audit",
        "Exposure", "Comparison", "History", "CPage",
      ]
    ),
    .executableTarget(
      name: "serment",
      dependencies: [
        "Diagnostics", "Documents", "Values", "Expressions", "Facts", "Inventory", "Importers",
        "Catalogue", "Audit", "Exposure", "Comparison", "History", "Reporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house,
      linkerSettings: quickStart
    ),
    .executableTarget(
      name: "serment-history",
      dependencies: ["History", "HistoryStore"],
      swiftSettings: house,
      linkerSettings: quickStart
    ),
    .executableTarget(
      name: "ExpressionBenchmark",
      dependencies: ["Values", "Expressions"],
      path: "Tests/Benchmarks/ExpressionBenchmark",
      swiftSettings: house,
      linkerSettings: [.linkedLibrary("m")]
    ),
    tests("DiagnosticsTests", ["Diagnostics"]),
    tests("DocumentsTests", ["Diagnostics", "Documents"]),
    tests("ValuesTests", ["Diagnostics", "Values"]),
    tests("ExpressionsTests", ["Diagnostics", "Values", "Expressions"]),
    tests("FactsTests", ["Diagnostics", "Documents", "Values", "Facts", "CRules"]),
    tests(
      "InventoryTests",
      ["Diagnostics", "Documents", "Values", "Expressions", "Facts", "Inventory", "CRules"]
    ),
    tests("ImportersTests", ["Diagnostics", "Documents", "Values", "Inventory", "Importers"]),
    tests(
      "CatalogueTests",
      ["Diagnostics", "Documents", "Values", "Expressions", "Inventory", "Catalogue", "CRules"],
      excluding: ["Golden"]
    ),
    tests(
      "AuditTests",
      ["Diagnostics", "Documents", "Values", "Expressions", "Facts", "Inventory", "Catalogue", "Audit"]
    ),
    tests(
      "ExposureTests",
      ["Diagnostics", "Documents", "Values", "Facts", "Inventory", "Catalogue", "Audit", "Exposure"]
    ),
    tests(
      "ComparisonTests",
      ["Diagnostics", "Documents", "Values", "Catalogue", "Audit", "Exposure", "Comparison"]
    ),
    tests(
      "ReportingTests",
      [
        "Diagnostics", "Values", "Expressions", "Inventory", "Catalogue", "Audit", "Exposure",
        "Comparison", "History", "Reporting",
      ],
      excluding: ["Golden"]
    ),
    tests(
      "HistoryTests",
      [
        "Values", "Catalogue", "Exposure", "History", "HistoryStore",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    tests(
      "CommandTests",
      [
        "serment", "serment-history", "Diagnostics", "Values", "Documents", "Facts", "Inventory", "Catalogue",
        "Audit", "Exposure", "History", "Reporting",
      ],
      excluding: ["Golden"]
    ),
    tests("ProjectTests", []),
  ],
  swiftLanguageModes: [.v6]
)
