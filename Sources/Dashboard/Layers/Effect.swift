import Scrutiny

/// Something the dashboard wants done outside it. The event loop does it and answers with an `Outcome`.
public enum Effect: Sendable, Hashable {
    case quit
    case perform(Change, as: Purpose)
    /// To the terminal's clipboard.
    case copy(String)
    case useTheme(String)
    /// Which themes there are; answered with `.themes`.
    case listThemes
    /// Whether the mouse is ours; otherwise the terminal's, for selecting text.
    case takeMouse(Bool)
    /// Stop as Ctrl-Z stops other programs.
    case suspend
    /// Draw everything afresh.
    case repaint

    /// Why a change is made: what is undone can be redone.
    public enum Purpose: Sendable, Hashable {
        case deed, undo, redo
    }
}

/// What became of an effect, or happened outside.
public enum Outcome: Sendable {
    /// The change is in the register; `inverse` takes it back.
    case performed(Change, inverse: Change, as: Effect.Purpose)
    /// It is not, and the register is as it was. `why` is a sentence for people.
    case refused(why: String)
    /// Another process has written to the register.
    case registerChanged
    case themes([ThemeChoice])
    /// Something to tell.
    case notice(String)
}
