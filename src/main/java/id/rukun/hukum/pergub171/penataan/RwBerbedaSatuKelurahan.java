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

/**
 * The merger of Pasal 11 is one between different RW of one Kelurahan; inside one RW it is that of Pasal 10 ayat
 * (2).
 */
@Ketentuan(
        id = "PERGUB171-PS11-1.1",
        judul = "RT dari RW yang berbeda dalam satu Kelurahan",
        dasar = "Pasal 10 ayat (1) dan Pasal 11 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH,
        kodeLain = "RT_BEDA_KELURAHAN",
        parameter = "PRM-08")
public final class RwBerbedaSatuKelurahan implements Aturan<RwBerbedaSatuKelurahan.Fakta> {

    /** The RW and the Kelurahan to which the RT belong, repeated or not. */
    public record Fakta(List<String> rw, List<String> kelurahan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Set<String> rw = new LinkedHashSet<>(fakta.rw());
        Set<String> kelurahan = new LinkedHashSet<>(fakta.kelurahan());
        if (kelurahan.size() != parameter.bilangan("PRM-08")) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "RT_BEDA_KELURAHAN",
                    "Hanya dapat dilakukan dalam satu Kelurahan; RT ini berada di " + kelurahan.size() + " Kelurahan"
                            + sebut(kelurahan) + ".");
        }
        if (rw.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "RW dari RT yang digabung belum dicatat.");
        }
        if (rw.size() == 1) {
            return Putusan.gagal(this, fakta, parameter, "Semua RT berada dalam satu RW" + sebut(rw)
                    + "; tempuh prosedur P-09, penggabungan RT dalam satu RW (Pasal 10 ayat (2)).");
        }
        return Putusan.terpenuhi(this, fakta, parameter,
                "RT berasal dari " + rw.size() + " RW" + sebut(rw) + " dalam satu Kelurahan.");
    }

    private static String sebut(Set<String> nama) {
        return nama.isEmpty() ? "" : " (" + Sebutan.daftar(nama) + ")";
    }
}
