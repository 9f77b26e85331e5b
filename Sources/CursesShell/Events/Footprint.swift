import CNcurses

/// What the program takes of the machine's memory.
public enum Footprint {
    /// Lets go of the program's own code in memory, for the moment after a start, which runs through code from all over the
    /// program: the system brings in sixteen pages around each that is touched. What is used from then on is much less, and
    /// comes back at the first touch.
    public static func dropCode() { scr_drop_code() }
}
