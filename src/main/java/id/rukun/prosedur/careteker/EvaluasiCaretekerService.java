package id.rukun.prosedur.careteker;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.pergub171.careteker.EvaluasiSebelumPerpanjangan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.formulir.EvaluasiCaretekerIsian;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of evaluations, and whose is due. */
@Service
@Transactional
public class EvaluasiCaretekerService {

    private static final String JENDELA = KutipanAturan.parameter(EvaluasiSebelumPerpanjangan.class);

    private final EvaluasiCaretekerRepository evaluasi;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final ParameterHukum parameter;

    EvaluasiCaretekerService(EvaluasiCaretekerRepository evaluasi, JabatanService jabatan, WilayahService wilayah,
            ParameterHukum parameter) {
        this.evaluasi = evaluasi;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.parameter = parameter;
    }

    /** Whose period ends within the last days in which an evaluation may be made, or has ended, and has none. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> jatuhTempo(LocalDate hari) {
        return evaluasi.jatuhTempo(hari, hari.plus(parameter.pada(hari).masa(JENDELA)).minusDays(1));
    }

    /** Records whose period a case is about. */
    public void buka(String kasusId, String unitId, String pemegangId) {
        evaluasi.save(new EvaluasiCareteker(kasusId, unitId, pemegangId));
    }

    /** Records what the Careteker reports. */
    public void laporkan(String kasusId, String laporan) {
        dari(kasusId).dilaporkan(laporan);
    }

    /** Records how the Lurah judges it. */
    public void nilai(String kasusId, EvaluasiCaretekerIsian isian) {
        dari(kasusId).dinilai(isian);
    }

    /** The evaluation of a case. */
    @Transactional(readOnly = true)
    public EvaluasiCareteker dari(String kasusId) {
        return cari(kasusId).orElseThrow();
    }

    /** The same, empty where the case is another procedure's. */
    @Transactional(readOnly = true)
    public Optional<EvaluasiCareteker> cari(String kasusId) {
        return evaluasi.findById(kasusId);
    }

    /** The post that a case is about. */
    @Transactional(readOnly = true)
    public PemegangJabatan careteker(String kasusId) {
        return jabatan.posisi(dari(kasusId).pemegangId()).orElseThrow();
    }

    /** The day on which a post was evaluated; empty while it is not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> tanggal(String pemegangId) {
        return evaluasi.findByPemegangId(pemegangId).map(EvaluasiCareteker::tanggal);
    }

    /** The evaluations of a unit whose case runs. */
    @Transactional(readOnly = true)
    public List<EvaluasiCareteker> berjalan(String unitId) {
        return evaluasi.berjalan(unitId);
    }

    /**
     * Whether the chair of a unit waits for nobody on a day: somebody exercises it, a Careteker is appointed for it from a later day
     * on, or the unit has ended and needs no Ketua.
     */
    @Transactional(readOnly = true)
    public boolean kursiTerisi(String unitId, LocalDate hari) {
        LocalDate akhir = wilayah.unit(unitId).sampai();
        return akhir != null && akhir.isBefore(hari) || jabatan.pemegangKursi(unitId, hari).isPresent()
                || !belumBerakhir(unitId, hari).isEmpty();
    }

    /** The chairs of a person, known by {@link PemegangJabatan#orang}, as Careteker whose period has not ended on a day. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> careteker(String orang, LocalDate hari) {
        return evaluasi.milik(orang, hari);
    }

    /** The Careteker of a unit whose period has not ended on a day, also one that begins later. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> belumBerakhir(String unitId, LocalDate hari) {
        return evaluasi.belumBerakhir(unitId, hari);
    }
}
