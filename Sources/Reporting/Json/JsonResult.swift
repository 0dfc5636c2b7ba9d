package import Foundation

/// The whole result as canonical JSON: sorted keys, two spaces, LF, UTF-8, slashes as they are, a newline at the end.
///
/// The same value gives the same bytes on every machine.
package func jsonResult(_ result: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    var data = try encoder.encode(result)
    data.append(UInt8(ascii: "\n"))
    return data
}
