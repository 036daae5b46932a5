package id.rukun.berkas;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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

    private final KepalaBerkasRepository kepala;
    private final EntriBerkasRepository entri;
    private final IsiBerkasRepository isi;
    private final CatatanBacaRepository catatanBaca;
    private final JsonKanonik json;
    private final Clock jam;

    BerkasService(KepalaBerkasRepository kepala, EntriBerkasRepository entri, IsiBerkasRepository isi,
            CatatanBacaRepository catatanBaca, JsonKanonik json, Clock jam) {
        this.kepala = kepala;
        this.entri = entri;
        this.isi = isi;
        this.catatanBaca = catatanBaca;
        this.json = json;
        this.jam = jam;
    }

    /** As {@link #tulis(String, JenisEntri, Pelaku, String, Object, LocalDate)}, with no end of retention set. */
    @Transactional
    public EntriBerkas tulis(String kasusId, JenisEntri jenis, Pelaku pelaku, String aktivitas, Object isi) {
        return tulis(kasusId, jenis, pelaku, aktivitas, isi, null);
    }

    /**
     * Appends an entry to the dossier.
     *
     * @param aktivitas the activity of the model in which it happened; {@code null} outside of one
     * @param isi the content, anything that Jackson can write
     * @param simpanSampai last day until which the content is to be kept; {@code null} where none is set
     * @throws KasusTidakDikenalException if there is no such case
     */
    @Transactional
    public EntriBerkas tulis(String kasusId, JenisEntri jenis, Pelaku pelaku, String aktivitas, Object isi,
            LocalDate simpanSampai) {
        String garam = RantaiHash.garam();
        String teks = json.tulis(isi);
        KepalaBerkas akhir = kunci(kasusId);
        EntriBerkas baru = new EntriBerkas(jenis, Instant.now(jam), pelaku, aktivitas, RantaiHash.digest(garam, teks));
        entri.save(baru.sambung(kasusId, akhir.urutan() + 1, akhir.hash()));
        this.isi.save(new IsiBerkas(baru, garam, teks, simpanSampai));
        akhir.maju(baru);
        return baru;
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
        if (kosong(pembaca) || kosong(alasan)) {
            throw new IllegalArgumentException("Berkas hanya dapat dibaca dengan nama pembaca dan alasannya.");
        }
        catatanBaca.save(new CatatanBaca(kasusId, pembaca, alasan, Instant.now(jam)));
        Map<String, IsiBerkas> isinya = isi.perEntri(kasusId);
        return ringkasan(kasusId).stream().map(e -> bacaan(e, isinya.get(e.id()))).toList();
    }

    /** The dossier without its contents, in order. */
    @Transactional(readOnly = true)
    public List<EntriBerkas> ringkasan(String kasusId) {
        return entri.findByKasusIdOrderByUrutan(kasusId);
    }

    /**
     * Hash of the last entry: it vouches for all of them.
     *
     * @throws KasusTidakDikenalException if there is no such case
     */
    @Transactional(readOnly = true)
    public String kepala(String kasusId) {
        return kepala.hash(kasusId).orElseThrow(() -> new KasusTidakDikenalException(kasusId));
    }

    /**
     * Erases the content and the salt of an entry; that it was erased becomes an entry itself. Whether the law allows
     * it is the caller's question. An erased content stays erased.
     *
     * @throws NoSuchElementException if there is no such entry
     */
    @Transactional
    public void hapusIsi(String entriId) {
        EntriBerkas sasaran = entri.findById(entriId).orElseThrow(() -> entriTidakDikenal(entriId));
        kunci(sasaran.kasusId());
        IsiBerkas isinya = isi.findById(entriId).orElseThrow(() -> entriTidakDikenal(entriId));
        if (isinya.dihapus()) {
            return;
        }
        isinya.hapus(Instant.now(jam));
        tulis(sasaran.kasusId(), JenisEntri.TINDAKAN, Pelaku.SISTEM, "hapusIsi", Map.of("urutan", sasaran.urutan()));
    }

    private KepalaBerkas kunci(String kasusId) {
        return kepala.findById(kasusId).orElseThrow(() -> new KasusTidakDikenalException(kasusId));
    }

    private static BacaanEntri bacaan(EntriBerkas entri, IsiBerkas isi) {
        // A missing row is the verifier's to report; the rest of the dossier stays readable.
        return isi == null
                ? new BacaanEntri(entri, null, null, null)
                : new BacaanEntri(entri, isi.isi(), isi.simpanSampai(), isi.dihapusPada());
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }

    private static NoSuchElementException entriTidakDikenal(String id) {
        return new NoSuchElementException("Entri berkas " + id + " tidak dikenal.");
    }
}
