import Glibc

/// The exponential and its inverse, rounded so that they are the same on every machine's C library.
enum Power {
    static func e(to exponent: Double) -> Double { rounded(exp(exponent)) }
    static func log(_ value: Double) -> Double { rounded(Glibc.log(value)) }

    private static func rounded(_ value: Double) -> Double { (value * 1_000_000_000).rounded() / 1_000_000_000 }
}
