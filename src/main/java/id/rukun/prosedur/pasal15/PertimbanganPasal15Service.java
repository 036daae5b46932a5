package id.rukun.prosedur.pasal15;

import id.rukun.hukum.pergub171.penataan.pasal15.JalanPasal15;
import id.rukun.prosedur.pasal15.formulir.PertimbanganIsian;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what was weighed under Pasal 15. */
@Service
@Transactional
public class PertimbanganPasal15Service {

    private final PertimbanganPasal15Repository pertimbangan;

    PertimbanganPasal15Service(PertimbanganPasal15Repository pertimbangan) {
        this.pertimbangan = pertimbangan;
    }

    /** Number of another running case in which the unit is weighed. */
    @Transactional(readOnly = true)
    public Optional<String> kasusLain(String unitId, String kasusId) {
        return pertimbangan.berjalan(unitId, kasusId).stream().findFirst();
    }

    /** Begins with the number of a day, or takes that of a corrected start form. */
    public void buka(String kasusId, UnitDiLuarBatas unit, LocalDate hari) {
        PertimbanganPasal15 sasaran = pertimbangan.findById(kasusId).orElseGet(() -> new PertimbanganPasal15(kasusId));
        sasaran.ukur(unit, hari);
        pertimbangan.save(sasaran);
    }

    @Transactional(readOnly = true)
    public PertimbanganPasal15 pertimbangan(String kasusId) {
        return pertimbangan.findById(kasusId).orElseThrow();
    }

    /** What was weighed, with the number of that day. */
    public void timbang(String kasusId, PertimbanganIsian isian, UnitDiLuarBatas unit, LocalDate hari) {
        PertimbanganPasal15 sasaran = pertimbangan(kasusId);
        sasaran.ukur(unit, hari);
        sasaran.timbang(isian, JalanPasal15.valueOf(isian.jalan()));
    }

    /** The Camat has refused the chosen course. */
    public void ditolakCamat(String kasusId) {
        pertimbangan(kasusId).ditolakCamat();
    }

    /** The chosen course has begun in another case. */
    public void dimulai(String kasusId, String kasusLainId) {
        pertimbangan(kasusId).dimulai(kasusLainId);
    }

    /** Nothing is done; the unit is looked at again on a day. */
    public void ditinjauKembali(String kasusId, LocalDate hari) {
        pertimbangan(kasusId).ditinjau(hari);
    }
}
