package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import java.util.function.Predicate;

/** The proposal rests on a valid Musyawarah RT decision of every RT involved. */
@Ketentuan(
        id = "PERGUB171-PS9-2.1",
        judul = "Keputusan Musyawarah RT yang sah dari setiap RT",
        dasar = "Pasal 9 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "MUSYAWARAH_RT_TIDAK_ADA")
public final class KeputusanMusyawarahTiapRt implements Aturan<HasilMusyawarahFakta> {

    @Override
    public Putusan periksa(HasilMusyawarahFakta fakta, ParameterBerlaku parameter) {
        Predicate<HasilUnit> memutus = hasil -> hasil.diadakan() && hasil.sah();
        if (TiapUnit.cukup(fakta.unit(), memutus)) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Keputusan Musyawarah RT yang sah sudah ada dari " + fakta.unit().size() + " RT.");
        }
        return Putusan.gagal(this, fakta, parameter, "Keputusan Musyawarah RT yang sah belum ada: "
                + TiapUnit.kurang(fakta.unit(), memutus, HasilUnit::unit) + ".");
    }
}
