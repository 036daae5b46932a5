package id.rukun.pemberitahuan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notices on their way out of the house; all within the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AntreanKirim {

    /** So many ids stand in one statement. */
    private static final int SEKALIGUS = 1000;

    private final PemberitahuanRepository pemberitahuan;

    AntreanKirim(PemberitahuanRepository pemberitahuan) {
        this.pemberitahuan = pemberitahuan;
    }

    /**
     * What is to leave now, oldest first.
     *
     * @param rangkuman of those that are not urgent the ones that were given before this instant
     */
    public List<Menunggu> menunggu(Instant rangkuman) {
        return pemberitahuan.menunggu(rangkuman);
    }

    /** They were put into letters. */
    public void diserahkan(Collection<String> id) {
        List<String> semua = new ArrayList<>(id);
        for (int dari = 0; dari < semua.size(); dari += SEKALIGUS) {
            pemberitahuan.tandai(semua.subList(dari, Math.min(dari + SEKALIGUS, semua.size())), StatusKirim.DISERAHKAN);
        }
    }

    /** What was given before an instant leaves no more. */
    public void lewatkan(Instant sebelum) {
        pemberitahuan.lewatkan(sebelum);
    }

    /** Some notices, oldest first. */
    public List<Pemberitahuan> baca(Collection<String> id) {
        return pemberitahuan.findByIdInOrderByUrutan(id);
    }
}
