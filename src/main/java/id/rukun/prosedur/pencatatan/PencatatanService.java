package id.rukun.prosedur.pencatatan;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import id.rukun.prosedur.pencatatan.Pencatatan.PermintaanPencatatan;
import id.rukun.wilayah.baris.LikePattern;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which changes of the register were asked for, recorded, refused and undone. */
@Service
@Transactional
public class PencatatanService {

    private static final int PALING_BANYAK = 200;

    private final PencatatanRepository pencatatan;

    PencatatanService(PencatatanRepository pencatatan) {
        this.pencatatan = pencatatan;
    }

    /** A change is asked for; what the case asked before, and was returned, it asks no more. */
    public void minta(String kasusId, PermintaanPencatatan apa) {
        Pencatatan yang = cari(kasusId).orElseGet(() -> new Pencatatan(kasusId));
        yang.diminta(apa);
        pencatatan.save(yang);
    }

    /** The same of the undoing of what another case has recorded. */
    public void mintaBatal(String kasusId, PermintaanPencatatan apa, String membatalkan) {
        minta(kasusId, apa);
        ambil(kasusId).membatalkan(membatalkan);
    }

    /** It stands in the register. */
    public void dicatat(String kasusId, String subjekId) {
        ambil(kasusId).dicatat(subjekId);
    }

    /** It was refused: nothing changed. */
    public void ditolak(String kasusId) {
        ambil(kasusId).ditolak();
    }

    /** What a case has recorded is undone by another one. */
    public void dibatalkan(String kasusId, String oleh) {
        ambil(kasusId).dibatalkan(oleh);
    }

    @Transactional(readOnly = true)
    public Optional<Pencatatan> cari(String kasusId) {
        return kasusId == null ? Optional.empty() : pencatatan.findById(kasusId);
    }

    /** The change that a case is about. */
    @Transactional(readOnly = true)
    public Pencatatan ambil(String kasusId) {
        return cari(kasusId).orElseThrow();
    }

    /** Number of another case that waits for a decision about the same. */
    @Transactional(readOnly = true)
    public Optional<String> kasusLain(String pokok, String kasusId) {
        return pencatatan.menunggu(pokok, kasusId).stream().findFirst();
    }

    /**
     * What was ever asked about a person, whatever became of it, by case.
     *
     * @param nik the numbers by which he is or was known: of who was not registered by a case, it has no other name
     * @param nama what he is or was called
     */
    @Transactional(readOnly = true)
    public List<Pencatatan> tentang(String pendudukId, Collection<String> nik, Collection<String> nama) {
        return Stream.concat(pencatatan.findBySubjekId(pendudukId).stream(), nik.stream().flatMap(n -> nama.stream()
                .flatMap(sebutan -> pencatatan.tanpaSubjek(pendudukId, n, tersimpan(sebutan)).stream())))
                .distinct().sorted(Comparator.comparing(Pencatatan::kasusId)).toList();
    }

    /** What was submitted is kept as JSON: there a quotation mark of a name stands otherwise than it was typed. */
    private static String tersimpan(String nama) {
        return LikePattern.escape(new String(JsonStringEncoder.getInstance().quoteAsString(nama)));
    }

    /** What was recorded in the cases of a unit and can be undone, the latest first. */
    @Transactional(readOnly = true)
    public List<Pencatatan> berlaku(String unitId) {
        return pencatatan.berlaku(unitId, Limit.of(PALING_BANYAK));
    }
}
