package id.rukun.prosedur.koordinasi.tindaklanjut;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what units do about the results of coordination. */
@Service
@Transactional
public class TindakLanjutService {

    private static final Set<StatusTindakLanjut> TERBUKA = Stream.of(StatusTindakLanjut.values()).filter(StatusTindakLanjut::terbuka)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(StatusTindakLanjut.class)));

    private final TindakLanjutRepository tindakLanjut;

    TindakLanjutService(TindakLanjutRepository tindakLanjut) {
        this.tindakLanjut = tindakLanjut;
    }

    /** What a unit has still to do, the oldest first. */
    @Transactional(readOnly = true)
    public List<ButirTindakLanjut> terbuka(String unitId) {
        return tindakLanjut.findByUnitIdAndStatusInOrderByDibukaPada(unitId, TERBUKA);
    }

    /** What a unit has ended in a period, both days included, for its report (BKT-M-09). */
    @Transactional(readOnly = true)
    public List<ButirTindakLanjut> berakhir(String unitId, LocalDate dari, LocalDate sampai) {
        return tindakLanjut.findByUnitIdAndBerakhirPadaBetweenOrderByBerakhirPada(unitId, dari, sampai);
    }

    /** All that follows from a coordination. */
    @Transactional(readOnly = true)
    public List<ButirTindakLanjut> dari(String koordinasiId) {
        return tindakLanjut.findByKoordinasiIdOrderByDibukaPada(koordinasiId);
    }

    @Transactional(readOnly = true)
    public ButirTindakLanjut ambil(String id) {
        return tindakLanjut.findById(id).orElseThrow();
    }

    /** The one that a case is about; empty for another case. */
    @Transactional(readOnly = true)
    public Optional<ButirTindakLanjut> dalamKasus(String kasusId) {
        return tindakLanjut.findByKasusId(kasusId);
    }

    /**
     * Other items that may have taken the place of one: of the same coordination, or of the unit where it comes from none; not older,
     * and neither cancelled nor overtaken themselves.
     */
    @Transactional(readOnly = true)
    public List<ButirTindakLanjut> pengganti(String id) {
        ButirTindakLanjut yang = ambil(id);
        List<ButirTindakLanjut> perkara = yang.koordinasiId() == null ? terbuka(yang.unitId()) : dari(yang.koordinasiId());
        return perkara.stream().filter(satu -> !satu.id().equals(id) && !satu.dibukaPada().isBefore(yang.dibukaPada()))
                .filter(satu -> satu.status() != StatusTindakLanjut.DIBATALKAN && satu.status() != StatusTindakLanjut.DIGANTI).toList();
    }

    /** Whether a case has this result written down for a unit already. */
    @Transactional(readOnly = true)
    boolean ada(String asalKasusId, ButirHasil butir, String unitId) {
        return tindakLanjut.existsByAsalKasusIdAndButirAndUraianAndUnitId(asalKasusId, butir.butir(), butir.uraian(), unitId);
    }

    /** Writes an item of a unit down; it begins with a case. */
    String siapkan(ButirHasil butir, String unitId, String asalKasusId, LocalDate hari) {
        return tindakLanjut.saveAndFlush(new ButirTindakLanjut(butir, unitId, asalKasusId, hari)).id();
    }

    public void mulai(String id, String kasusId) {
        ambil(id).milik(kasusId);
    }

    /** A unit is responsible; it has not said yet whether it is its own. */
    public void tetapkan(String id, String unitId, boolean wajib) {
        ambil(id).tetapkan(unitId, wajib);
    }

    public void kerjakan(String id) {
        ambil(id).kerjakan();
    }

    public void kembalikan(String id, String alasan) {
        ambil(id).kembalikan(alasan);
    }

    /** It is called to mind once more; returns how often it was. */
    public int ingatkan(String id) {
        ButirTindakLanjut yang = ambil(id);
        yang.ingatkan();
        return yang.diingatkan();
    }

    /** @param bukti by what it is shown */
    public void selesai(String id, String uraian, String bukti, LocalDate hari) {
        ambil(id).selesai(uraian, bukti, hari);
    }

    /** @param penggantiId the item that has taken its place */
    public void ganti(String id, String uraian, String penggantiId, LocalDate hari) {
        ambil(id).diganti(uraian, penggantiId, hari);
    }

    /** Nothing is to be done any more; what is over stays so. */
    public void batalkan(String id, LocalDate hari) {
        tindakLanjut.findById(id).filter(yang -> yang.status().terbuka())
                .ifPresent(yang -> yang.akhiri(StatusTindakLanjut.DIBATALKAN, hari));
    }
}
