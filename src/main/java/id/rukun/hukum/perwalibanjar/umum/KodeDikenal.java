package id.rukun.hukum.perwalibanjar.umum;

import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.ParameterBerlaku;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every code that was sent is in the register and stands for something that exists. */
@Ketentuan(
        id = "BJR-R-82",
        judul = "Kode dikenal dan aktif",
        dasar = "Keutuhan data Rukun",
        kekuatan = Kekuatan.DATA,
        akibat = Akibat.TOLAK,
        kode = "BJR_R_82",
        mulai = "2023-01-06")
public final class KodeDikenal implements Aturan<KodeDikenal.Fakta> {

    /** The codes. */
    public record Fakta(List<KodeDiperiksa> kode) {}

    @Override
    public Putusan periksa(Fakta fakta, ParameterBerlaku parameter) {
        List<String> asing = kode(fakta, k -> !k.dikenal());
        List<String> mati = kode(fakta, k -> k.dikenal() && !k.aktif());
        if (asing.isEmpty() && mati.isEmpty()) {
            return Putusan.terpenuhi(this, fakta, parameter, "Semua kode dikenal dan aktif: " + fakta.kode().size() + ".");
        }
        return Putusan.gagal(this, fakta, parameter, "Kode tidak dikenal atau tidak aktif: "
                + Sebutan.daftar(Stream.of(asing, mati).flatMap(List::stream).toList()) + ". Pilih dari daftar.");
    }

    private static List<String> kode(Fakta fakta, Predicate<KodeDiperiksa> yang) {
        return fakta.kode().stream().filter(yang).map(k -> PilihanKata.asing(k.kode())).distinct().toList();
    }
}
