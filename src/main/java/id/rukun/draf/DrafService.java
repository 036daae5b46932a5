package id.rukun.draf;

import id.rukun.tenggat.SimpananSementara;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody has typed and not sent, one draft per person and form; asks nobody whether he may. */
@Service
@Transactional
public class DrafService implements SimpananSementara {

    /** Most characters of a draft: ten times what the longest form of today holds. */
    public static final int TERPANJANG = 100_000;

    private final DrafRepository draf;
    private final Clock jam;

    DrafService(DrafRepository draf, Clock jam) {
        this.draf = draf;
        this.jam = jam;
    }

    @Transactional(readOnly = true)
    public Optional<Draf> cari(String akun, TempatDraf tempat) {
        return draf.findByAkunAndJenisAndTempat(akun, tempat.jenis(), tempat.kunci());
    }

    /**
     * Keeps what a window has typed, unless another one was faster. What the same window sends again counts, for it may
     * have missed the answer; what it sent earlier and comes later does not.
     *
     * @return the draft as it stands now
     * @throws DrafLainException if the draft that it follows is not the last one
     * @throws IllegalArgumentException if it is longer than {@link #TERPANJANG}
     * @throws org.springframework.dao.DataIntegrityViolationException if another window was the first to save any
     */
    public Draf simpan(String akun, TempatDraf tempat, DrafBaru baru) {
        if (baru.isi().length() > TERPANJANG) {
            throw new IllegalArgumentException("Draf paling panjang " + TERPANJANG);
        }
        Optional<Draf> ada = draf.terkunci(akun, tempat.jenis(), tempat.kunci());
        Draf kini = ada.orElse(null);
        if (kini != null && sejendela(kini, baru) && kini.versi().urutan() >= baru.versi().urutan()) {
            return kini;
        }
        if (!Objects.equals(ada.map(Draf::versi).orElse(null), baru.semula()) && !sejendela(kini, baru)) {
            throw new DrafLainException(kini);
        }
        return draf.saveAndFlush(ada.orElseGet(() -> new Draf(akun, tempat)).isi(baru, Instant.now(jam)));
    }

    private static boolean sejendela(Draf kini, DrafBaru baru) {
        return kini != null && kini.versi().jendela().equals(baru.versi().jendela());
    }

    /**
     * Throws away a draft as its person knows it.
     *
     * @throws DrafLainException if another window has saved since
     */
    public void buang(String akun, TempatDraf tempat, VersiDraf versi) {
        draf.terkunci(akun, tempat.jenis(), tempat.kunci()).ifPresent(kini -> {
            if (!kini.versi().equals(versi)) {
                throw new DrafLainException(kini);
            }
            draf.delete(kini);
        });
    }

    /** Throws away what this person has typed there: he has sent it, or may not any more. */
    public void buang(String akun, TempatDraf tempat) {
        draf.hapus(akun, tempat.jenis(), tempat.kunci());
    }

    /** Throws away what anybody has typed there: the form is over. */
    public void buangSemua(TempatDraf tempat) {
        draf.hapusSemua(tempat.jenis(), tempat.kunci());
    }

    /** The forms into which this person has typed. */
    @Transactional(readOnly = true)
    public List<TempatDraf> milik(String akun) {
        return draf.milik(akun);
    }

    /** Ids of the tasks into whose forms somebody has typed. */
    @Transactional(readOnly = true)
    public Set<String> tugas() {
        return draf.tempat(TempatDraf.Jenis.TUGAS);
    }

    @Override
    public String parameter() {
        return "RUKUN-PRD-14";
    }

    /** Erases what was last saved before an instant. Returns how many. */
    @Override
    public int hapusSebelum(Instant sebelum) {
        return draf.hapusSebelum(sebelum);
    }
}
