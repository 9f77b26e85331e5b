import Dashboard
import Foundation
import Register
import Reports
import Scrutiny
import Synchronization

/// Files on their way in: read and taken in beside the event loop, which goes on meanwhile and wakes when there is an
/// answer.
@MainActor
final class IncomingFiles {
    private let register: Register
    private let author: String
    /// Made when the first file comes: nobody else pays for it.
    private var bell: Bell?
    private var work: Task<Void, Never>?

    init(_ register: Register, author: String) {
        self.register = register
        self.author = author
    }

    /// For `poll`, once a file has come.
    var descriptor: Int32? { bell?.descriptor }

    /// What the file holds, by and by. A file that is still being read is given up.
    func read(_ request: ReadingRequest) {
        begin {
            do {
                return .fileRead(try await Self.file(request), request)
            } catch {
                return .fileNotRead(why: "\(error)", request)
            }
        }
    }

    /// Takes the reviews in, by and by.
    func takeIn(_ reviews: [Review], from path: String) {
        let (register, author) = (register, author)
        let now = WallClock.secondsSince1970
        begin {
            do {
                let name = (path as NSString).lastPathComponent
                let (outcomes, inverse) = try register.takeIn(reviews, from: name, by: author, at: now)
                return .takenIn(outcomes, inverse: inverse)
            } catch {
                return .notTakenIn(why: "\(error)")
            }
        }
    }

    func stop() {
        work?.cancel()
        work = nil
        bell?.forget()
    }

    /// What has come of it; nil while nothing has.
    func answer() -> Outcome? { bell?.take() }

    private func begin(_ work: @escaping @Sendable () async -> Outcome) {
        stop()
        if bell == nil { bell = Bell() }
        guard let bell else { return }
        let turn = bell.turn
        self.work = Task.detached { bell.ring(await work(), turn: turn) }
    }

    private nonisolated static func file(_ request: ReadingRequest) async throws -> IncomingFile {
        var reader = ReportReader()
        for (heading, meaning) in request.columns { _ = reader.map.add("\(heading)=\(meaning)") }
        reader.on = request.on
        reader.comesIn = WallClock.today
        try StatusWordsFile.add(to: &reader.statuses, named: nil)
        let reading = try await ReportFile.read(PathNames.expanded(request.path), using: reader)
        return IncomingFile(reading, path: request.path)
    }
}

/// Where the answer of work that goes on elsewhere is left, with a pipe to wake the loop.
private final class Bell: Sendable {
    let descriptor: Int32
    private let writing: Int32
    private let state = Mutex<(turn: Int, outcome: Outcome?)>((0, nil))

    /// Nil where the system has no pipe left.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        (descriptor, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    deinit {
        close(descriptor)
        close(writing)
    }

    var turn: Int { state.withLock { $0.turn } }

    /// What comes from work that was begun before is not wanted.
    func forget() { state.withLock { $0 = ($0.turn + 1, nil) } }

    func ring(_ outcome: Outcome, turn: Int) {
        let isWanted = state.withLock { state in
            guard state.turn == turn else { return false }
            state.outcome = outcome
            return true
        }
        var byte: UInt8 = 1
        if isWanted { _ = write(writing, &byte, 1) }
    }

    func take() -> Outcome? {
        var bytes = [UInt8](repeating: 0, count: 16)
        while read(descriptor, &bytes, bytes.count) > 0 {}
        return state.withLock { state in
            defer { state.outcome = nil }
            return state.outcome
        }
    }
}

extension IncomingFile {
    /// What the reader has read, in the dashboard's terms.
    init(_ reading: Reading, path: String) {
        self.init(
            path: path, reviews: reading.reviews,
            columns: reading.columns.map { column in
                Column(
                    line: column.line, place: column.place, heading: column.heading, holds: column.takenFor,
                    how: column.how.asShown, sample: column.sample)
            },
            meanings: ColumnMap.names,
            doubts: reading.doubts.map { Remark(line: $0.line, text: $0.text, why: $0.why) },
            unplaced: reading.unplaced.map { Remark(line: $0.line, text: $0.text, why: $0.why) },
            contactLines: reading.leftOut.filter { $0.reason == .contactDetails }.map(\.line))
    }
}

extension ColumnReading.How {
    fileprivate var asShown: IncomingFile.Column.How {
        switch self {
        case .heading: .heading
        case .content: .content
        case .asked: .asked
        case .unknown: .unknown
        }
    }
}
