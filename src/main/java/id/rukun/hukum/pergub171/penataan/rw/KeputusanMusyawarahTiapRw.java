package id.rukun.hukum.pergub171.penataan.rw;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.penataan.HasilMusyawarahFakta;
import id.rukun.hukum.pergub171.penataan.HasilUnit;
import id.rukun.hukum.pergub171.penataan.TiapUnit;
import java.util.function.Predicate;

/** The proposal rests on a valid Musyawarah RW decision of every RW involved; it goes to the Lurah without a conduit. */
@Ketentuan(
        id = "PERGUB171-PS9-3",
        judul = "Keputusan Musyawarah RW yang sah dari setiap RW",
        dasar = "Pasal 9 ayat (3) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "KEPUTUSAN_MUSYAWARAH_RW_TIDAK_ADA")
public final class KeputusanMusyawarahTiapRw implements Aturan<HasilMusyawarahFakta> {

    @Override
    public Putusan periksa(HasilMusyawarahFakta fakta, ParameterBerlaku parameter) {
        Predicate<HasilUnit> memutus = hasil -> hasil.diadakan() && hasil.sah();
        if (TiapUnit.cukup(fakta.unit(), memutus)) {
            return Putusan.terpenuhi(this, fakta, parameter, "Keputusan Musyawarah RW yang sah sudah ada dari "
                    + fakta.unit().size() + " RW.");
        }
        return Putusan.gagal(this, fakta, parameter, "Keputusan Musyawarah RW yang sah belum ada: "
                + TiapUnit.kurang(fakta.unit(), memutus, HasilUnit::unit) + ".");
    }
}
