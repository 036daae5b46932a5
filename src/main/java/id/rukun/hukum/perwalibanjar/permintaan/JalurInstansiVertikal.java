package id.rukun.hukum.perwalibanjar.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.JalurIv;
import id.rukun.hukum.perwalibanjar.PilihanKata;

/** Where a vertical agency is among the parties, the requester chooses a forum or the direct way. */
@Ketentuan(
        id = "BJR-R-86",
        judul = "Jalur kepada instansi vertikal dipilih",
        dasar = "Pasal 18 ayat (1) huruf c dan Pasal 22 ayat (1) Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TAHAN,
        kode = "BJR_R_86",
        tafsir = "BJR-A-09",
        mulai = "2023-01-06")
public final class JalurInstansiVertikal implements Aturan<JalurIvFakta> {

    @Override
    public Putusan periksa(JalurIvFakta fakta, ParameterBerlaku parameter) {
        if (fakta.instansi().isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Tidak ada instansi vertikal di antara pihaknya.");
        }
        String jalur = PilihanKata.sebut(JalurIv.class, fakta.jalur());
        return fakta.dipilih().isPresent()
                ? Putusan.terpenuhi(this, fakta, parameter, "Jalur kepada " + fakta.nama() + ": " + jalur + ".")
                : Putusan.gagal(this, fakta, parameter, "Jalur kepada " + fakta.nama() + " belum dipilih: " + jalur + ". Pilih "
                        + "forum atau hubungan langsung dengan instansi vertikal; pilihannya: " + PilihanKata.semua(JalurIv.class)
                                + ".");
    }
}
