package id.rukun.prosedur.penonaktifan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The warnings of a case, each in its place: what was given after one that is given anew no longer counts. */
@Service
@Transactional
public class TeguranService {

    private final TeguranRepository teguran;

    TeguranService(TeguranRepository teguran) {
        this.teguran = teguran;
    }

    /** No warning of a case counts any more: it begins anew. */
    public void lupakan(String kasusId) {
        buang(kasusId, t -> true);
    }

    /** The oral warning; a written one that was given before falls. */
    public void lisan(String kasusId, LocalDate tanggal) {
        buang(kasusId, t -> true);
        teguran.save(new Teguran(kasusId, JenisTeguran.LISAN, tanggal, null));
    }

    /** The written warning; it has yet to reach him. */
    public void tertulis(String kasusId, LocalDate tanggal, String nomor) {
        buang(kasusId, t -> t.jenis() == JenisTeguran.TERTULIS);
        teguran.save(new Teguran(kasusId, JenisTeguran.TERTULIS, tanggal, nomor));
    }

    /** The written warning reached him on a day. */
    public void sampai(String kasusId, LocalDate hari) {
        tertulis(kasusId).orElseThrow().sampai(hari);
    }

    @Transactional(readOnly = true)
    public Optional<Teguran> lisan(String kasusId) {
        return cari(kasusId, JenisTeguran.LISAN);
    }

    @Transactional(readOnly = true)
    public Optional<Teguran> tertulis(String kasusId) {
        return cari(kasusId, JenisTeguran.TERTULIS);
    }

    private Optional<Teguran> cari(String kasusId, JenisTeguran jenis) {
        return teguran.findByKasusId(kasusId).stream().filter(t -> t.jenis() == jenis).findFirst();
    }

    private void buang(String kasusId, Predicate<Teguran> mana) {
        List<Teguran> semua = teguran.findByKasusId(kasusId).stream().filter(mana).toList();
        teguran.deleteAll(semua);
        teguran.flush();
    }
}
