import Scrutiny

/// Something the dashboard wants done outside it. The event loop does it and answers with an `Outcome`.
public enum Effect: Sendable, Hashable {
    case quit
    case perform(Change, as: Purpose)
    /// Keep an officer's work on that evidence, before the next frame is shown. A record with a snapshot takes the place
    /// of the draft of that id, if there is one; without, it goes after what that draft has. Answered with `.draftKept`
    /// or `.draftNotKept`.
    case keepDraft(DraftRecord, of: EvidencePlace, basedOn: Int64?, draft: Int64?)
    /// Bring the drafts safely to the disk: typing pauses.
    case syncDrafts
    case discardDraft(Int64)
    /// Write a text to a file that is not there yet.
    case writeFile(String, path: String)
    /// Have the text edited in the person's own editor; answered with `.editedElsewhere`.
    case editElsewhere(String)
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
    /// Show this to everyone who follows; `ShownState` reads it.
    case present(String)
    /// Nothing is shown any more.
    case endPresentation
    /// Write the minute of that review's meeting to a file that is not there yet; answered with `.written`.
    case writeMinute(ReviewID, at: CalendarDate, to: String)

    /// Read a file that is to come in, while the dashboard goes on; answered with `.fileRead` or `.fileNotRead`.
    case readFile(ReadingRequest)
    /// Whatever is being read is not wanted any more.
    case stopReading
    /// Take what was read of that file into the register, all of it or nothing; answered with `.takenIn` or `.notTakenIn`.
    case takeIn([Review], from: String)
    /// How the name of a file may go on; answered with `.paths`.
    case completePath(String)

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
    /// It is not, since somebody else saved that evidence meanwhile: `theirs` is what stands now.
    case conflicted(Change, theirs: EvidenceRevision)
    /// The work is in the register, in the draft of that id.
    case draftKept(Int64, of: EvidencePlace)
    /// It is not. `why` is a sentence for people.
    case draftNotKept(why: String, of: EvidencePlace)
    /// What came back from the person's own editor; nil when nothing was changed.
    case editedElsewhere(String?)
    case fileRead(IncomingFile, ReadingRequest)
    /// `why` is a sentence for people.
    case fileNotRead(why: String, ReadingRequest)
    /// It is in the register; `inverse` takes it back, nil where nothing was new.
    case takenIn([ImportOutcome], inverse: Change?)
    /// It is not, and the register is as it was. `why` is a sentence for people.
    case notTakenIn(why: String)
    case paths(PathCompletion)
    /// Another process has written to the register.
    case registerChanged
    case themes([ThemeChoice])
    /// The theme asked for cannot be had; the other is on the screen still. `why` is a sentence for people.
    case themeRefused(why: String, shown: String)
    /// Something to tell.
    case notice(String)
    /// The file is there, whole.
    case written(String)
    /// What a presenter shows now; nil when nobody presents any more.
    case presentation(String?)
    /// The presenter's program has ended without a word.
    case presenterDied
}
