import Glibc

/// The exponential, rounded so that it is the same on every machine's C library.
enum Power {
    static func e(to exponent: Double) -> Double { (exp(exponent) * 1_000_000_000).rounded() / 1_000_000_000 }
}
