package id.rukun.engine.step;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.DaftarProsedur;
import id.rukun.engine.Penolakan;
import id.rukun.engine.Variabel;
import id.rukun.engine.step.UrutanPeristiwa.PasanganPeristiwa;
import id.rukun.hukum.Akibat;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.SuratDiwakili;
import id.rukun.isian.formulir.PutusanBeralasan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * What a question of a model may use: the case, the submission that led here, the law of the case's edition. It reads
 * and asks; all that it leaves behind are the receipts of the rules.
 */
public class Pertanyaan {

    private static final String KETERANGAN = "keterangan";

    final DelegateExecution execution;
    private final Kasus kasus;
    private final Pelaku pelaku;
    private final LocalDate hariIni;
    private final ArsipIsian arsip;
    private final KatalogAturan katalog;
    private final BerkasService berkas;
    private final UrutanPeristiwa urutan;
    private final DaftarProsedur prosedur;

    Pertanyaan(DelegateExecution execution, Kasus kasus, Pelaku pelaku, LocalDate hariIni, ArsipIsian arsip,
            KatalogAturan katalog, BerkasService berkas, UrutanPeristiwa urutan, DaftarProsedur prosedur) {
        this.execution = execution;
        this.kasus = kasus;
        this.pelaku = pelaku;
        this.hariIni = hariIni;
        this.arsip = arsip;
        this.katalog = katalog;
        this.berkas = berkas;
        this.urutan = urutan;
        this.prosedur = prosedur;
    }

    public Kasus kasus() {
        return kasus;
    }

    public String kasusId() {
        return kasus.id();
    }

    /** Id of the unit that this process instance is about. */
    public String unitId() {
        return teks(Variabel.UNIT_ID);
    }

    /**
     * Whose act this step follows: the signed-in official's; the original submitter's where a submission is handed in
     * again; else the system's. Entries of the dossier name who really acts.
     */
    public Pelaku pelaku() {
        return PelakuAsal.atau(pelaku);
    }

    /**
     * For whom the acting person submitted what led here, by his id in the register
     * ({@link id.rukun.jabatan.PemegangJabatan#orang}); empty where he acts himself.
     */
    public Optional<String> diwakili() {
        return Optional.ofNullable(isianId()).filter(id -> arsip.pelaku(id).akun().equals(pelaku().akun()))
                .flatMap(arsip::diwakili).map(SuratDiwakili::orang);
    }

    /** Today in Jakarta. */
    public LocalDate hariIni() {
        return hariIni;
    }

    /** The day on which the submission that led to this step was given: that of the first time where it is handed in again. */
    public LocalDate hariIsian() {
        return arsip.hari(isianId());
    }

    /** Id of the submission that led to this step. */
    public String isianId() {
        return teks(Variabel.ISIAN);
    }

    /** The submission that led to this step. */
    public <T extends Record> T isian(Class<T> jenis) {
        return arsip.baca(isianId(), jenis);
    }

    /**
     * The latest submission of a form that stands in this case: of this process instance and its unit, where the form
     * is handed in by several side by side or several times; else of the unit, else of the whole case.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public <T extends Record> T isianTerbaru(Class<T> jenis) {
        return arsip.terbaru(kasusId(), prosesId(), unitId(), kasus.unitId(), jenis).orElseThrow();
    }

    /** A process variable as text, {@code null} if it is not set. */
    public String teks(String variabel) {
        return (String) variabel(variabel);
    }

    /** A process variable as a number, zero if it is not set. */
    public int bilangan(String variabel) {
        return variabel(variabel) instanceof Number angka ? angka.intValue() : 0;
    }

    /** A process variable that holds ids. */
    public List<String> daftar(String variabel) {
        List<String> hasil = new ArrayList<>();
        for (Object id : (Iterable<?>) variabel(variabel)) {
            hasil.add((String) id);
        }
        return hasil;
    }

    public String prosesId() {
        return execution.getProcessInstanceId();
    }

    Object variabel(String nama) {
        return execution.getVariable(nama);
    }

    /** The legal basis of a rule as the case's edition cites it, for a sentence that does not ask it. */
    public String dasar(Class<? extends Aturan<?>> aturan) {
        return katalog.dasar(aturan, kasus.edisi());
    }

    /** Asks a rule in the case's edition without writing the answer down. */
    public <F extends Record> Putusan nilai(Class<? extends Aturan<F>> aturan, F fakta) {
        return lengkap(katalog.periksa(aturan, fakta, kasus.edisi()));
    }

