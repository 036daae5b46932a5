package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.SifatHubungan;

/**
 * The Sekretariat DPRD, a Dinas and a Badan coordinate with a Kecamatan technically, by function or in operation; the general
 * coordinative relation is not what these paragraphs say.
 */
@Ketentuan(
        id = "BJR-R-11",
        judul = "Koordinasi teknis, bukan koordinatif",
        dasar = "Pasal 15 ayat (7) dan Pasal 15 ayat (9) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_11",
        tafsir = "BJR-A-06",
        mulai = "2023-01-06")
public final class TeknisBukanKoordinatif implements Aturan<HubunganFakta> {

    @Override
    public Putusan periksa(HubunganFakta fakta, ParameterBerlaku parameter) {
        return fakta.teknis() && fakta.memilih(SifatHubungan.KOORDINATIF)
                ? Putusan.gagal(this, fakta, parameter, "Hubungan " + fakta.pasangan() + " tidak bersifat koordinatif, melainkan "
                        + fakta.sifatBerlaku() + ". Ganti koordinatif dengan koordinasi teknis fungsional dan/atau teknis "
                        + "operasional.")
                : Putusan.terpenuhi(this, fakta, parameter, "Hubungan " + fakta.pasangan() + (fakta.teknis()
                        ? " bersifat koordinasi teknis." : " tidak termasuk pasangan dengan koordinasi teknis."));
    }
}
