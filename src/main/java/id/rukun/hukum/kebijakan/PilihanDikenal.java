package id.rukun.hukum.kebijakan;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import java.util.Collection;
import java.util.List;

/** What was chosen from a list stands in it. */
@Ketentuan(
        id = "RUKUN-DATA-41",
        judul = "Pilihan ada dalam daftarnya",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "PILIHAN_TIDAK_DIKENAL")
public final class PilihanDikenal implements Aturan<PilihanDikenal.Fakta> {

    /** What is chosen, and what among it the list does not have. */
    public record Fakta(String apa, List<String> tidakDikenal) {}

    /**
     * What was chosen against its list.
     *
     * @param apa what is chosen, as a sentence begins with it
     */
    public static Fakta fakta(String apa, Collection<String> dipilih, Collection<String> daftar) {
        return new Fakta(apa, dipilih.stream().filter(satu -> !daftar.contains(satu)).distinct().toList());
    }

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        String apa = Sebutan.atau(fakta.apa(), "Pilihan");
        return fakta.tidakDikenal().isEmpty()
                ? Putusan.terpenuhi(this, fakta, parameter, apa + " dipilih dari daftarnya.")
                : Putusan.gagal(this, fakta, parameter, apa + " tidak dikenal: " + Sebutan.daftar(fakta.tidakDikenal()) + ". Pilih dari daftar.");
    }
}
