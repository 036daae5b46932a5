package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.JalurIv;
import id.rukun.hukum.perwalibanjar.PilihanKata;

/** The forum is the regular way to a vertical agency; the direct one stays open, with a reason. */
@Ketentuan(
        id = "BJR-R-61",
        judul = "Koordinasi dengan instansi vertikal melalui forum",
        dasar = "Pasal 22 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.PERINGATAN,
        kode = "BJR_R_61",
        tafsir = "BJR-A-09",
        mulai = "2023-01-06")
public final class MelaluiForum implements Aturan<JalurIvFakta> {

    @Override
    public Putusan periksa(JalurIvFakta fakta, ParameterBerlaku parameter) {
        if (fakta.instansi().isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada instansi vertikal di antara pihaknya.");
        }
        return fakta.dipilih().filter(j -> j == JalurIv.LANGSUNG).isPresent()
                ? Putusan.gagal(this, fakta, parameter, "Koordinasi dengan " + fakta.nama() + " ditempuh langsung, padahal "
                        + "jalurnya forum: Forkopimda, atau forum pimpinan di Kecamatan. Teruskan hanya dengan alasan tertulis.")
                : Putusan.terpenuhi(this, fakta, parameter, "Koordinasi dengan " + fakta.nama() + ", jalurnya: "
                        + PilihanKata.sebut(JalurIv.class, fakta.jalur()) + ".");
    }
}
