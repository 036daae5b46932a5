package id.rukun.berkas;

import id.rukun.berkas.kasus.KasusTidakDikenalException;
import id.rukun.berkas.rantai.EntriBerisi;
import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.rantai.EntriBerkasRepository;
import id.rukun.berkas.rantai.IsiBerkas;
import id.rukun.berkas.rantai.IsiBerkasRepository;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.KepalaBerkas;
import id.rukun.berkas.rantai.KepalaBerkasRepository;
import id.rukun.berkas.rantai.MasaSimpan;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.berkas.rantai.Penghapusan;
import id.rukun.berkas.rantai.Rantai;
import id.rukun.berkas.saksi.Penyaksi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and reads the dossier of a case. Writing takes part in the caller's transaction; writers of one case queue
 * until that transaction ends. Who writes to an existing case and opens a new one in the same transaction writes first:
 * the other way round two such transactions can block each other.
 */
@Service
public class BerkasService {

    /** How long a search in a list counts as one reading of it. */
    static final Duration SATU_BACAAN = Duration.ofMinutes(15);

    private final KepalaBerkasRepository kepala;
    private final EntriBerkasRepository entri;
    private final IsiBerkasRepository isi;
    private final CatatanBacaRepository catatanBaca;
    private final MasaSimpan masaSimpan;
    private final Rantai rantai;
    private final Penyaksi penyaksi;
    private final Clock jam;

    BerkasService(KepalaBerkasRepository kepala, EntriBerkasRepository entri, IsiBerkasRepository isi,
            CatatanBacaRepository catatanBaca, MasaSimpan masaSimpan, Rantai rantai, Penyaksi penyaksi, Clock jam) {
        this.kepala = kepala;
        this.entri = entri;
        this.isi = isi;
        this.catatanBaca = catatanBaca;
        this.masaSimpan = masaSimpan;
        this.rantai = rantai;
        this.penyaksi = penyaksi;
        this.jam = jam;
    }

    /**
     * As {@link #tulis(String, JenisEntri, Pelaku, String, Object, LocalDate)}; the end of retention is set when the
     * case ends, and for what is written after that at once.
     */
    @Transactional
    public EntriBerkas tulis(String kasusId, JenisEntri jenis, Pelaku pelaku, String aktivitas, Object isi) {
        return tulis(kasusId, jenis, pelaku, aktivitas, isi, null);
    }

    /**
     * Appends an entry to the dossier.
     *
     * @param aktivitas the activity of the model in which it happened; {@code null} outside of one
     * @param isi the content, anything that Jackson can write
     * @param simpanSampai last day until which the content is to be kept; {@code null}: as the case's other contents
     * @throws KasusTidakDikenalException if there is no such case
     */
    @Transactional
    public EntriBerkas tulis(String kasusId, JenisEntri jenis, Pelaku pelaku, String aktivitas, Object isi,
            LocalDate simpanSampai) {
        KepalaBerkas akhir = kunci(kasusId);
        Instant waktu = Instant.now(jam);
        LocalDate batas = simpanSampai == null ? masaSimpan.batas(akhir, waktu) : simpanSampai;
        return rantai.sambung(akhir, new Rantai.Baru(jenis, pelaku, aktivitas, isi), waktu, batas);
    }

    /** Queues as a writer of the case before anything else, for who opens another case or writes to one as well. */
    @Transactional
    public void antre(String kasusId) {
        kunci(kasusId);
    }

    /**
     * The dossier with its contents, as committed so far. The reading is logged in a transaction of its own, so that
     * it stays logged whatever becomes of the caller's.
     *
     * @param pembaca login of the reader
     * @param alasan what the reader needs it for
     * @throws IllegalArgumentException if reader or reason is missing
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<BacaanEntri> baca(String kasusId, String pembaca, String alasan) {
        catatBaca(kasusId, pembaca, alasan);
        rantai.tuntaskan();
        return entri.berisi(kasusId).stream().map(BerkasService::bacaan).toList();
    }

    /**
     * Logs that personal data of a case were read elsewhere than in its dossier, in a transaction of its own.
     *
     * @throws IllegalArgumentException if reader or reason is missing
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void catatBaca(String kasusId, String pembaca, String alasan) {
        if (kosong(pembaca) || kosong(alasan)) {
            throw new IllegalArgumentException("Berkas hanya dapat dibaca dengan nama pembaca dan alasannya.");
        }
        catatanBaca.save(new CatatanBaca(kasusId, pembaca, alasan, Instant.now(jam)));
    }

    /**
     * The same for what is read again and again while somebody searches: one line for {@link #SATU_BACAAN}.
     *
     * @throws IllegalArgumentException if reader or reason is missing
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void catatBacaSekali(String kasusId, String pembaca, String alasan) {
        if (!catatanBaca.existsByKasusIdAndPembacaAndAlasanAndWaktuAfter(kasusId, pembaca, alasan,
                Instant.now(jam).minus(SATU_BACAAN))) {
            catatBaca(kasusId, pembaca, alasan);
        }
    }

    /** Who read personal data of a case, oldest first (Pasal 31 UU 27/2022). */
    @Transactional(readOnly = true)
    public List<Pembacaan> pembacaan(String kasusId) {
        return catatanBaca.dariKasus(kasusId);
    }

