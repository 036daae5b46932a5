package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;

/**
 * A Musyawarah is invited to and chaired by the holder of the chair; where the Ketua is dead or the subject, by
 * his Careteker, else the Sekretaris, else the level above.
 */
@Ketentuan(
        id = "RUKUN-POL-21",
        judul = "Pimpinan musyawarah berwenang",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PIMPINAN_TIDAK_BERWENANG",
        tafsir = "AMB-89")
public final class PimpinanBerwenang implements Aturan<PimpinanFakta> {

    @Override
    public Putusan periksa(PimpinanFakta fakta, ParameterBerlaku parameter) {
        if (fakta.berwenang()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Yang mengundang dan memimpin musyawarah ini berwenang: "
                    + fakta.kursi() + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Musyawarah ini harus diundang dan dipimpin oleh " + fakta.kursi()
                + ". " + fakta.dipimpin() + ".");
    }
}
