package id.rukun.simpanan;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;

/** Compares files as they lie in a place with what their rows say of them: by their size, or read whole. */
public final class PemeriksaTempat {

    private static final int PANJANG_ID = 8;
    private static final String HILANG = "hilang dari tempat penyimpanannya";
    private static final String DIUBAH = "telah diubah di luar Rukun";

    private final String sebutan;
    private final TempatSimpan tempat;
    private final Predicate<String> masihAda;

    /**
     * @param sebutan what the files are, as people call them
     * @param masihAda whether the row of this id still says that its file is there: it may have been erased meanwhile
     */
    public PemeriksaTempat(String sebutan, TempatSimpan tempat, Predicate<String> masihAda) {
        this.sebutan = sebutan;
        this.tempat = tempat;
        this.masihAda = masihAda;
    }

    /**
     * A file as its row describes it.
     *
     * @param id of the row
     * @param letak id under which it lies in the place
     * @param ukuran in bytes
     * @param sidik digest of its content
     */
    public record Tercatat(String id, String letak, long ukuran, String sidik) {}

    /** Which of these files are gone or of another size, one Indonesian sentence each; nothing is read. */
    public List<String> ukuran(List<Tercatat> semua) {
        return temuan(semua, this::sebabUkuran);
    }

    /** Which of these files are gone or altered, one Indonesian sentence each; reads them whole. */
    public List<String> isi(List<Tercatat> semua) {
        return temuan(semua, this::sebabIsi);
    }

    private List<String> temuan(List<Tercatat> semua, Function<Tercatat, Optional<String>> cara) {
        if (!semua.isEmpty() && !tempat.sesuai()) {
            return List.of(sebutan + " tidak dapat diperiksa: tempat penyimpanannya tidak terhubung, atau bukan milik basis "
                    + "data ini.");
        }
        return semua.stream().flatMap(satu -> sebab(satu, cara).stream()
                .map(sebab -> sebutan + " " + satu.id().substring(0, PANJANG_ID) + " " + sebab + ".")).toList();
    }

    private Optional<String> sebab(Tercatat satu, Function<Tercatat, Optional<String>> cara) {
        try {
            // What is gone may have been erased since its row was read.
            return cara.apply(satu).filter(sebab -> masihAda.test(satu.id()));
        } catch (UncheckedIOException e) {
            return Optional.of("tidak dapat dibaca dari tempat penyimpanannya");
        }
    }

    private Optional<String> sebabUkuran(Tercatat satu) {
        OptionalLong ukuran = tempat.isi().ukuran(satu.letak());
        return ukuran.isEmpty() ? Optional.of(HILANG) : Optional.of(DIUBAH).filter(sebab -> ukuran.getAsLong() != satu.ukuran());
    }

    private Optional<String> sebabIsi(Tercatat satu) {
        Optional<String> sidik = tempat.isi().sidik(satu.letak());
        return sidik.isEmpty() ? Optional.of(HILANG) : Optional.of(DIUBAH).filter(sebab -> !sidik.get().equals(satu.sidik()));
    }
}