    /** How often personal data of some cases were read; those that nobody has read are left out. */
    @Transactional(readOnly = true)
    public List<RingkasanBaca> pembacaan(Collection<String> kasusIds) {
        return kasusIds.isEmpty() ? List.of() : catatanBaca.ringkasan(kasusIds);
    }

    /** The dossier without its contents, in order. */
    @Transactional(readOnly = true)
    public List<EntriBerkas> ringkasan(String kasusId) {
        rantai.tuntaskan();
        return entri.findByKasusIdOrderByUrutan(kasusId);
    }

    /**
     * Hash of the last entry: it vouches for all of them.
     *
     * @throws KasusTidakDikenalException if there is no such case
     */
    @Transactional(readOnly = true)
    public String kepala(String kasusId) {
        rantai.tuntaskan();
        return kepala.hash(kasusId).orElseThrow(() -> new KasusTidakDikenalException(kasusId));
    }

    /** Cases with contents whose retention has ended before the day. */
    @Transactional(readOnly = true)
    public List<String> kasusLewatMasa(LocalDate hari) {
        return isi.kasusLewatMasa(hari);
    }

    /**
     * Erases the contents of a case whose retention has ended before the day; one entry reports them all. Where digests
     * of rows are among them, all of these go, so that no salt stays behind for what the caller erases elsewhere, and at
     * the transaction's end the rows of the case are vouched for anew as they are then.
     */
    @Transactional
    public void hapusIsiLewatMasa(String kasusId, LocalDate hari) {
        rantai.tuntaskan();
        KepalaBerkas akhir = kunci(kasusId);
        List<IsiBerkas> lewat = new ArrayList<>(isi.lewatMasa(kasusId, hari));
        if (lewat.stream().anyMatch(IsiBerkas::saksi)) {
            isi.register(kasusId).stream().filter(satu -> !lewat.contains(satu)).forEach(lewat::add);
            penyaksi.saksikanSemua(kasusId);
        }
        hapusBila(akhir, lewat, Penghapusan.MASA_BERAKHIR);
    }

    /**
     * Erases all digests of rows of a case, because the caller erases something now that was kept when its contents went: no
     * salt stays behind for it. At the transaction's end the rows are vouched for anew as they are then.
     */
    @Transactional
    public void saksikanUlang(String kasusId) {
        saksikanUlang(kasusId, Penghapusan.MASA_BERAKHIR);
    }

    /**
     * The same for another reason.
     *
     * @param alasan why, for ever: it names nobody
     */
    @Transactional
    public void saksikanUlang(String kasusId, String alasan) {
        rantai.tuntaskan();
        KepalaBerkas akhir = kunci(kasusId);
        penyaksi.saksikanSemua(kasusId);
        hapusBila(akhir, isi.register(kasusId), alasan);
    }

    /**
     * Erases all contents of a case before their retention ends, but for the reports of earlier erasures; one entry reports them
     * all. At the transaction's end the rows of the case are vouched for anew as they are then. Whether the law allows it is the
     * caller's question.
     *
     * @param alasan why, for ever: it names nobody
     */
    @Transactional
    public void hapusSemuaIsi(String kasusId, String alasan) {
        rantai.tuntaskan();
        KepalaBerkas akhir = kunci(kasusId);
        penyaksi.saksikanSemua(kasusId);
        hapusBila(akhir, isi.selainLaporan(kasusId), alasan);
    }

    /** Of which of some cases anything can still be read in the dossier: digests of rows and reports of erasures are nothing to read. */
    @Transactional(readOnly = true)
    public Set<String> berisi(Collection<String> kasusIds) {
        return kasusIds.isEmpty() ? Set.of() : isi.berisi(kasusIds);
    }

    private void hapusBila(KepalaBerkas akhir, List<IsiBerkas> lewat, String alasan) {
        if (!lewat.isEmpty()) {
            hapus(akhir, lewat, alasan);
        }
    }

    /** Gives all contents of a case that have none yet an end of retention, but for the reports of erasures. */
    void tetapkanMasaSimpan(String kasusId, LocalDate sampai) {
        rantai.tuntaskan();
        isi.tetapkanMasaSimpan(kasusId, sampai);
    }

    private void hapus(KepalaBerkas akhir, List<IsiBerkas> sasaran, String alasan) {
        Instant waktu = Instant.now(jam).truncatedTo(ChronoUnit.MICROS);
        sasaran.forEach(satu -> satu.hapus(waktu));
        List<Integer> urutan = sasaran.stream().map(IsiBerkas::urutan).sorted().toList();
        rantai.sambung(akhir, new Rantai.Baru(JenisEntri.TINDAKAN, Pelaku.SISTEM, Penghapusan.AKTIVITAS,
                Penghapusan.atas(urutan, alasan)), waktu, null);
    }

    private KepalaBerkas kunci(String kasusId) {
        KepalaBerkas akhir = kepala.findById(kasusId).orElseThrow(() -> new KasusTidakDikenalException(kasusId));
        penyaksi.dipegang(akhir);
        return akhir;
    }

    private static BacaanEntri bacaan(EntriBerisi satu) {
        IsiBerkas isi = satu.isi();
        // A missing row is the verifier's to report; the rest of the dossier stays readable.
        return isi == null
                ? new BacaanEntri(satu.entri(), null, null, null)
                : new BacaanEntri(satu.entri(), isi.isi(), isi.simpanSampai(), isi.dihapusPada());
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
