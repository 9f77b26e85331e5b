import Scrutiny

/// The accounts of one sub-item that two officers changed at the same time: account by account, and in each paragraph
/// by paragraph.
public struct ConflictMerge: Sendable, Hashable {
    public struct Account: Sendable, Hashable {
        public var heading: String?
        public var date: PartialDate?
        public var text: TextMerge
    }

    public private(set) var accounts: [Account] = []

    /// `base` is what both of us had before us. Accounts are the same where their headings are: the second "Update –
    /// May 2016" of one is the second of the other.
    public init(base: [Update], mine: [Update], theirs: [Update]) {
        let base = Self.named(base), mine = Self.named(mine), theirs = Self.named(theirs)
        let before = Dictionary(base.map { ($0.name, $0.update) }) { first, _ in first }
        let inMine = Dictionary(mine.map { ($0.name, $0.update) }) { first, _ in first }
        let inTheirs = Dictionary(theirs.map { ($0.name, $0.update) }) { first, _ in first }
        // In my order, and each that only they have after the one that it follows with them.
        var order = mine.map(\.name)
        var known = Set(order)
        var previous: Name?
        for name in theirs.map(\.name) {
            if known.insert(name).inserted {
                let place = previous.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
                order.insert(name, at: place)
            }
            previous = name
        }
        for name in order {
            let any = inMine[name] ?? inTheirs[name]
            let text = TextMerge(
                base: before[name]?.text ?? "", mine: inMine[name]?.text ?? "", theirs: inTheirs[name]?.text ?? "")
            accounts.append(Account(heading: any?.heading, date: any?.date, text: text))
        }
    }

    /// How many places wait for a choice.
    public var conflicts: Int { accounts.reduce(0) { $0 + $1.text.conflicts.count } }

    public mutating func choose(_ choice: TextMerge.Choice, account: Int, block: Int) {
        guard accounts.indices.contains(account) else { return }
        accounts[account].text.choose(choice, at: block)
    }

    /// The accounts with what has been chosen so far, without empty ones.
    public var updates: [Update] {
        accounts.compactMap { account in
            let text = account.text.text
            return text.isEmpty ? nil : Update(heading: account.heading, date: account.date, text: text)
        }
    }

    private struct Name: Hashable {
        var heading: String?
        /// Which of those with that heading, from 0.
        var number: Int
    }

    private static func named(_ updates: [Update]) -> [(name: Name, update: Update)] {
        var seen: [String?: Int] = [:]
        return updates.map { update in
            let number = seen[update.heading, default: 0]
            seen[update.heading] = number + 1
            return (Name(heading: update.heading, number: number), update)
        }
    }
}
