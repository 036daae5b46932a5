package id.rukun.pemberitahuan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the offices of a person have been told, and how much of it he has read. */
@Service
@Transactional
public class KotakMasukService {

    /** Most notices on one page. */
    public static final int SEHALAMAN = 50;

    private final PemberitahuanRepository pemberitahuan;
    private final PemberitahuanDibacaRepository sudahDibaca;

    KotakMasukService(PemberitahuanRepository pemberitahuan, PemberitahuanDibacaRepository sudahDibaca) {
        this.pemberitahuan = pemberitahuan;
        this.sudahDibaca = sudahDibaca;
    }

    /**
     * Who reads.
     *
     * @param akun the login with which he is signed in
     * @param semuaAkun all logins that are or were his
     * @param kantor groups of the offices that he works for
     */
    public record Pembaca(String akun, Collection<String> semuaAkun, Collection<String> kantor) {}

    /**
     * The newest notices to him, newest first, at most {@link #SEHALAMAN}.
     *
     * @param sebelum only those with a smaller running number
     */
    @Transactional(readOnly = true)
    public List<Pemberitahuan> isi(Pembaca pembaca, long sebelum) {
        return pemberitahuan.sebelum(pembaca.kantor(), pembaca.semuaAkun(), sebelum, Limit.of(SEHALAMAN));
    }

    /** How many notices to him he has not read. */
    @Transactional(readOnly = true)
    public long belumDibaca(Pembaca pembaca) {
        return pemberitahuan.belumDibaca(pembaca.kantor(), pembaca.semuaAkun(), pembaca.akun());
    }

    /** Which of some notices the account has read; by id. */
    @Transactional(readOnly = true)
    public Set<String> sudahDibaca(String akun, Collection<String> pemberitahuanId) {
        return Set.copyOf(sudahDibaca.dariAntara(akun, pemberitahuanId));
    }

    /**
     * He has read some notices to him; others are passed over.
     *
     * @param urutan running numbers of those notices
     * @throws org.springframework.dao.DataIntegrityViolationException if another window has noted one of them meanwhile
     */
    public void dibaca(Pembaca pembaca, Collection<Long> urutan) {
        List<String> id = pemberitahuan.menurutUrutan(pembaca.kantor(), pembaca.semuaAkun(), urutan).stream()
                .map(Pemberitahuan::id).toList();
        Set<String> sudah = sudahDibaca(pembaca.akun(), id);
        sudahDibaca.saveAllAndFlush(id.stream().filter(satu -> !sudah.contains(satu))
                .map(satu -> new PemberitahuanDibaca(pembaca.akun(), satu)).toList());
    }
}
