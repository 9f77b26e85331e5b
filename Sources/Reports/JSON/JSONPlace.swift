import Scrutiny

/// A value of a JSON text with the way that leads to it, so that an error can say where it is.
struct JSONPlace {
    let value: JSON
    let path: String
    /// Made once for each object: looking members up one after the other would be quadratic.
    private let members: [String: JSON]

    init(_ value: JSON, path: String = "top") {
        self.value = value
        self.path = path
        if case .object(let members) = value {
            self.members = Dictionary(members.map { ($0.key, $0.value) }) { $1 }
        } else {
            members = [:]
        }
    }

    func error(_ expected: String) -> ExportError { .notOurJSON(at: path, expected: expected) }

    /// The member of that name; a missing one is null.
    subscript(name: String) -> JSONPlace { JSONPlace(members[name] ?? .null, path: "\(path).\(name)") }

    var isNull: Bool { value == .null }

    func list() throws(ExportError) -> [JSONPlace] {
        if isNull { return [] }
        guard case .array(let values) = value else { throw error("a list") }
        return values.enumerated().map { JSONPlace($1, path: "\(path)[\($0)]") }
    }

    func text() throws(ExportError) -> String {
        guard case .string(let text) = value else { throw error("text") }
        return text
    }

    func optionalText() throws(ExportError) -> String? { isNull ? nil : try text() }

    func texts() throws(ExportError) -> [String] {
        var texts: [String] = []
        for place in try list() { texts.append(try place.text()) }
        return texts
    }

    func flag() throws(ExportError) -> Bool {
        if isNull { return false }
        guard case .bool(let flag) = value else { throw error("true or false") }
        return flag
    }

    func integer() throws(ExportError) -> Int {
        guard case .number(let number) = value else { throw error("a whole number") }
        return number
    }

    func day() throws(ExportError) -> CalendarDate {
        guard let day = CalendarDate(iso: try text()) else { throw error("a day such as 2016-09-26") }
        return day
    }

    func optionalDay() throws(ExportError) -> CalendarDate? { isNull ? nil : try day() }

    /// A date beside the words it was written in. A financial year is printed as the day on which it ends;
    /// the words tell it from that day.
    func optionalDate(written: String?) throws(ExportError) -> PartialDate? {
        guard let iso = try optionalText() else { return nil }
        if let written, let date = PartialDate(written: written), date.iso == iso { return date }
        guard let date = PartialDate(iso: iso) else { throw error("a date such as 2016-09-26, 2016-09 or 2016") }
        return date
    }

    func category() throws(ExportError) -> Category? {
        if isNull { return nil }
        guard let category = Category(rawValue: try integer()) else { throw error("a category from 1 to 6") }
        return category
    }
}
