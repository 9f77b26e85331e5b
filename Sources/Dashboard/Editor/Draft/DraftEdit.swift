/// One change that an officer made to one section of the evidence, as it is kept at every keystroke.
public struct DraftEdit: Sendable, Hashable {
    /// Which section, from 0.
    public var section: Int
    /// Bytes of the section's text before the change, in UTF-8.
    public var range: Range<Int>
    public var replacement: String
    /// Where the cursor stood in the section afterwards.
    public var cursor: Int

    public init(section: Int, range: Range<Int>, replacement: String, cursor: Int) {
        self.section = section
        self.range = range
        self.replacement = replacement
        self.cursor = cursor
    }
}

// MARK: - As text

extension DraftEdit {
    /// One record of a journal: "edit", section, range, cursor and length, then the text; ended by a line feed.
    public var encoded: String {
        "edit \(section) \(range.lowerBound) \(range.upperBound) \(cursor) \(replacement.utf8.count)\n\(replacement)\n"
    }

    /// The records that were put one after the other; those before the first that is not whole.
    public static func decode(_ journal: String) -> [DraftEdit] {
        var reader = RecordReader(journal)
        var edits: [DraftEdit] = []
        while let fields = reader.fields(), fields.count == 6, fields[0] == "edit" {
            let numbers = fields.dropFirst().compactMap { Int($0) }
            guard numbers.count == 5, numbers.allSatisfy({ $0 >= 0 }), numbers[1] <= numbers[2],
                let replacement = reader.text(numbers[4])
            else { break }
            edits.append(DraftEdit(
                section: numbers[0], range: numbers[1]..<numbers[2], replacement: replacement, cursor: numbers[3]))
        }
        return edits
    }
}
