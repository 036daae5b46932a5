package id.rukun.hukum.pergub171.musyawarah;

import id.rukun.hukum.FaktaBerhubungan;
import id.rukun.hukum.Pecahan;
import java.util.Map;

/**
 * Attendance of one meeting.
 *
 * @param hadir number of peserta present
 * @param peserta number of peserta on the list
 * @param gagalBerturut meetings in a row that failed for want of a quorum before this one
 */
public record KuorumFakta(int hadir, int peserta, int gagalBerturut) implements FaktaBerhubungan {

    @Override
    public Map<String, String> mustahil() {
        return hadir > peserta ? Map.of("hadir", "tidak boleh melebihi peserta (" + peserta + ")") : Map.of();
    }

    /** CAL-6: whether the attendance is possible and reaches this fraction of the peserta. */
    public boolean mencapai(Pecahan kuorum) {
        return mungkin() && kuorum.tercapai(hadir, peserta);
    }

    /** Whether somebody came and nobody more than is on the list. */
    public boolean mungkin() {
        return peserta > 0 && hadir > 0 && hadir <= peserta;
    }

    /** The numbers, as a message tells them. */
    public String hitungan(Pecahan kuorum) {
        return "Hadir " + hadir + " dari " + peserta + " peserta; paling sedikit " + kuorum.minimum(peserta) + ".";
    }
}
