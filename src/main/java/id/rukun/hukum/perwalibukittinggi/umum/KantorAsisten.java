package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.Sebutan;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The three offices of Pasal 11 and Pasal 12, in their order; facts name them by the name of the constant. */
public enum KantorAsisten {
    /** Also called Asisten Pemerintahan Umum and Asisten Administrasi Pemerintahan Umum (BKT-A-02). */
    PEMERINTAHAN("Asisten Pemerintahan"),
    EKBANG_KESRA("Asisten Perekonomian, Pembangunan, dan Kesejahteraan Rakyat"),
    ADM_UMUM("Asisten Administrasi Umum");

    private final String sebutan;

    KantorAsisten(String sebutan) {
        this.sebutan = sebutan;
    }

    /** As it stands within a sentence. */
    public String sebutan() {
        return sebutan;
    }

    /** The office of this code; empty for another or none. */
    public static Optional<KantorAsisten> dari(String kode) {
        return Arrays.stream(values()).filter(kantor -> kantor.name().equals(kode)).findFirst();
    }

    /** How an office is named in a sentence, whatever code somebody wrote. */
    public static String sebut(String kode) {
        return dari(kode).map(KantorAsisten::sebutan).orElseGet(() -> "Asisten " + Sebutan.nama(kode));
    }

    /** The same for several. */
    public static String sebut(Collection<String> kode) {
        return Sebutan.daftar(kode.stream().map(KantorAsisten::sebut).toList());
    }

    /** What is written in one list and not in another, each once, in its order. */
    public static List<String> tanpa(Collection<String> semua, Collection<String> lain) {
        LinkedHashSet<String> sisa = new LinkedHashSet<>(semua);
        sisa.removeAll(lain);
        return List.copyOf(sisa);
    }
}
