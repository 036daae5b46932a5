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
     * The newest notices to the offices, newest first, at most {@link #SEHALAMAN}.
     *
     * @param sebelum only those with a smaller running number
     */
    @Transactional(readOnly = true)
    public List<Pemberitahuan> isi(Collection<String> kantor, long sebelum) {
        return pemberitahuan.findByPenerimaInAndUrutanLessThanOrderByUrutanDesc(kantor, sebelum, Limit.of(SEHALAMAN));
    }

    /** How many notices to the offices the account has not read. */
    @Transactional(readOnly = true)
    public long belumDibaca(String akun, Collection<String> kantor) {
        return pemberitahuan.belumDibaca(akun, kantor);
    }

    /** Which of some notices the account has read; by id. */
    @Transactional(readOnly = true)
    public Set<String> sudahDibaca(String akun, Collection<String> pemberitahuanId) {
        return Set.copyOf(sudahDibaca.dariAntara(akun, pemberitahuanId));
    }

    /**
     * The account has read some notices to its offices; others are passed over.
     *
     * @param urutan running numbers of those notices
     * @throws org.springframework.dao.DataIntegrityViolationException if another window has noted one of them meanwhile
     */
    public void dibaca(String akun, Collection<String> kantor, Collection<Long> urutan) {
        List<String> id = pemberitahuan.findByPenerimaInAndUrutanIn(kantor, urutan).stream().map(Pemberitahuan::id).toList();
        Set<String> sudah = sudahDibaca(akun, id);
        sudahDibaca.saveAllAndFlush(id.stream().filter(satu -> !sudah.contains(satu))
                .map(satu -> new PemberitahuanDibaca(akun, satu)).toList());
    }
}
