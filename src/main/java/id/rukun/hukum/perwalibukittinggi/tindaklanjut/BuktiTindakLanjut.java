package id.rukun.hukum.perwalibukittinggi.tindaklanjut;

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

/** Who has followed up says what was done and by what it is shown; who was overtaken says by which item. */
@Ketentuan(
        id = "BKT-R-51",
        judul = "Bukti tindak lanjut",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TAHAN,
        kode = "BKT_R_51",
        mulai = "2014-12-31")
public final class BuktiTindakLanjut implements Aturan<BuktiTindakLanjut.Fakta> {

    /**
     * How an item ends.
     *
     * @param diganti whether a later result has taken its place
     * @param uraian what was done
     * @param bukti number and date of the document that shows it
     * @param pengganti the later item
     */
    public record Fakta(boolean diganti, @BolehKosong String uraian, @BolehKosong String bukti, @BolehKosong String pengganti) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> kurang = new ArrayList<>();
        if (Sebutan.kosong(fakta.uraian())) {
            kurang.add("uraian");
        }
        if (fakta.diganti() && Sebutan.kosong(fakta.pengganti())) {
            kurang.add("butir penggantinya");
        }
        if (!fakta.diganti() && Sebutan.kosong(fakta.bukti())) {
            kurang.add("nomor dan tanggal dokumen buktinya");
        }
        return kurang.isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, fakta.diganti() ? "Butir ini digantikan " + fakta.pengganti().strip()
                        + "."
                        : "Tindak lanjut selesai dan dibuktikan.")
                : Putusan.gagal(this, fakta, parameter, "Bukti tindak lanjut belum ada: isi " + Sebutan.daftar(kurang) + ".");
    }
}
