package id.rukun.prosedur.penonaktifan;

import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.prosedur.penonaktifan.formulir.PenyerahanIsian;
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

    private static final String PENYERAHAN = PenyerahanIsian.class.getAnnotation(Formulir.class).kunci();

    private final TeguranRepository teguran;
    private final RiwayatIsian riwayat;
    private final ArsipIsian arsip;

    TeguranService(TeguranRepository teguran, RiwayatIsian riwayat, ArsipIsian arsip) {
        this.teguran = teguran;
        this.riwayat = riwayat;
        this.arsip = arsip;
    }

    /** No warning of a case counts any more: it begins anew. */
    public void lupakan(String kasusId) {
        buang(kasusId, t -> true);
    }

    /** An oral warning beside those that stand; a written one that was given before falls. */
    public void lisan(String kasusId, String isianId, LocalDate tanggal) {
        Set<String> berdiri = berdiri(kasusId);
        buang(kasusId, t -> t.jenis() == JenisTeguran.TERTULIS || isianId.equals(t.isianId()) || !t.berdiri(berdiri));
        teguran.save(new Teguran(kasusId, isianId, JenisTeguran.LISAN, tanggal, null));
    }

    /** The written warning; it has yet to reach him. */
    public void tertulis(String kasusId, String isianId, LocalDate tanggal, String nomor) {
        Set<String> berdiri = berdiri(kasusId);
        buang(kasusId, t -> t.jenis() == JenisTeguran.TERTULIS || !t.berdiri(berdiri));
        teguran.save(new Teguran(kasusId, isianId, JenisTeguran.TERTULIS, tanggal, nomor));
    }

    /** The written warning reached him on a day, or is taken to have. */
    public void sampai(String kasusId, LocalDate hari) {
        tertulis(kasusId).orElseThrow().sampai(hari);
    }

    /** On how many days the written warning was brought in vain, as the submissions tell that stand. */
    @Transactional(readOnly = true)
    public int percobaan(String kasusId) {
        long sejak = tertulis(kasusId).map(Teguran::isianId).map(id -> riwayat.posisi(kasusId, id)).orElse(0L);
        return (int) riwayat.semua(kasusId).stream()
                .filter(k -> !k.gugur() && k.posisi() > sejak && k.formulir().equals(PENYERAHAN))
                .filter(k -> !arsip.baca(k.id(), PenyerahanIsian.class).sampai())
                .map(k -> arsip.hari(k.id())).distinct().count();
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
