import Foundation
import Harness

// portal-fuzz list | portal-fuzz TARGET [libFuzzer's arguments] | portal-fuzz stretch TARGET FOLDER SECONDS
// scripts/fuzz calls it.

/// What one case may cost.
let secondsAllowed = 1.0
let bytesAllowed = 64 << 20

func target(_ name: String?) -> Target {
    guard let found = Target.all.first(where: { $0.name == name }) else {
        FileHandle.standardError.write(Data("portal-fuzz: no target «\(name ?? "")»\n".utf8))
        exit(64)
    }
    return found
}

/// The one reader in use: libFuzzer's callback carries no context.
nonisolated(unsafe) var inUse: Target?

let reader: fuzz_reader = { bytes, count in
    inUse?.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
}

var words = Array(CommandLine.arguments.dropFirst())
switch words.first {
case "list":
    for target in Target.all { print(([target.name, "\(target.longest)"] + target.seeds).joined(separator: "\t")) }
case "stretch":
    let chosen = target(words.dropFirst().first)
    inUse = chosen
    let stretch = Stretch(
        folder: words.count > 2 ? words[2] : ".", length: chosen.stretched,
        patience: words.count > 3 ? Double(words[3]) ?? 20 : 20, seconds: secondsAllowed, bytes: bytesAllowed)
    exit(stretch.run(reader))
default:
    inUse = target(words.first)
    words[0] = CommandLine.arguments[0]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    exit(fuzz_run(Int32(words.count), &arguments, reader, secondsAllowed, bytesAllowed))
}
