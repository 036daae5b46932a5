package id.rukun.hukum.pergub171.penataan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** After the RT and the consultation the Musyawarah RW is held; a merger needs its valid decision in favour. */
@Ketentuan(
        id = "PERGUB171-PS10-2.3",
        judul = "Musyawarah RW menyetujui penggabungan",
        dasar = "Pasal 10 ayat (2) Pergub DKI 171/2016",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.ALIH,
        kodeLain = "MUSYAWARAH_RW_TIDAK_ADA")
public final class MusyawarahRwMenyetujui implements Aturan<HasilUnit> {

    @Override
    public Putusan periksa(HasilUnit rw, ParameterBerlaku parameter) {
        String nama = Sebutan.nama(rw.unit());
        if (!rw.diadakan()) {
            return Putusan.gagal(this, rw, parameter, Akibat.TOLAK, "MUSYAWARAH_RW_TIDAK_ADA",
                    "Musyawarah " + nama + " belum diadakan.");
        }
        if (rw.sah() && rw.setuju()) {
            return Putusan.terpenuhi(this, rw, parameter,
                    "Musyawarah " + nama + " sah dan menyetujui penggabungan.");
        }
        return Putusan.gagal(this, rw, parameter, "Musyawarah " + nama
                + (rw.sah() ? " tidak menyetujui penggabungan." : " tidak menghasilkan keputusan yang sah."));
    }
}
