package id.rukun.pemberitahuan;

import java.util.Collection;
import java.util.List;
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
    private final BatasBacaRepository batas;

    KotakMasukService(PemberitahuanRepository pemberitahuan, BatasBacaRepository batas) {
        this.pemberitahuan = pemberitahuan;
        this.batas = batas;
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
        return pemberitahuan.countByPenerimaInAndUrutanGreaterThan(kantor, sampai(akun));
    }

    /** Running number of the last notice that the account has read; 0 if it has read none. */
    @Transactional(readOnly = true)
    public long sampai(String akun) {
        return batas.findById(akun).map(BatasBaca::sampai).orElse(0L);
    }

    /**
     * The account has read what its offices were told up to a notice.
     *
     * @param urutan running number of that notice; one that does not exist yet counts as the last one that does
     * @throws org.springframework.dao.DataIntegrityViolationException if another window was first to read anything at all
     */
    public void dibaca(String akun, long urutan) {
        long sampai = Math.min(urutan, pemberitahuan.terakhir());
        if (batas.existsById(akun)) {
            batas.majukan(akun, sampai);
        } else {
            batas.save(new BatasBaca(akun, sampai));
        }
    }
}
