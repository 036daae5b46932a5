package id.rukun.prosedur.penonaktifan;

import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The warnings of a case, each with the submission that gave it: it counts as long as that stands, so that what a correction has taken
 * back is no warning any more. There may be several oral ones; of the written ones only the last counts.
 */
@Service
@Transactional
public class TeguranService {

    private final TeguranRepository teguran;
    private final RiwayatIsian riwayat;

    TeguranService(TeguranRepository teguran, RiwayatIsian riwayat) {
        this.teguran = teguran;
        this.riwayat = riwayat;
    }

    /** No warning of a case counts any more: it begins anew. */
    public void lupakan(String kasusId) {
        buang(kasusId, t -> true);
    }

    /** An oral warning beside those that stand; a written one that was given before falls. */
    public void lisan(String kasusId, String isianId, LocalDate tanggal) {
        Set<String> berdiri = berdiri(kasusId);
        buang(kasusId, t -> t.jenis() == JenisTeguran.TERTULIS || t.isianId().equals(isianId) || !berdiri.contains(t.isianId()));
        teguran.save(new Teguran(kasusId, isianId, JenisTeguran.LISAN, tanggal, null));
    }

    /** The written warning; it has yet to reach him. */
    public void tertulis(String kasusId, String isianId, LocalDate tanggal, String nomor) {
        Set<String> berdiri = berdiri(kasusId);
        buang(kasusId, t -> t.jenis() == JenisTeguran.TERTULIS || !berdiri.contains(t.isianId()));
        teguran.save(new Teguran(kasusId, isianId, JenisTeguran.TERTULIS, tanggal, nomor));
    }

    /** The written warning reached him on a day, or is taken to have. */
    public void sampai(String kasusId, LocalDate hari) {
        tertulis(kasusId).orElseThrow().sampai(hari);
    }

    /**
     * It was brought in vain on a day.
     *
     * @return on how many days it was by now
     */
    public int gagal(String kasusId, LocalDate hari) {
        Teguran surat = tertulis(kasusId).orElseThrow();
        surat.gagal(hari);
        return surat.percobaan();
    }

    /** The oral warnings, the earliest first. */
    @Transactional(readOnly = true)
    public List<Teguran> lisan(String kasusId) {
        return cari(kasusId, JenisTeguran.LISAN);
    }

    @Transactional(readOnly = true)
    public Optional<Teguran> tertulis(String kasusId) {
        return cari(kasusId, JenisTeguran.TERTULIS).stream().findFirst();
    }

    private List<Teguran> cari(String kasusId, JenisTeguran jenis) {
        return teguran.findByKasusId(kasusId).stream().filter(t -> t.jenis() == jenis)
                .sorted(Comparator.comparing(Teguran::tanggal)).toList();
    }

    private Set<String> berdiri(String kasusId) {
        return riwayat.semua(kasusId).stream().filter(k -> !k.gugur()).map(Kiriman::id).collect(Collectors.toSet());
    }

    private void buang(String kasusId, Predicate<Teguran> mana) {
        List<Teguran> semua = teguran.findByKasusId(kasusId).stream().filter(mana).toList();
        teguran.deleteAll(semua);
        teguran.flush();
    }
}
