// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "scrutineer",
    // For the static library's Foundation; Linux is where councils' shared hosts run this.
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "scrutineer", targets: ["scrutineer"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(
            name: "CursesShell",
            dependencies: ["CNcurses", .product(name: "Yams", package: "Yams")]),
        .target(name: "Scrutiny"),
        .target(
            name: "Reports",
            dependencies: [
                "Scrutiny",
                .product(name: "SwiftCSV", package: "SwiftCSV"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        .target(
            name: "Register",
            dependencies: ["Scrutiny", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(name: "Dashboard", dependencies: ["Scrutiny", "CursesShell"]),
        .executableTarget(
            name: "scrutineer",
            dependencies: [
                "CursesShell", "Dashboard", "Register", "Reports", "Scrutiny",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(name: "CursesShellTests", dependencies: ["CursesShell"]),
        .testTarget(name: "ScrutinyTests", dependencies: ["Scrutiny"]),
        .testTarget(name: "ReportsTests", dependencies: ["Reports", "Scrutiny"]),
        .testTarget(name: "RegisterTests", dependencies: ["Register", "Scrutiny"]),
        .testTarget(
            name: "DashboardTests", dependencies: ["Dashboard", "CursesShell", "Scrutiny"], exclude: ["Screens"]),
        .testTarget(name: "ScrutineerTests", dependencies: ["scrutineer", "Dashboard", "Register", "Scrutiny"]),
    ],
    swiftLanguageModes: [.v6]
)
