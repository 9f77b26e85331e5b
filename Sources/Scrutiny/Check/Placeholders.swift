// Stands in until the real Reference, Coverage and Finding.brief land: whoever lands them deletes this file.
public struct Reference: Sendable, Hashable { public var recommendation: String?; public var letter: String?
  public static func all(in text: String) -> [(reference: Reference, bytes: Range<Int>)] { [] } }
public struct Coverage: Sendable, Hashable { public enum State: Sendable, Hashable { case evidence, nothing, unfinished, contradicted, orphan }
  public var letter: String?; public var state: State }
extension Check { public var coverage: [Coverage] { [] } }
extension Finding { public var brief: String { rule } }
