import Foundation
import Scrutiny

/// Reads a progress report into reviews.
public struct ReportReader: Sendable {
    /// A file with more bytes is refused before it is read.
    public static let largestFile = 64_000_000

    public init() {}

    /// Reads the file at that path. Nothing of it is kept open.
    public func read(path: String) throws(ReportError) -> Reading {
        try read(bytes: Self.bytes(of: path), from: path)
    }

    /// Reads the bytes of a report; `name` is what errors and unplaced lines call it.
    public func read(bytes: [UInt8], from name: String) throws(ReportError) -> Reading {
        guard bytes.count <= Self.largestFile else {
            throw .tooLarge(path: name, bytes: bytes.count, limit: Self.largestFile)
        }
        guard let text = TextDecoding.text(of: bytes) else {
            throw .binary(path: name, looksLike: TextDecoding.kind(of: bytes))
        }
        return try read(text: text, from: name)
    }

    /// Reads the text of a report.
    public func read(text: String, from name: String) throws(ReportError) -> Reading {
        let lines = Markup.lines(of: MarkdownLayout.isMarkdown(text) ? MarkdownLayout.plain(text) : text)
        guard lines.contains(where: { !$0.isBlank }) else { throw .empty(path: name) }
        var walk = ReportWalk(lines: lines, file: name)
        let reading = walk.reading()
        guard reading.reviews.contains(where: { !$0.recommendations.isEmpty }) else {
            throw .noRecommendation(path: name, lines: lines.last?.number ?? 0)
        }
        return reading
    }

    /// The bytes of a file, with its size looked at first.
    static func bytes(of path: String) throws(ReportError) -> [UInt8] {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { throw .isFolder(path: path) }
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { try? handle.close() }
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
            if size > largestFile { throw ReportError.tooLarge(path: path, bytes: size, limit: largestFile) }
            // A pipe has no size to look at: no more than the limit is taken from it.
            var data = Data()
            while data.count <= largestFile, let more = try handle.read(upToCount: 1 << 20), !more.isEmpty { data.append(more) }
            return [UInt8](data)
        } catch let error as ReportError {
            throw error
        } catch {
            throw .cannotOpen(path: path, reason: reason(of: error))
        }
    }

    private static func reason(of error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile, .fileNoSuchFile: "there is no such file"
        case .fileReadNoPermission: "permission denied"
        default: "reading failed"
        }
    }
}
