/// A field in the front of a report, by its label: "Report of:", "Date approved at City Council:".
enum HeadField: Sendable {
    case reportOf, committee, date, title, approved, leadMember, leadOfficer, lastTracked, nextTracking, contactName,
        contactTitle
    case contactDetails

    /// Part of the front: a label means another thing among the contact's than over the review.
    enum Place: Sendable { case heading, information, introduction, contents, contact }

    /// The field a line names, and its value, which may come on the next line.
    static func read(_ line: String, in place: Place) -> (HeadField, value: String)? {
        let text = line.trimmed
        let head = text.prefix(110)
        let label: String
        let value: String
        if let colon = head.firstIndex(of: ":") {
            label = text[..<colon].folded
            value = text[text.index(after: colon)...].trimmed
        } else if let tab = head.firstIndex(of: "\t") {
            label = text[..<tab].folded
            value = text[tab...].trimmed
        } else if let gap = head.firstRange(of: "   ") {
            label = text[..<gap.lowerBound].folded
            value = text[gap.lowerBound...].trimmed
        } else {
            // A label alone, its value on the next line.
            guard text.utf8.count <= 60, !text.hasSuffix(".") else { return nil }
            label = text.folded
            value = ""
            guard
                labels.contains(where: { name, _ in
                    label == name
                        || (label.hasPrefix(name) && name.contains(" ") && place != .introduction && name != "report of")
                })
            else { return nil }
        }
        guard label.split(separator: " ").count <= 9, let found = labels.first(where: { matches(label, $0.0) }) else {
            return nil
        }
        if label == "name", place != .contact { return nil }
        switch found.1 {
        case .contactTitle where label == "title" && place != .contact: return (.title, value)
        case .leadOfficer where place == .contact: return (.contactName, value)
        default: return (found.1, value)
        }
    }

    private static func matches(_ label: String, _ name: String) -> Bool {
        guard label.hasPrefix(name) else { return false }
        let rest = label.dropFirst(name.count)
        if rest.isEmpty || rest == "." { return true }
        // Short names are names only by themselves: "to", "date", "title", "review".
        return name.contains(" ") && (rest.first == " " || rest.first == "/" || rest.first == "(" || rest.first == "s")
    }

    /// The first that fits counts.
    private static let labels: [(String, HeadField)] = names.flatMap { field, names in
        names.split(separator: ";").map { ($0.trimmed, field) }
    }

    private static let names: [(HeadField, String)] = [
        (.reportOf, "report of; report by"),
        (.committee, "report to; to; committee"),
        (.date, "date of meeting; meeting date; date of report; report date; date"),
        (.title, "report title; subject; title of review; review title; name of review; review; title of report"),
        (.nextTracking, "date of next; next tracking; date for next; next progress report; date next; date progress next"),
        (
            .lastTracked,
            "date progress last tracked; date last tracked; last tracked; date of last tracking; date "
                + "progress was last; date of previous tracking; last tracking; previously tracked"
        ),
        (.approved, "date approved; date of approval; approved at; approved by; date agreed; action plan agreed"),
        (
            .leadMember,
            "member who; lead member; councillor who; chair of the review; review chair; chairman of the "
                + "review; review chaired by; lead councillor; led by; lead review member; members who led"
        ),
        (.leadOfficer, "lead officer; link officer; officer who; lead review officer; review officer"),
        (.contactName, "contact officer; contact name; contact; report author; name"),
        (.contactTitle, "job title; title; position; post; designation"),
        (
            .contactDetails,
            "telephone; tel; phone; mobile; e-mail; email; fax; ext; tel no; tel number; telephone no; "
                + "telephone number; phone number; phone no; mobile no; mobile number; direct line; direct dial; "
                + "email address; e-mail address; contact number; contact details; contact telephone; mob; mob no; "
                + "mobile phone; mob tel; twitter"
        ),
    ]
}
