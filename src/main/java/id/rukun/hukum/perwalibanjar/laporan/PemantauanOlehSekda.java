package id.rukun.hukum.perwalibanjar.laporan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** The functions of Pasal 23 ayat (2) huruf a are the Sekretaris Daerah's, with the staff of his office. */
@Ketentuan(
        id = "BJR-R-78",
        judul = "Pemantauan oleh Sekretaris Daerah",
        dasar = "Pasal 23 ayat (1) dan Pasal 23 ayat (2) huruf a Perwali Banjar 6/2023",
        kekuatan = Kekuatan.TEGAS,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_78",
        mulai = "2023-01-06")
public final class PemantauanOlehSekda implements Aturan<PemantauanOlehSekda.Fakta> {

    /** Post of who files it, and whether he is the Sekretaris Daerah or acts for him. */
    public record Fakta(String pelaksana, boolean sekda) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String pelaksana = Sebutan.nama(fakta.pelaksana());
        return fakta.sekda()
                ? Putusan.terpenuhi(this, fakta, parameter, "Pemantauan dilaksanakan " + pelaksana + ".")
                : Putusan.gagal(this, fakta, parameter, "Pemantauan dilaksanakan Sekretaris Daerah, bukan " + pelaksana
                        + ". Serahkan bahannya kepada Sekretaris Daerah.");
    }
}
