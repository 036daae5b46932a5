package id.rukun.prosedur.musyawarah;

/**
 * Who came to a meeting, counted from its list.
 *
 * @param peserta those on the list who were alive on the day of the meeting
 * @param meninggal those on the list who had died before it
 * @param hadir those who came; who came in two qualities is one person
 */
public record Kehadiran(int peserta, int meninggal, int hadir) {

    /** Of a meeting without a list yet. */
    static final Kehadiran KOSONG = new Kehadiran(0, 0, 0);
}
