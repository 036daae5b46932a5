package id.rukun.engine.reminder;

/**
 * TM-16: what lies with a Ketua RW, who passes it on to the Lurah and has no veto (AMB-08). The names of the timer and of the two
 * periods that count from the day on which it reached him.
 */
public final class PenerusanKetuaRw {

    public static final String TIMER = "TM-16";

    /** After it he is reminded. */
    public static final String INGATKAN = "PRD-11";

    /** Its last day is his; after it the Lurah is told, and may fetch it. */
    public static final String LAPORKAN = "PRD-12";

    private PenerusanKetuaRw() {}
}
