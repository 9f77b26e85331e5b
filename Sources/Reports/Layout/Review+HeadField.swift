import Scrutiny

// What the fields of a report's front say of its review.

extension Review {
    func has(_ field: HeadField) -> Bool {
        switch field {
        case .reportOf: !reportOf.isEmpty
        case .committee: !committee.isEmpty
        case .title: !title.isEmpty
        case .date: reportedOn != nil
        case .approved: approvedOn != nil
        case .lastTracked: lastTrackedOn != nil
        case .nextTracking: nextTrackingOn != nil
        case .leadMember: leadMember != nil
        case .leadOfficer: leadOfficer != nil
        case .contactName: contact.map { !$0.name.isEmpty } ?? false
        case .contactTitle: contact?.title != nil
        case .contactDetails: false
        }
    }

    /// Takes the value; contact details are kept nowhere, and words that are no day leave a day as it was.
    mutating func set(_ field: HeadField, _ value: String) {
        switch field {
        case .reportOf: reportOf = value
        case .committee: committee = value
        // "None", "First report": leaving the date open loses nothing.
        case .date: reportedOn = ReviewHead.day(in: value) ?? reportedOn
        case .title: title = ReviewTitle(value)?.words ?? value
        case .approved: approvedOn = ReviewHead.day(in: value) ?? approvedOn
        case .lastTracked: lastTrackedOn = ReviewHead.day(in: value) ?? lastTrackedOn
        case .nextTracking: nextTrackingOn = DateSpan.only(in: value) ?? nextTrackingOn
        case .leadMember: leadMember = value
        case .leadOfficer: leadOfficer = value
        case .contactName: contact = Contact(name: value, title: contact?.title)
        case .contactTitle: contact = Contact(name: contact?.name ?? "", title: value)
        case .contactDetails: break
        }
    }

    /// Adds what the next line says to a field that goes on over it. Of several trackings the last counts.
    mutating func append(_ field: HeadField, _ text: String, _ joining: LineJoining) {
        func more(_ old: String?) -> String { joining.join(old ?? "", text) }
        switch field {
        case .reportOf: reportOf = more(reportOf)
        case .committee: committee = more(committee)
        case .title: title = ReviewTitle(more(title))?.words ?? more(title)
        case .leadMember: leadMember = more(leadMember)
        case .leadOfficer: leadOfficer = more(leadOfficer)
        case .contactName: contact = Contact(name: more(contact?.name), title: contact?.title)
        case .contactTitle: contact = Contact(name: contact?.name ?? "", title: more(contact?.title))
        case .lastTracked: lastTrackedOn = [lastTrackedOn, ReviewHead.day(in: text)].compactMap(\.self).max()
        case .date, .approved, .nextTracking: set(field, text)
        case .contactDetails: break
        }
    }
}
