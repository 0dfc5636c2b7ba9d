/// Addresses lately seen in the frontier, so that the menu on every page costs no look-up in the database.
///
/// Each slot remembers one address: forgetting is harmless, a wrong memory would lose a link, so keys are whole.
struct KnownLinks {
    private var slots: [AddressKey?] = []
    private static let count = 1 << 15

    func contains(_ key: AddressKey) -> Bool {
        !slots.isEmpty && slots[KnownLinks.slot(key)] == key
    }

    mutating func insert(_ key: AddressKey) {
        if slots.isEmpty { slots = [AddressKey?](repeating: nil, count: KnownLinks.count) }
        slots[KnownLinks.slot(key)] = key
    }

    mutating func removeAll() { slots = [] }

    private static func slot(_ key: AddressKey) -> Int { Int(truncatingIfNeeded: key.low & UInt64(count - 1)) }
}
