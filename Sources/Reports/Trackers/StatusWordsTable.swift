extension StatusWords {
    /// What the program knows, in the form in which a council writes its own.
    public static let usualTable = """
        words,category
        # Done. After the target date, where the tracker says when it was done, it is achieved late.
        complete,1/2
        completed,1/2
        action complete,1/2
        action completed,1/2
        recommendation complete,1/2
        recommendation completed,1/2
        fully complete,1/2
        all complete,1/2
        implemented,1/2
        fully implemented,1/2
        achieved,1/2
        fully achieved,1/2
        delivered,1/2
        done,1/2
        closed,1/2
        discharged,1/2
        resolved,1/2
        actioned,1/2
        finished,1/2
        impl,1/2
        met,1/2
        fulfilled,1/2
        signed off,1/2
        proposed for closure,1/2
        proposed to close,1/2
        propose to close,1/2
        propose closure,1/2
        recommended for closure,1/2
        for closure,1/2
        green,1/2
        g,1/2
        blue,1/2
        b,1/2
        yes,1/2
        y,1/2
        ✓,1/2
        ✔,1/2
        100%,1/2
        completed late,2
        complete late,2
        achieved late,2
        complete (late),2
        # Under way: in progress up to the target date, not achieved after it.
        ongoing,6/3
        on-going,6/3
        on going,6/3
        in progress,6/3
        in-progress,6/3
        in hand,6/3
        under way,6/3
        underway,6/3
        on track,6/3
        on target,6/3
        on schedule,6/3
        progressing,6/3
        started,6/3
        commenced,6/3
        open,6/3
        o,6/3
        active,6/3
        live,6/3
        current,6/3
        amber,6/3
        a,6/3
        yellow,6/3
        partly,6/3
        partial,6/3
        partially,6/3
        in part,6/3
        partially complete,6/3
        partially completed,6/3
        partly complete,6/3
        partly completed,6/3
        part completed,6/3
        part done,6/3
        partly done,6/3
        half done,6/3
        part complete,6/3
        partially implemented,6/3
        partly implemented,6/3
        partly impl,6/3
        part impl,6/3
        partially achieved,6/3
        partly achieved,6/3
        partially met,6/3
        nearly complete,6/3
        substantially complete,6/3
        continuing,6/3
        business as usual,6/3
        behind schedule,3
        slipped,3
        slippage,3
        delayed,3
        amber/red,3
        red/amber,3
        a/r,3
        r/a,3
        amber/green,6/3
        green/amber,6/3
        a/g,6/3
        g/a,6/3
        on course,6/3
        some way to go,6/3
        work under way,6/3
        # Nothing to show yet.
        not started,6/5
        not yet started,6/5
        not commenced,6/5
        no progress,6/5
        nothing done,6/5
        no work yet,6/5
        to be started,6/5
        planned,6/5
        pending,6/5
        outstanding,6/5
        not due,6/5
        not yet due,6/5
        not yet due to start,6/5
        not due to start,6/5
        awaiting update,6/5
        incomplete,6/5
        not complete,6/5
        not completed,6/5
        not implemented,6/5
        not impl,6/5
        not achieved,6/5
        not done,6/5
        no,6/5
        n,6/5
        red,5
        r,5
        overdue,5
        late,5
        off track,5
        at risk,5
        off target,5
        # In the way.
        paused,4
        on hold,4
        deferred,4
        suspended,4
        blocked,4
        stalled,4
        # No longer looked after. Whether it was achieved is told by what stands beside it.
        discharged,concluded
        no longer monitored,concluded
        no further monitoring,concluded
        removed from tracker,concluded
        removed from the tracker,concluded
        # Closed without having been achieved.
        superseded,closed
        rejected,closed
        not accepted,closed
        not agreed,closed
        declined,closed
        refused,closed
        cancelled,closed
        canceled,closed
        withdrawn,closed
        abandoned,closed
        discontinued,closed
        dropped,closed
        drop,closed
        deleted,closed
        removed,closed
        void,closed
        no longer required,closed
        no longer relevant,closed
        no longer applicable,closed
        no longer needed,closed
        no longer being pursued,closed
        not being pursued,closed
        not pursued,closed
        overtaken,closed
        overtaken by events,closed
        not proceeding,closed
        will not be implemented,closed
        closed without action,closed
        closed without achievement,closed
        closed without being achieved,closed
        removed from tracker,closed
        removed from the tracker,closed
        closed - superseded,closed
        closed - not achieved,closed
        closed - rejected,closed
        closed - cancelled,closed
        closed - no longer required,closed
        closed not achieved,closed
        closed without action,closed
        duplicate,closed

        """
}
