package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.function.Predicate;

/** The Musyawarah RT of each RT that is to be merged comes first, and each is valid and in favour. */
@Ketentuan(
        id = "PERGUB171-PS10-2.1",
        judul = "Musyawarah RT setiap RT menyetujui penggabungan",
        dasar = "Pasal 10 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH)
public final class MusyawarahTiapRtSetuju implements Aturan<HasilMusyawarahFakta> {

    @Override
    public Putusan periksa(HasilMusyawarahFakta fakta, ParameterBerlaku parameter) {
        Predicate<HasilUnit> setuju = hasil -> hasil.diadakan() && hasil.sah() && hasil.setuju();
        if (TiapUnit.cukup(fakta.unit(), setuju)) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Musyawarah RT dari " + fakta.unit().size() + " RT sah dan menyetujui penggabungan.");
        }
        return Putusan.gagal(this, fakta, parameter, "Musyawarah RT belum sah atau tidak menyetujui penggabungan: "
                + TiapUnit.kurang(fakta.unit(), setuju, HasilUnit::unit) + ".");
    }
}
