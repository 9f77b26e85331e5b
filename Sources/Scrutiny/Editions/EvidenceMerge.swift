extension Evidence {
    /// The accounts on record after a later edition reported on the same place.
    ///
    /// The later edition has the last word. What it no longer repeats stays, before its newest words; what people
    /// wrote since the edition before stays as they wrote it.
    ///
    /// - Parameters:
    ///   - recorded: what is on record.
    ///   - reported: what the later edition says.
    ///   - base: what the edition before said, where people have changed it since; nil where they have not.
    static func merge(recorded: [Update], reported: [Update], base: [Update]?) -> [Update] {
        if recorded == reported || reported.isEmpty { return recorded }
        // A report that says what the one before said brings nothing new against what people have written.
        if let base, base == reported { return recorded }
        let matches = matches(recorded, reported)
        let lastNews = reported.indices.last { index in matches[index].map { recorded[$0] != reported[index] } ?? true }
        let merged = Weaving.woven(earlier: recorded.count, matches: matches).flatMap { old, new -> [Update] in
            guard let new else { return old.map { [recorded[$0]] } ?? [] }
            return old.map { merge(account: recorded[$0], with: reported[new], base: base) } ?? [reported[new]]
        }
        guard let lastNews else { return merged }
        return newsLast(merged, news: reported[lastNews], base: base)
    }

    /// Sees to it that the report's newest words come after whatever they are newer than. What is dated later, or what
    /// people have written since the edition before, is not.
    private static func newsLast(_ merged: [Update], news: Update, base: [Update]?) -> [Update] {
        guard let place = merged.lastIndex(of: news) else { return merged }
        func isNewer(_ account: Update) -> Bool {
            if let date = account.date, let newest = news.date { return date.last >= newest.first }
            return base.map { !$0.contains(account) } ?? false
        }
        let rest = merged[(place + 1)...]
        return merged[..<place] + rest.filter { !isNewer($0) } + [news] + rest.filter(isNewer)
    }

    /// Two versions of one account: the report's, unless only people changed it; both, if both changed it.
    private static func merge(account recorded: Update, with reported: Update, base: [Update]?) -> [Update] {
        guard recorded != reported, let base else { return [reported] }
        if base.contains(reported) { return [recorded] }
        return base.contains(recorded) ? [reported] : [recorded, reported]
    }

    /// The same account is the one with the same words, else the one with the same heading.
    private static func matches(_ recorded: [Update], _ reported: [Update]) -> [Int?] {
        var found = Weaving.matches(recorded, reported)
        let taken = Set(found.compactMap { $0 })
        let rest = recorded.indices.filter { !taken.contains($0) }
        let open = reported.indices.filter { found[$0] == nil }
        let byHeading = Weaving.matches(rest.map { heading(recorded[$0]) }, open.map { heading(reported[$0]) })
        for (place, index) in zip(byHeading, open) { found[index] = place.map { rest[$0] } }
        return found
    }

    private static func heading(_ update: Update) -> String {
        update.date.map { $0.iso } ?? update.heading.map(Weaving.plain) ?? ""
    }
}
