import GRDB

/// What the presenter shows, for those who follow.
public struct Presentation: Sendable, Hashable {
    /// In a form that only the walkthrough reads.
    public var state: String
    /// The presenter's process.
    public var presenter: Int32
    /// When it was shown: seconds since 1970, as a clock on the wall here showed them.
    public var at: Int64
    /// Grows with every state.
    public var serial: Int64
}

extension Register {
    /// Shows a state to everyone who follows; they are told at once.
    public func present(_ state: String, presenter: Int32, at now: Int64) throws(RegisterError) {
        try ready()
        try asking { db in
            try db.run(
                "UPDATE presentation SET serial = serial + 1, state = ?, presenter = ?, at = ?",
                [Words(state), presenter, now])
        }
    }

    /// Takes away what this presenter shows; another one's stays.
    public func endPresentation(by presenter: Int32) throws(RegisterError) {
        try writing { db in
            try db.run(
                "UPDATE presentation SET serial = serial + 1, state = NULL, presenter = NULL WHERE presenter = ?",
                [presenter])
        }
    }

    /// What is shown now; nil when nobody presents. A presenter who died without a word is still there: see `PresenterLine`.
    public func presentation() throws(RegisterError) -> Presentation? {
        try asking { db in
            try db.first("SELECT state, presenter, at, serial FROM presentation WHERE state IS NOT NULL") {
                Presentation(
                    state: $0.text(0), presenter: Int32(truncatingIfNeeded: $0.int(1)), at: $0.int(2), serial: $0.int(3))
            }
        }
    }
}
