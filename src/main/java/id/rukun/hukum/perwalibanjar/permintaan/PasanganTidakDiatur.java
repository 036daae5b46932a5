package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.hukum.perwalibanjar.SifatHubungan;

/**
 * A pair that Pasal 15 does not name, or a party without a kind (BLUD RSUD, BUMD, the Wali Kota), has no nature; it
 * coordinates all the same, and the Sekretaris Daerah is told.
 */
@Ketentuan(
        id = "BJR-R-03",
        judul = "Pasangan yang tidak diatur tanpa sifat hubungan",
        dasar = "Pasal 15 ayat (2) dan Pasal 18 ayat (1) huruf b Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_03",
        tafsir = {"BJR-A-04", "BJR-A-10", "BJR-A-36"},
        mulai = "2023-01-06")
public final class PasanganTidakDiatur implements Aturan<HubunganFakta> {

    @Override
    public Putusan periksa(HubunganFakta fakta, ParameterBerlaku parameter) {
        if (fakta.diatur()) {
            return Putusan.terpenuhi(this, fakta, parameter,
                    "Hubungan " + fakta.pasangan() + " diatur " + fakta.ayat().strip() + ".");
        }
        return fakta.dipilih().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Hubungan " + fakta.pasangan() + " tidak diatur Pasal 15; "
                        + "koordinasinya tetap dapat tanpa sifat hubungan, dan Sekretaris Daerah diberi tahu.")
                : Putusan.gagal(this, fakta, parameter, "Hubungan " + fakta.pasangan() + " tidak diatur Pasal 15, maka sifat "
                        + PilihanKata.sebut(SifatHubungan.class, fakta.dipilih()) + " tidak dapat dipilih. Kosongkan sifat "
                        + "hubungan untuk pihak ini; koordinasinya tetap dapat, dan Sekretaris Daerah diberi tahu.");
    }
}
