import CZlib

/// Undoes gzip, zlib or bare deflate, a piece at a time.
struct Inflater: ~Copyable {
    enum Step: Equatable { case more, memberEnded, damaged }

    private let stream: UnsafeMutablePointer<z_stream>

    /// - Parameter bare: deflate data without gzip or zlib header.
    init(bare: Bool = false) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let state = bare ? pa_inflate_init_raw(stream) : pa_inflate_init_any(stream)
        precondition(state == Z_OK, "no memory to decompress")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Takes from the front of `input` and appends at most `room` bytes to `out`.
    ///
    /// `more` with an empty `input` asks for input; with input left it asks for room. After `memberEnded` the next call
    /// starts a new member.
    mutating func step(_ input: inout ArraySlice<UInt8>, room: Int, to out: inout [UInt8]) -> Step {
        var state = Z_OK
        var used = 0
        input.prefix(1 << 30).withUnsafeBufferPointer { bytes in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
                stream.pointee.avail_in = uInt(bytes.count)
                stream.pointee.next_out = buffer.baseAddress
                stream.pointee.avail_out = uInt(room)
                state = inflate(stream, Z_NO_FLUSH)
                used = bytes.count - Int(stream.pointee.avail_in)
                out.append(contentsOf: buffer.prefix(room - Int(stream.pointee.avail_out)))
            }
        }
        input = input.dropFirst(used)
        switch state {
        case Z_OK, Z_BUF_ERROR: return .more
        case Z_STREAM_END:
            inflateReset(stream)
            return .memberEnded
        default: return .damaged
        }
    }
}

/// Whole values through gzip.
package enum Gzip {
    package struct Inflated: Equatable, Sendable {
        package var bytes: [UInt8]
        package var end: End
    }

    package enum End: Equatable, Sendable {
        case whole
        /// The limit was reached: there is more.
        case limit
        /// The data stops early or is not compressed data.
        case damaged
    }

    /// One gzip member.
    package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var deflater = Deflater()
        var out: [UInt8] = []
        deflater.add(bytes, to: &out)
        deflater.finish(to: &out)
        return out
    }

    /// All members of `bytes`, as far as `limit` bytes of output.
    package static func inflated(_ bytes: ArraySlice<UInt8>, limit: Int, bare: Bool = false) -> Inflated {
        var inflater = Inflater(bare: bare)
        var out: [UInt8] = []
        var input = bytes
        while out.count <= limit {
            let before = (input.count, out.count)
            switch inflater.step(&input, room: min(1 << 16, limit + 1 - out.count), to: &out) {
            case .damaged: return Inflated(bytes: out, end: .damaged)
            case .memberEnded:
                // What follows the last member (padding, a stray line end) is no fault of the data before it.
                if bare || input.first != 0x1F { return Inflated(bytes: out, end: .whole) }
            case .more:
                if (input.count, out.count) == before { return Inflated(bytes: out, end: .damaged) }
            }
            if out.count > limit { break }
        }
        return Inflated(bytes: Array(out.prefix(limit)), end: .limit)
    }
}
