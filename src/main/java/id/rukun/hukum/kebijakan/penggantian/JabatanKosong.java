package id.rukun.hukum.kebijakan.penggantian;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;

/** Only a post that somebody has left before his last day, and that nobody holds, is filled again. */
@Ketentuan(
        id = "RUKUN-POL-122",
        judul = "Yang diganti jabatan kosong",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "JABATAN_TIDAK_KOSONG",
        kodeLain = "JABATAN_TIDAK_DITINGGALKAN")
public final class JabatanKosong implements Aturan<JabatanKosong.Fakta> {

    /**
     * A post that is to be filled again.
     *
     * @param jabatan the post with its unit
     * @param ditinggalkan whether it is one in the area of the office, on a definitive board, that was left early (Pasal 35 ayat (1))
     * @param pemegang who holds it; {@code null} if nobody does
     */
    public record Fakta(@BolehKosong String jabatan, boolean ditinggalkan, @BolehKosong String pemegang) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String jabatan = Sebutan.atau(fakta.jabatan(), "Jabatan itu");
        if (!fakta.ditinggalkan()) {
            return Putusan.gagal(this, fakta, parameter, Akibat.TOLAK, "JABATAN_TIDAK_DITINGGALKAN", jabatan
                    + " tidak ditinggalkan pengurus definitif dalam wilayah Anda sebelum habis masa baktinya (Pasal 35 ayat (1)). "
                    + "Yang meninggal atau mundur dicatat dulu (prosedur P-29).");
        }
        return Sebutan.kosong(fakta.pemegang()) ? Putusan.terpenuhi(this, fakta, parameter, jabatan + " kosong.")
                : Putusan.gagal(this, fakta, parameter, jabatan + " masih terisi: " + fakta.pemegang() + ".");
    }
}
