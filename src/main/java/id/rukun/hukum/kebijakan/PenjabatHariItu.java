package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;

/**
 * Nobody acts for an office on a day on which somebody else held it, or nobody and another stood in; on the day on
 * which its holder died both may.
 */
@Ketentuan(
        id = "RUKUN-POL-40",
        judul = "Penjabat pada hari itu",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "BUKAN_PENJABAT_HARI_ITU")
public final class PenjabatHariItu implements Aturan<PenjabatHariItu.Fakta> {

    /**
     * The office, the day of the act, who held it then, who stood in where nobody did, or no longer, and a stand-in may
     * act, who acts or signs, and whether that is the same person: names alone do not tell.
     */
    public record Fakta(String jabatan, LocalDate tanggal, @BolehKosong String penjabat, @BolehKosong String pengganti,
            String bertindak, boolean orangYangSama) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String hari = "Pada " + Kalender.tulis(fakta.tanggal()) + " ";
        String jabatan = Sebutan.atau(fakta.jabatan(), "jabatan ini");
        String bertindak = Sebutan.nama(fakta.bertindak());
        String tanpaPenjabat = hari + "jabatan " + jabatan + " tidak dilaksanakan siapa pun; ";
        if (Sebutan.kosong(fakta.penjabat()) && Sebutan.kosong(fakta.pengganti())) {
            return Putusan.gagal(this, fakta, parameter, tanpaPenjabat + bertindak
                    + " tidak dapat bertindak untuk jabatan itu pada hari itu.");
        }
        String penjabat = hari + "yang menjabat " + jabatan + " adalah " + fakta.penjabat();
        String siapa = Sebutan.kosong(fakta.penjabat()) ? tanpaPenjabat + "penggantinya adalah " + fakta.pengganti()
                : Sebutan.kosong(fakta.pengganti()) ? penjabat
                        : penjabat + ", dan sejak kursinya kosong pada hari itu penggantinya, " + fakta.pengganti();
        return fakta.orangYangSama()
                ? Putusan.terpenuhi(this, fakta, parameter, siapa + ".")
                : Putusan.gagal(this, fakta, parameter, siapa + ", bukan " + bertindak + ".");
    }
}
