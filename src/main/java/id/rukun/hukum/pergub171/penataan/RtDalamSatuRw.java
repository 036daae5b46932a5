package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The merger of Pasal 10 ayat (2) is one of RT of the same RW; between different RW it is that of Pasal 11. */
@Ketentuan(
        id = "PERGUB171-PS10-1.2",
        judul = "RT dari satu RW",
        dasar = "Pasal 10 ayat (1) dan ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH)
public final class RtDalamSatuRw implements Aturan<RtDalamSatuRw.Fakta> {

    /** The RW to which the RT belong, repeated or not. */
    public record Fakta(List<String> rw) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Set<String> rw = new LinkedHashSet<>(fakta.rw());
        if (rw.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "RW dari RT yang digabung belum dicatat.");
        }
        String sebut = Sebutan.daftar(rw);
        return rw.size() == 1
                ? Putusan.terpenuhi(this, fakta, parameter, "Semua RT berada dalam " + sebut + ".")
                : Putusan.gagal(this, fakta, parameter, "RT berasal dari " + rw.size() + " RW (" + sebut
                        + "); tempuh prosedur P-10, penggabungan RT lintas RW (Pasal 11).");
    }
}
