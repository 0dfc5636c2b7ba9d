// swift-tools-version: 6.2
import PackageDescription

// Few targets, in the order of the data: values and rules (AuditCore), then the edges that never import one another,
// then the conductor (Auditing), then the face (portal-audit). See docs/design.md.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

// Pages are read byte by byte: without the optimiser a portal of 600 pages takes minutes, with it seconds. GRDB and the
// rest stay quick to build, so that a newcomer's first audit does not wait for a release build.
let quick: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "portal-audit",
    products: [.executable(name: "portal-audit", targets: ["portal-audit"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CXLSX", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

        .target(name: "AuditCore", swiftSettings: quick),
        .target(name: "Fetching", dependencies: ["AuditCore", "CCurl", "CCrypto"], swiftSettings: strict),
        .target(name: "Tools", swiftSettings: strict),
        .target(name: "Reading", dependencies: ["AuditCore", "CXML2", "Tools"], swiftSettings: quick),
        .target(
            name: "Storing",
            dependencies: ["AuditCore", "CZlib", "CDeflate", "CCrypto", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: quick),
        .target(name: "Reporting", dependencies: ["AuditCore", "CXLSX"], swiftSettings: strict),
        .target(name: "Papers", dependencies: ["AuditCore", "CXML2", "CZip", "Tools"], swiftSettings: quick),
        .target(name: "DemoServer", dependencies: ["AuditCore"], swiftSettings: strict),
        .target(
            name: "Auditing",
            dependencies: ["AuditCore", "Fetching", "Reading", "Storing", "Reporting", "Papers"],
            swiftSettings: strict),
        .executableTarget(
            name: "portal-audit",
            dependencies: [
                "AuditCore", "Auditing", "DemoServer", "Reading", "Storing", "Reporting", "Papers",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .testTarget(name: "AuditCoreTests", dependencies: ["AuditCore"], swiftSettings: strict),
        .testTarget(name: "FetchingTests", dependencies: ["Fetching", "DemoServer"], swiftSettings: strict),
        .testTarget(name: "ReadingTests", dependencies: ["Reading", "Tools"], swiftSettings: strict),
        .testTarget(name: "StoringTests", dependencies: ["Storing"], swiftSettings: strict),
        .testTarget(name: "ReportingTests", dependencies: ["Reporting", "Papers"], swiftSettings: strict),
        .testTarget(name: "PapersTests", dependencies: ["Papers"], swiftSettings: strict),
        .testTarget(
            name: "AuditingTests",
            dependencies: ["Auditing", "Papers", "Reporting", "Tools", "DemoServer", "Storing", "Reading", "Fetching"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzer of scripts/fuzz, which alone sets this: it needs AddressSanitizer and libFuzzer, and no other build waits for
// it.
if let engine = Context.environment["PORTAL_AUDIT_FUZZER"] {
    package.targets += [
        .target(name: "Harness", path: "Tests/FuzzTests/Harness"),
        .executableTarget(
            name: "portal-fuzz", dependencies: ["AuditCore", "Auditing", "Fetching", "Reading", "Storing", "Harness"],
            path: "Tests/FuzzTests/Targets", swiftSettings: strict,
            linkerSettings: [.unsafeFlags(["-Xlinker", engine, "-lstdc++"])]),
    ]
}
