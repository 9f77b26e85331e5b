import Scrutiny

extension ReviewJSON {
    /// The reviews of an export, every value as it was. A key that is missing counts as null, so that what
    /// `import --dry-run` printed can be read too.
    public static func reviews(from bytes: [UInt8]) throws(ExportError) -> [Review] {
        let value: JSON
        do { value = try JSON.parse(bytes) } catch { throw .notOurJSON(at: "top", expected: "well-formed JSON") }
        let place = JSONPlace(value)
        guard !place["reviews"].isNull else { throw place["reviews"].error("a list of reviews") }
        return try map(place["reviews"], review)
    }

    private static func map<Value>(
        _ place: JSONPlace, _ read: (JSONPlace) throws(ExportError) -> Value
    ) throws(ExportError) -> [Value] {
        var values: [Value] = []
        for element in try place.list() { values.append(try read(element)) }
        return values
    }

    private static func review(_ place: JSONPlace) throws(ExportError) -> Review {
        var contact: Review.Contact?
        if !place["contact"].isNull {
            contact = Review.Contact(
                name: try place["contact"]["name"].optionalText() ?? "", title: try place["contact"]["title"].optionalText())
        }
        return Review(
            title: try place["title"].optionalText() ?? "", committee: try place["committee"].optionalText() ?? "",
            reportOf: try place["reportOf"].optionalText() ?? "", contact: contact,
            introduction: try place["introduction"].texts(), reportedOn: try place["reportedOn"].optionalDay(),
            approvedOn: try place["approvedOn"].optionalDay(), leadMember: try place["leadMember"].optionalText(),
            leadOfficer: try place["leadOfficer"].optionalText(), lastTrackedOn: try place["lastTrackedOn"].optionalDay(),
            nextTrackingOn: try date(place, "nextTrackingOn", written: "nextTrackingOnWritten"),
            guidance: try guidance(place["guidance"]),
            recommendations: try map(place["recommendations"], recommendation))
    }

    private static func guidance(_ place: JSONPlace) throws(ExportError) -> Guidance {
        var criteria: [Category: String] = [:]
        for category in Category.allCases {
            criteria[category] = try place["criteria"][String(category.rawValue)].optionalText()
        }
        return Guidance(questions: try place["questions"].texts(), criteria: criteria)
    }

    private static func recommendation(_ place: JSONPlace) throws(ExportError) -> Recommendation {
        Recommendation(
            number: try place["number"].text(), text: try place["text"].optionalText() ?? "",
            subItems: try map(place["subItems"]) { item throws(ExportError) in
                SubItem(letter: try item["letter"].text(), text: try item["text"].text())
            },
            closing: try place["closing"].optionalText() ?? "", responsibility: try place["responsibility"].texts(),
            targets: try map(place["targets"], target),
            completedOn: try date(place, "completedOn", written: "completedOnWritten"),
            anticipatedOn: try date(place, "anticipatedOn", written: "anticipatedOnWritten"),
            obstacle: try place["obstacle"].optionalText(), concludedOn: try place["concludedOn"].optionalDay(),
            assessments: try map(place["assessments"], assessment), evidence: try map(place["evidence"], evidence))
    }

    private static func date(
        _ place: JSONPlace, _ name: String, written: String = "dateWritten"
    ) throws(ExportError) -> PartialDate? {
        try place[name].optionalDate(written: try place[written].optionalText())
    }

    private static func target(_ place: JSONPlace) throws(ExportError) -> Target {
        Target(
            label: try place["label"].optionalText() ?? "", written: try place["written"].text(),
            date: try date(place, "date"), isInterim: try place["interim"].flag(),
            moves: try map(place["moves"]) { move throws(ExportError) in
                Target.Move(
                    from: try writtenDate(move["from"]), to: try writtenDate(move["to"]), on: try move["on"].day(),
                    reason: try move["reason"].optionalText())
            })
    }

    private static func writtenDate(_ place: JSONPlace) throws(ExportError) -> WrittenDate {
        WrittenDate(written: try place["written"].text(), date: try date(place, "date"))
    }

    private static func assessment(_ place: JSONPlace) throws(ExportError) -> Assessment {
        guard let assessor = Assessment.Assessor(rawValue: try place["by"].text()) else {
            throw place["by"].error("cabinetMember or committee")
        }
        return Assessment(
            by: assessor, category: try place["category"].category(), isDeferred: try place["deferred"].flag(),
            on: try place["on"].day(), written: try place["written"].optionalText(),
            reason: try place["reason"].optionalText(), movedBy: try place["movedBy"].optionalText(),
            findings: try map(place["findings"], finding), recordedBy: try place["recordedBy"].optionalText())
    }

    private static func finding(_ place: JSONPlace) throws(ExportError) -> Finding {
        guard let severity = Finding.Severity(rawValue: try place["severity"].text()) else {
            throw place["severity"].error("contradiction, missing, caution or note")
        }
        return Finding(
            rule: try place["rule"].text(), severity: severity, subItem: try place["subItem"].optionalText(),
            quote: try place["quote"].optionalText(), passage: try passage(place["passage"]),
            message: try place["message"].text(), question: try place["question"].text())
    }

    private static func passage(_ place: JSONPlace) throws(ExportError) -> Passage? {
        if place.isNull { return nil }
        let (from, to) = (try place["from"].integer(), try place["to"].integer())
        guard 0 <= from, from <= to else { throw place.error("a stretch that does not end before it begins") }
        return Passage(
            recommendation: try place["recommendation"].text(), subItem: try place["subItem"].optionalText(),
            update: try place["update"].integer(), bytes: from..<to)
    }

    private static func evidence(_ place: JSONPlace) throws(ExportError) -> Evidence {
        Evidence(
            subItem: try place["subItem"].optionalText(),
            updates: try map(place["updates"]) { update throws(ExportError) in
                Update(
                    heading: try update["heading"].optionalText(), date: try date(update, "date"),
                    text: try update["text"].optionalText() ?? "")
            })
    }
}
