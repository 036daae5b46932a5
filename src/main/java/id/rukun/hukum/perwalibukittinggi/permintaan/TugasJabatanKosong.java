package id.rukun.hukum.perwalibukittinggi.permintaan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** A post without holder or acting holder stalls nothing. */
@Ketentuan(
        id = "BKT-R-73",
        judul = "Tugas jabatan yang kosong",
        dasar = "Pasal 7 ayat (1) dan Pasal 8 ayat (1) dan ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.OTOMATIS,
        tafsir = "BKT-A-40",
        mulai = "2014-12-31")
public final class TugasJabatanKosong implements Aturan<TugasJabatanKosong.Fakta> {

    /** The office, how it is called, and whether it has a holder or an acting one that day. */
    public record Fakta(PejabatKoordinasi jabatan, String sebutan, boolean terisi) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String sebutan = Sebutan.atau(fakta.sebutan(), "ini");
        return fakta.terisi()
                ? Putusan.terpenuhi(this, fakta, parameter, "Jabatan " + sebutan + " terisi.")
                : Putusan.gagal(this, fakta, parameter, "Jabatan " + sebutan + " kosong; " + fakta.jabatan().akibatKosong()
                        + ".");
    }
}
