import Glibc

/// What the shell has handed down.
enum Environment {
    /// Nil where it is not set. Asked of the C library: Foundation would copy every variable to look one up.
    static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
