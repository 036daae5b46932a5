package id.rukun.dokumen.cetak;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.LampiranSendiri;
import id.rukun.simpanan.Penyimpanan;
import id.rukun.simpanan.TempatSimpan;
import id.rukun.tenggat.SimpananSementara;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is to be printed, what is printed, and its end. */
@Service
public class Percetakan implements SimpananSementara {

    private final AntreanCetak antrean;
    private final CetakanRepository cetakan;
    private final TempatSimpan tempat;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    Percetakan(AntreanCetak antrean, CetakanRepository cetakan,
            @Qualifier(CetakConfiguration.TEMPAT) TempatSimpan tempat, ApplicationEventPublisher kabar, Clock jam) {
        this.antrean = antrean;
        this.cetakan = cetakan;
        this.tempat = tempat;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Something waits to be printed. */
    record Diantre(String dokumenId) {}

    /**
     * A document that stands is to be printed: called once for each, in the transaction that writes it. It is printed after
     * that has ended, whatever happens in between.
     *
     * @param id as its {@link id.rukun.dokumen.PenyediaDokumen} offers it: a random UUID, for whoever knows it may check it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void antre(String id, String kasusId) {
        antrean.tambah(id, kasusId);
        kabar.publishEvent(new Diantre(id));
    }

    /** Id of the case of a document, printed or not; empty for an id that no document has. */
    @Transactional(readOnly = true)
    public Optional<String> kasus(String dokumenId) {
        return cetakan.findById(dokumenId).map(Cetakan::kasusId).or(() -> antrean.kasus(dokumenId));
    }

    /** A document as it was printed; empty while it waits. */
    @Transactional(readOnly = true)
    public Optional<HasilCetak> hasil(String dokumenId) {
        return cetakan.findById(dokumenId).map(c -> new HasilCetak(c.kasusId(), c.sidik(), c.ukuran()));
    }

    /**
     * Its bytes as they lie there; empty if there are none, or they are not what was printed. Holds no connection while they
     * are read.
     */
    public Optional<byte[]> isi(String dokumenId) {
        return cetakan.findById(dokumenId).filter(c -> !c.dihapus() && tempat.sesuai())
                .flatMap(c -> tempat.isi().baca(c.berkasId()).filter(c::cocok));
    }

    /** Documents of some governments that could not be printed so often that somebody should look, the oldest first. */
    @Transactional(readOnly = true)
    public List<CetakGagal> gagal(Collection<String> tenant) {
        return antrean.gagal(tenant);
    }

    /**
     * Erases the printed documents of a case when its retention has ended; that there were some stays known.
     *
     * @param kecuali ids of documents that are kept all the same
     */
    @Transactional
    public void hapusIsi(String kasusId, Set<String> kecuali) {
        antrean.hapusKasus(kasusId, kecuali);
        List<Cetakan> berisi = cetakan.findByKasusIdAndDihapusPadaIsNullOrderByDicetakPada(kasusId).stream()
                .filter(c -> !kecuali.contains(c.dokumenId())).toList();
        berisi.forEach(c -> c.hapusIsi(Instant.now(jam)));
        List<String> berkas = berisi.stream().map(Cetakan::berkasId).toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                berkas.forEach(tempat.isi()::hapus);
            }
        });
    }

    /** A printing that ended before it was noted is kept as long as a file whose form never came. */
    @Override
    public String parameter() {
        return KutipanAturan.parameter(LampiranSendiri.class);
    }

    @Override
    public int hapusSebelum(Instant sebelum) {
        return 0;
    }

    /** Throws away what no row names and is older than an instant, and what is erased. */
    @Override
    public void bersihkan(Instant sebelum) {
        if (!tempat.sesuai()) {
            return;
        }
        List<Penyimpanan.Tersimpan> semua = tempat.isi().semua();
        // Asked after the bytes were listed: what came in between is not among them.
        Set<String> berisi = cetakan.berkasBerisi();
        Set<String> terhapus = cetakan.berkasTerhapus();
        semua.stream().filter(satu -> terhapus.contains(satu.id())
                || !berisi.contains(satu.id()) && satu.sejak().isBefore(sebelum))
                .forEach(satu -> tempat.isi().hapus(satu.id()));
        tempat.isi().buangSetengahJadi(sebelum);
    }
}
