package id.rukun.prosedur.musyawarah;

/**
 * Who came to a meeting: persons of its list, each once, in however many qualities he is on it.
 *
 * @param peserta those on the list who were alive on the day of the meeting
 * @param meninggal those on the list who had died before it
 * @param hadir those who came
 */
public record Kehadiran(int peserta, int meninggal, int hadir) {

    /** Of a meeting without a list yet. */
    static final Kehadiran KOSONG = new Kehadiran(0, 0, 0);
}
