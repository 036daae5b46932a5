package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.TeksTerlihat;
import java.util.OptionalInt;

/** A remark on a task is short, says something, and shows all that it holds. */
@Ketentuan(
        id = "RUKUN-POL-60",
        judul = "Catatan pada tugas ringkas dan terbaca",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "CATATAN_TIDAK_TERBACA",
        parameter = "RUKUN-PRD-60")
public final class CatatanTerbaca implements Aturan<CatatanTerbaca.Fakta> {

    /** The remark, if one was written. */
    public record Fakta(@BolehKosong String catatan) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String catatan = fakta.catatan() == null ? "" : fakta.catatan();
        int panjang = catatan.codePointCount(0, catatan.length());
        int batas = parameter.bilangan("RUKUN-PRD-60");
        OptionalInt tersembunyi = TeksTerlihat.tersembunyi(catatan);
        if (tersembunyi.isPresent()) {
            return Putusan.gagal(this, fakta, parameter, "Catatan memuat karakter yang tidak terlihat ("
                    + TeksTerlihat.sebutan(tersembunyi.getAsInt()) + "); ketik ulang bagian itu.");
        }
        if (!TeksTerlihat.bermakna(catatan)) {
            return Putusan.gagal(this, fakta, parameter, "Catatan harus memuat huruf atau angka.");
        }
        return panjang <= batas
                ? Putusan.terpenuhi(this, fakta, parameter, "Catatan terbaca, " + panjang + " karakter.")
                : Putusan.gagal(this, fakta, parameter, "Catatan paling banyak " + batas + " karakter, sekarang "
                        + panjang + ".");
    }
}
