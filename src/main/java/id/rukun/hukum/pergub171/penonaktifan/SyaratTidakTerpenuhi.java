package id.rukun.hukum.pergub171.penonaktifan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.BolehKosong;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.List;

/**
 * A requirement of Pasal 25 that no longer holds. It binds the Ketua; of another member of a board the Lurah may weigh only
 * nationality, service to the Province and membership in a party, and says why (AMB-15).
 */
@Ketentuan(
        id = "PERGUB171-PS35-2e",
        judul = "Tidak lagi memenuhi persyaratan Pasal 25",
        dasar = "Pasal 35 ayat (2) huruf e Pergub DKI 171/2016",
        kekuatan = Kekuatan.TAFSIR,
        akibat = Akibat.TOLAK,
        kode = "SYARAT_MASIH_TERPENUHI",
        tafsir = "AMB-15")
public final class SyaratTidakTerpenuhi implements Aturan<SyaratTidakTerpenuhi.Fakta> {

    private static final List<String> JUGA_PENGURUS = List.of("a (kewarganegaraan)", "h", "i (partai politik)");

    /**
     * What is said of the requirements.
     *
     * @param ketua whether he is the Ketua
     * @param syarat letters of Pasal 25 that are said not to hold any more; two of them also in part: "a (kewarganegaraan)",
     *     "i (partai politik)"
     * @param menurutRegister those of them that still hold by the register of residents
     * @param uraian how it is known; {@code null} if nothing is said
     */
    public record Fakta(boolean ketua, List<String> syarat, List<String> menurutRegister, @BolehKosong String uraian) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> hilang = fakta.syarat();
        List<String> masih = hilang.stream().filter(fakta.menurutRegister()::contains).toList();
        if (hilang.isEmpty() || !masih.isEmpty()) {
            return Putusan.gagal(this, fakta, parameter, "Syarat Pasal 25 masih terpenuhi" + (hilang.isEmpty()
                    ? ": sebutkan huruf yang tidak lagi terpenuhi."
                    : ": menurut register penduduk syarat huruf " + Sebutan.daftar(masih) + " masih ada padanya."));
        }
        if (!fakta.ketua() && !JUGA_PENGURUS.containsAll(hilang)) {
            return Putusan.gagal(this, fakta, parameter, "Pasal 25 mengikat Ketua. Bagi pengurus lain Lurah hanya dapat "
                    + "mempertimbangkan kewarganegaraan (huruf a), status PNS Pemerintah Daerah (huruf h), dan keanggotaan partai politik "
                    + "(huruf i).");
        }
        if (Sebutan.kosong(fakta.uraian())) {
            return fakta.ketua() ? Putusan.gagal(this, fakta, parameter, "Sebutkan dari mana diketahui bahwa syarat huruf "
                            + Sebutan.daftar(hilang) + " tidak lagi terpenuhi.")
                    : Putusan.gagal(this, fakta, parameter, Akibat.PERINGATAN, "SYARAT_MASIH_TERPENUHI",
                            "Ia bukan Ketua, yang diikat Pasal 25. Tulis alasan mengapa syarat huruf " + Sebutan.daftar(hilang)
                                    + " dipertimbangkan baginya.");
        }
        return Putusan.terpenuhi(this, fakta, parameter, "Syarat Pasal 25 huruf " + Sebutan.daftar(hilang)
                + " tidak lagi terpenuhi" + (fakta.ketua() ? "." : "; ia bukan Ketua, alasannya disimpan."));
    }
}
