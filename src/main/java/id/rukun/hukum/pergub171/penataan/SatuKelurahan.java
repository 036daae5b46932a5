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

/** Splitting and merging happen inside one Kelurahan. */
@Ketentuan(
        id = "PERGUB171-PS9-1.1",
        judul = "Semua unit dalam satu Kelurahan",
        dasar = "Pasal 9 ayat (1) dan Pasal 10 ayat (1) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BEDA_KELURAHAN",
        parameter = "PRM-08")
public final class SatuKelurahan implements Aturan<SatuKelurahan.Fakta> {

    /** The Kelurahan to which the units belong, repeated or not. */
    public record Fakta(List<String> kelurahan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        Set<String> kelurahan = new LinkedHashSet<>(fakta.kelurahan());
        if (kelurahan.size() == parameter.bilangan("PRM-08")) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Semua berada di " + Sebutan.daftar(kelurahan) + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Hanya dapat dilakukan dalam satu Kelurahan; ini "
                + kelurahan.size() + " Kelurahan: " + Sebutan.daftar(kelurahan) + ".");
    }
}
