package id.rukun.hukum.perwalibukittinggi.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.ArrayList;
import java.util.List;

/** A report tells how the results of coordination and what follows them stand, or that there is nothing. */
@Ketentuan(
        id = "BKT-R-56",
        judul = "Isi pengendalian dalam laporan",
        dasar = "Pasal 16 ayat (2) Perwali Bukittinggi 65/2014",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_56",
        tafsir = "BKT-A-47",
        mulai = "2014-12-31")
public final class IsiPengendalian implements Aturan<IsiPengendalian.Fakta> {

    /**
     * What a report tells of its period.
     *
     * @param hasil state of the results of coordination; {@code null} where nothing was written
     * @param hasilNihil whether there were none
     * @param tindakLanjut state of what follows them; {@code null} where nothing was written
     * @param tindakLanjutNihil whether there was none
     */
    public record Fakta(@BolehKosong String hasil, boolean hasilNihil, @BolehKosong String tindakLanjut,
            boolean tindakLanjutNihil) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = new ArrayList<>();
        if (Sebutan.kosong(fakta.hasil()) && !fakta.hasilNihil()) {
            kurang.add("keadaan hasil koordinasi");
        }
        if (Sebutan.kosong(fakta.tindakLanjut()) && !fakta.tindakLanjutNihil()) {
            kurang.add("keadaan tindak lanjut");
        }
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, "Laporan memuat keadaan hasil koordinasi dan tindak lanjutnya.")
                : Putusan.gagal(this, fakta, parameter, "Isi pengendalian belum lengkap: isi " + Sebutan.daftar(kurang)
                        + ", atau nyatakan nihil.");
    }
}
