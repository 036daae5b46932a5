package id.rukun.hukum.pergub171.pengurus;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/**
 * A Ketua terpilih has left other boards by the day of his Keputusan; his own unit's, which leaves with its term, he need not. Of
 * the offices that Pasal 25 huruf i names the register has those of RT and RW.
 */
@Ketentuan(
        id = "PERGUB171-PS25-i.2",
        judul = "Ketua terpilih tidak merangkap jabatan",
        dasar = "Pasal 25 huruf i Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "KETUA_MERANGKAP_JABATAN",
        tafsir = "AMB-19")
public final class KetuaTidakMerangkap implements Aturan<KetuaTidakMerangkap.Fakta> {

    /** The Ketua terpilih, and his posts on boards of other units on the day: "Sekretaris RW 01". */
    public record Fakta(String ketua, List<String> jabatanLain) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String siapa = Sebutan.nama(fakta.ketua());
        return fakta.jabatanLain().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, siapa + " tidak menjabat dalam kepengurusan RT atau RW lain.")
                : Putusan.gagal(this, fakta, parameter, siapa + " masih merangkap " + Sebutan.daftar(fakta.jabatanLain())
                        + "; jabatan itu dilepas sebelum Keputusan Lurah.");
    }
}
