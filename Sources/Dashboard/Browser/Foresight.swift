import CursesShell
import Scrutiny

/// What the next step up or down will show, read, checked and laid out while the person looks at the screen: then a key
/// has only to draw it.
///
/// It holds until the panes read again, which they do when anything changes: the register, the filter, the size.
struct Foresight: Sendable {
    /// Reviews with the list of their recommendations, as it is first shown.
    private(set) var reviews: [ReviewID: RecommendationsPane] = [:]
    private(set) var recommendations: [RecommendationID: CheckedRecommendation] = [:]

    /// Keeps these in place of what was foreseen before; what is there already is not read again.
    mutating func keep(
        reviews ids: [ReviewID], recommendations: [RecommendationID], _ read: (ReviewID) -> RecommendationsPane,
        _ check: (RecommendationID) -> CheckedRecommendation?
    ) {
        var panes: [ReviewID: RecommendationsPane] = [:]
        for id in ids { panes[id] = reviews[id] ?? read(id) }
        var checked: [RecommendationID: CheckedRecommendation] = [:]
        for id in recommendations + panes.values.compactMap({ $0.current?.id }) {
            checked[id] = self.recommendations[id] ?? check(id)
        }
        (reviews, self.recommendations) = (panes, checked)
    }
}

extension RowWindow {
    /// The cursor's row and those on both sides of it, as far as they have been read.
    var around: [Row] { [cursor, cursor + 1, cursor - 1].compactMap { self[$0] } }
}

/// A recommendation read and checked, and laid out as it is first shown.
struct CheckedRecommendation: Sendable {
    let file: RecommendationFile
    /// At the category on record; empty without one.
    let findings: [Finding]
    let coverage: [Coverage]
    /// What is open at first: the part that is doubted most; of one without parts its evidence.
    let opened: Set<String?>
    /// With `opened` open.
    let document: Document

    init(_ file: RecommendationFile, width: Int) {
        let recommendation = file.recommendation, check = file.check
        let findings = recommendation.standing?.category.map { check.findings(as: $0) } ?? []
        let doubted = findings.first { $0.severity == .contradiction && $0.subItem != nil }
        opened = recommendation.subItems.isEmpty ? [nil] : doubted.map { [$0.subItem] } ?? []
        self.file = file
        self.findings = findings
        coverage = check.coverage
        document = RecommendationDocument.lay(file, findings: findings, coverage: coverage, opened: opened, width: width)
    }

    func document(opened: Set<String?>, width: Int) -> Document {
        if opened == self.opened, width == document.width { return document }
        return RecommendationDocument.lay(file, findings: findings, coverage: coverage, opened: opened, width: width)
    }
}
