package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibukittinggi.umum.HorizontalFakta;
import id.rukun.hukum.perwalibukittinggi.umum.KantorAsisten;

/** A matter of several Asisten is closed once they have coordinated among themselves. */
@Ketentuan(
        id = "BKT-R-13",
        judul = "Koordinasi antar-Asisten selesai",
        dasar = "Pasal 9 angka 4 Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_13",
        mulai = "2014-12-31")
public final class HorizontalSebelumDitutup implements Aturan<HorizontalFakta> {

    @Override
    public Putusan periksa(HorizontalFakta fakta, ParameterBerlaku parameter) {
        if (!fakta.lintas()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Perkara ini tidak menyangkut lebih dari satu Asisten.");
        }
        String asisten = KantorAsisten.sebut(fakta.asisten());
        if (!fakta.wajib()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Hanya data yang dipertukarkan: " + asisten
                    + " mendapat tembusan, dan koordinasi antar-Asisten tidak dituntut (tafsir BKT-A-29).");
        }
        return fakta.belum().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Koordinasi antar-Asisten sudah selesai: " + asisten + ".")
                : Putusan.gagal(this, fakta, parameter, "Koordinasi antar-Asisten belum dilakukan: perkara ini menyangkut "
                        + asisten
                        + ", dan belum ikut: " + KantorAsisten.sebut(fakta.belum())
                        + ". Selesaikan koordinasi antar-Asisten; sesudah itu perkara dapat ditutup.");
    }
}
