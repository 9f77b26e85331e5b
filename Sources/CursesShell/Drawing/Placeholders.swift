// Stands in until the real Wrap and Frame.border land: whoever lands them deletes this file.
extension Frame { public mutating func border(_ rect: Rect, title: String = "", role: Role = .base) {
 guard rect.width > 1, rect.height > 1 else { return }
 for c in rect.columns { draw("─", at: Point(column: c, row: rect.row), role: role); draw("─", at: Point(column: c, row: rect.row+rect.height-1), role: role) }
 for r in rect.rows { draw("│", at: Point(column: rect.column, row: r), role: role); draw("│", at: Point(column: rect.column+rect.width-1, row: r), role: role) }
 draw(title, at: Point(column: rect.column+1, row: rect.row), role: role)
} }
public struct Wrap { public struct Line { public var text: String; public var bytes: Range<Int>; public var indent: Int }
 public var lines: [Line] = []
 public init(_ t: String, width: Int) {
  var off = 0
  for para in t.split(separator: "\n", omittingEmptySubsequences: false) {
   var cur = ""; var start = off
   var o = off
   for w in para.split(separator: " ", omittingEmptySubsequences: false) {
     let n = w.utf8.count
     if !cur.isEmpty, cur.count + 1 + w.count > width { lines.append(Line(text: cur, bytes: start..<(o-1), indent: 0)); cur = ""; start = o }
     cur += (cur.isEmpty ? "" : " ") + w
     o += n + 1
   }
   lines.append(Line(text: cur, bytes: start..<max(start,(o-1)), indent: 0))
   off += para.utf8.count + 1
  } } }
