package id.rukun.prosedur.koordinasi.konsultasi;

import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiHasilIsian;
import id.rukun.prosedur.koordinasi.penjawab.Peminta;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of consultations. */
@Service
@Transactional
public class KonsultasiUnitService {

    private final KonsultasiUnitRepository konsultasi;

    KonsultasiUnitService(KonsultasiUnitRepository konsultasi) {
        this.konsultasi = konsultasi;
    }

    @Transactional(readOnly = true)
    public KonsultasiUnit ambil(String id) {
        return konsultasi.findById(id).orElseThrow();
    }

    /** All that a case conducts. */
    @Transactional(readOnly = true)
    public List<KonsultasiUnit> dalamKasus(String kasusId) {
        return konsultasi.findByKasusIdOrderByDimulaiPadaAscIdAsc(kasusId);
    }

    /** All that were conducted in a coordination. */
    @Transactional(readOnly = true)
    public List<KonsultasiUnit> dari(String koordinasiId) {
        return konsultasi.findByKoordinasiIdOrderByDimulaiPadaAscIdAsc(koordinasiId);
    }

    /**
     * Writes a consultation down, or what a corrected form says of it.
     *
     * @param id of the one that is corrected; {@code null} for a new one
     * @param pemohon whose it is, where it is new
     * @return its id
     */
    public String catat(String id, Peminta pemohon, KonsultasiBaru baru, LocalDate hari) {
        KonsultasiUnit yang = id == null ? new KonsultasiUnit(pemohon) : ambil(id);
        yang.mulai(baru, hari);
        return konsultasi.save(yang).id();
    }

    /** @param berkas names of the files that came with the answer; {@code null} for none */
    public void tanggapi(String id, String isi, String berkas) {
        ambil(id).tanggapi(isi, null, berkas);
    }

    /** @param alasan why it was declined; {@code null} where nothing was answered in time */
    public void tolak(String id, String alasan, LocalDate hari) {
        KonsultasiUnit yang = ambil(id);
        yang.tanggapi(null, alasan, null);
        yang.akhiri(StatusKonsultasi.TIDAK_BERSEDIA, hari);
    }

    public void hasil(String id, KonsultasiHasilIsian isian, StatusKonsultasi akhir, LocalDate hari) {
        ambil(id).hasil(isian, akhir, hari);
    }

    /** Its case ends; what is over stays so. */
    public void hentikan(String id, LocalDate hari) {
        konsultasi.findById(id).filter(yang -> yang.status() == StatusKonsultasi.BERJALAN)
                .ifPresent(yang -> yang.akhiri(StatusKonsultasi.DIHENTIKAN, hari));
    }
}
