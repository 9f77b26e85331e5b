import Scrutiny

extension PartialDate {
    /// As `iso` where that says it all; "2015/16" for a financial year. A date that no calendar has, which only a
    /// program can make, keeps its numbers ("month 12000 3").
    var stored: String {
        switch self {
        case .day(let date): return date.iso
        case .month(let year, let month):
            return (1...9999).contains(year) && (1...12).contains(month) ? iso : "month \(year) \(month)"
        case .year(let year): return (1...9999).contains(year) ? iso : "year \(year)"
        case .financialYear(let year): return (1000...9998).contains(year) ? long : "financial \(year)"
        }
    }

    init?(stored text: String) {
        if let date = PartialDate(iso: text) { self = date; return }
        let parts = text.split(whereSeparator: { $0 == "/" || $0 == " " })
        if parts.count == 2, text.contains("/"), let year = Int(parts[0]) {
            self = .financialYear(startingIn: year)
        } else if parts.count == 3, parts[0] == "month", let year = Int(parts[1]), let month = Int(parts[2]) {
            self = .month(year: year, month: month)
        } else if parts.count == 2, parts[0] == "year", let year = Int(parts[1]) {
            self = .year(year)
        } else if parts.count == 2, parts[0] == "financial", let year = Int(parts[1]) {
            self = .financialYear(startingIn: year)
        } else {
            return nil
        }
    }
}
