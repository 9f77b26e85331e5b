import Foundation
import Reports

/// A text on its way to a file of the person's choice.
enum NewFile {
    /// Why there is no such file now. `description` words it.
    struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ path: String, _ error: ExportError) {
            description =
                switch error {
                case .exists: "\(path) is already there and was left as it is. Choose another name."
                case .cannotWrite(_, let reason): "\(path) could not be written: \(reason). Choose another place."
                default: "\(error)"
                }
        }
    }

    /// Makes a file that was not there before, whole and on the disk, or none at all. A path that begins with "~/" begins in
    /// the person's home folder. Returns the path that was written.
    @discardableResult
    static func write(_ text: String, to path: String, isPrivate: Bool = false) throws(Failure) -> String {
        let path = (path as NSString).expandingTildeInPath
        do throws(ExportError) {
            try WholeFile.write(Array(text.utf8), to: path, isPrivate: isPrivate)
        } catch {
            throw Failure(path, error)
        }
        return path
    }
}
