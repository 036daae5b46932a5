package id.rukun.hukum.kebijakan.musyawarah;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/** Whom a Musyawarah is about does not chair it. */
@Ketentuan(
        id = "RUKUN-POL-02",
        judul = "Pimpinan musyawarah bukan orang yang dimusyawarahkan",
        dasar = "Kebijakan Rukun",
        kekuatan = Kekuatan.KEBIJAKAN,
        akibat = Akibat.TOLAK,
        kode = "PIMPINAN_ADALAH_SUBJEK")
public final class PimpinanBukanSubjek implements Aturan<PimpinanBukanSubjek.Fakta> {

    /** Id of the person who chaired, his name, and the ids of those whom the meeting is about. */
    public record Fakta(String pimpinanId, String pimpinanNama, List<String> subjek) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String siapa = Sebutan.nama(fakta.pimpinanNama());
        return fakta.subjek().contains(fakta.pimpinanId())
                ? Putusan.gagal(this, fakta, parameter, "Musyawarah dipimpin " + siapa + ", yang dimusyawarahkan di dalamnya; "
                        + "musyawarah itu harus diulang dengan pimpinan lain.")
                : Putusan.terpenuhi(this, fakta, parameter, "Musyawarah tidak dipimpin orang yang dimusyawarahkan: " + siapa + ".");
    }
}
