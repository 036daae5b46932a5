package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.musyawarah.PimpinanFakta;

/**
 * The Musyawarah RT was chaired by the holder of the chair of the RW to which the RT belongs: the Ketua RW, his
 * Careteker, or the Sekretaris RW during a recorded absence.
 */
@Ketentuan(
        id = "PERGUB171-PS11-1a.2",
        judul = "Musyawarah RT dipimpin Ketua RW bersangkutan",
        dasar = "Pasal 11 ayat (1) huruf a, Pasal 8 ayat (2) dan Pasal 22 ayat (2) huruf c Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "PIMPINAN_BUKAN_KETUA_RW")
public final class PimpinanKetuaRw implements Aturan<PimpinanFakta> {

    @Override
    public Putusan periksa(PimpinanFakta fakta, ParameterBerlaku parameter) {
        if (fakta.berwenang()) {
            return Putusan.terpenuhi(this, fakta, parameter, fakta.dipimpinSelaku() + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Musyawarah harus dipimpin " + fakta.kursi()
                + ". " + fakta.dipimpin() + ".");
    }
}
