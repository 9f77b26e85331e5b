import Dashboard
import Register

/// The dashboard's questions are the register's answers; the two do not know each other.
extension Register: RegisterReading {}
