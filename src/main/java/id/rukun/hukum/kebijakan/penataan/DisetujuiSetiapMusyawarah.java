package id.rukun.hukum.kebijakan.penataan;

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

/**
 * A merger goes on to the Musyawarah at Kelurahan level when every unit is in favour. Pasal 11 and 12 only say that their
 * Musyawarah are held; that a refusal ends the merger is read from Pasal 9 ayat (2) and (3), by which it rests on their results.
 */
@Ketentuan(
        id = "RUKUN-POL-118",
        judul = "Penggabungan diteruskan bila setiap musyawarah menyetujuinya",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.ALIH)
public final class DisetujuiSetiapMusyawarah implements Aturan<HasilMusyawarahFakta> {

    private static final String DASAR = "penggabungan diselenggarakan berdasarkan hasil musyawarah.";

    @Override
    public Putusan periksa(HasilMusyawarahFakta fakta, ParameterBerlaku parameter) {
        Predicate<HasilUnit> setuju = hasil -> hasil.sah() && hasil.setuju();
        return TiapUnit.cukup(fakta.unit(), setuju)
                ? Putusan.terpenuhi(this, fakta, parameter, "Setiap musyawarah menyetujui; " + DASAR)
                : Putusan.gagal(this, fakta, parameter, "Tidak menyetujui: "
                        + TiapUnit.kurang(fakta.unit(), setuju, HasilUnit::unit) + "; " + DASAR);
    }
}
