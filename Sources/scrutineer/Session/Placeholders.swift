// Stands in until RegisterWatch, backup, generate and search land in Register: whoever lands them deletes this file.
import Scrutiny
import Register
final class RegisterWatch { let descriptor: Int32 = -1; init(_ r: Register) throws { throw ExitStatusX() }; func drain() -> Bool { false } }
struct ExitStatusX: Error {}
extension Register { public func search(_ q: String, limit: Int) throws -> [SearchHit] { [] }; func backup(to: String) throws {}; func generate(recommendations: Int, seed: UInt64, at: Int64) throws {} }
