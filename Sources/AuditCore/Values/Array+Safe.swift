extension Array {
    /// The element, or nil outside the bounds: for rows of tables that strangers wrote.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