    /** Asks a rule in the case's edition and writes the answer into the dossier. */
    public <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F fakta) {
        return catat(nilai(aturan, fakta));
    }

    /**
     * Asks a rule about facts of the form being submitted.
     *
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if the rule refuses
     */
    public <F extends Record> Putusan wajib(Class<? extends Aturan<F>> aturan, F fakta) {
        Putusan putusan = nilai(aturan, fakta);
        if (!putusan.terpenuhi() && putusan.akibat() != Akibat.TEMUAN) {
            throw Penolakan.karena(putusan);
        }
        return catat(putusan);
    }

    /**
     * Asks a rule about facts of the form being submitted, as {@link #wajib(Class, Record)}, and names the fields that say
     * them: there the refusal is shown.
     *
     * @param kolom keys of the fields
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if the rule refuses
     */
    public <F extends Record> Putusan wajib(List<String> kolom, Class<? extends Aturan<F>> aturan, F fakta) {
        try {
            return wajib(aturan, fakta);
        } catch (FormFieldValidationException e) {
            throw Penolakan.pada(kolom, e);
        }
    }

    /**
     * Asks a rule about one of many like facts of the form being submitted: as {@link #wajib}, but what is in order
     * leaves no receipt.
     *
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if the rule refuses
     */
    public <F extends Record> void pastikan(Class<? extends Aturan<F>> aturan, F fakta) {
        Putusan putusan = nilai(aturan, fakta);
        if (!putusan.terpenuhi()) {
            throw Penolakan.karena(putusan);
        }
    }

    /** Writes what rules would answer later, asked before they bind: what fails is a warning to whoever comes next. */
    public void ingatkan(List<Putusan> perkiraan) {
        perkiraan.stream().filter(putusan -> !putusan.terpenuhi()).forEach(putusan -> catat(putusan.peringatan()));
    }

    /**
     * Refuses dates of the form being submitted that lie in the future although they tell of what has happened
     * (RUKUN-DATA-02), or do not fit what they rest on or what rests on them already (RUKUN-DATA-03). What each date
     * tells of and rests on stands on the form's record ({@link id.rukun.isian.formulir.Tanggal}).
     */
    public void wajibTanggalSesuai() {
        wajibSudahTerjadi();
        urutan.pasangan(kasus, isianId(), unitId()).forEach(this::wajibBerurutan);
    }

    /** Refuses dates of the form being submitted that lie in the future (RUKUN-DATA-02). */
    public void wajibSudahTerjadi() {
        urutan.terjadi(isianId(), unitId()).forEach(p ->
                wajib(kolom(p.kolom()), BukanMasaDepan.class, new BukanMasaDepan.Fakta(p.nama(), p.tanggal(), hariIni)));
    }

    private void wajibBerurutan(PasanganPeristiwa pasangan) {
        Putusan putusan = nilai(UrutanTanggal.class, urutan.fakta(pasangan));
        if (!putusan.terpenuhi() && !pasangan.saran().isEmpty()) {
            throw Penolakan.pada(pasangan.kolom(isianId()), Penolakan.karena(putusan, pasangan.saran()));
        }
        wajib(pasangan.kolom(isianId()), UrutanTanggal.class, urutan.fakta(pasangan));
    }

    private static List<String> kolom(String kolom) {
        return kolom == null ? List.of() : List.of(kolom);
    }

    /**
     * The submission that led to this step: an answer that needs a reason.
     *
     * @throws org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException if the reason is too short
     *     (RUKUN-POL-07)
     */
    public <I extends Record & PutusanBeralasan<?>> I beralasan(Class<I> formulir) {
        I isian = isian(formulir);
        wajibBeralasan(isian.alasan());
        return isian;
    }

    /** Refuses a reason that is too short (RUKUN-POL-07). */
    public void wajibBeralasan(String alasan) {
        wajib(List.of("alasan"), AlasanCukup.class, new AlasanCukup.Fakta(alasan));
    }

    /** Writes an answer that was given elsewhere into the dossier, with the unit that this step is about. */
    public Putusan catat(Putusan putusan) {
        Putusan lengkap = lengkap(putusan);
        tulis(JenisEntri.PUTUSAN, new PutusanUnit(lengkap, unitId()));
        return lengkap;
    }

    /** Where an answer sends somebody to a procedure that is not available yet, it says so. */
    private Putusan lengkap(Putusan putusan) {
        return putusan.denganPesan(prosedur.lengkapi(putusan.pesan()));
    }

    /** Writes an entry into the case's dossier under the acting official. */
    void tulis(JenisEntri jenis, Object isi) {
        berkas.tulis(kasusId(), jenis, pelaku, aktivitas(), jenis == JenisEntri.TEMUAN ? lengkap(isi) : isi);
    }

    /** A finding too says so. */
    private Object lengkap(Object temuan) {
        if (temuan instanceof Map<?, ?> isi && isi.get(KETERANGAN) instanceof String keterangan) {
            Map<Object, Object> hasil = new LinkedHashMap<>(isi);
            hasil.put(KETERANGAN, prosedur.lengkapi(keterangan));
            return hasil;
        }
        return temuan;
    }

    /** An answer and the unit that was asked about; that of the case for what concerns the whole case. */
    private record PutusanUnit(@JsonUnwrapped Putusan putusan, String unit) {}

    private String aktivitas() {
        String nama = execution.getCurrentActivityName();
        return nama == null ? execution.getCurrentActivityId() : nama;
    }
}
