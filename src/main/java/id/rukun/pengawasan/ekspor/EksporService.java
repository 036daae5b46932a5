package id.rukun.pengawasan.ekspor;

import id.rukun.berkas.Pembacaan;
import id.rukun.engine.sheet.ListReader;
import id.rukun.tenggat.SimpananSementara;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who took which list out of Rukun, and who looked for a person. */
@Service
public class EksporService implements SimpananSementara, ListReader.PencatatPencarian {

    /** Name of the list for a search by person. */
    public static final String CARI_ORANG = "cari-orang";

    private final CatatanEksporRepository catatan;
    private final Clock jam;

    EksporService(CatatanEksporRepository catatan, Clock jam) {
        this.catatan = catatan;
        this.jam = jam;
    }

    /**
     * Logs an export or a search by person before it is answered, in a transaction of its own: what is not logged is not given.
     *
     * @param akun login of who takes it
     * @param daftar name of the list
     * @param wilayah the area and whatever else the list was narrowed to, in words
     * @param jumlah how many rows it has
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void catat(String akun, String daftar, String wilayah, int jumlah) {
        catatan.save(new CatatanEkspor(akun, daftar, wilayah, jumlah, Instant.now(jam)));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void mencari(String akun, String apa, int jumlah) {
        catatan.save(new CatatanEkspor(akun, CARI_ORANG, apa, jumlah, Instant.now(jam)));
    }

    /** What an account has taken, the oldest first (Pasal 31 UU 27/2022). */
    @Transactional(readOnly = true)
    public List<CatatanEkspor> milik(String akun) {
        return catatan.findByAkunOrderByWaktu(akun);
    }

    @Override
    public String parameter() {
        return Pembacaan.MASA_SIMPAN;
    }

    /** Forgets exports before an instant; returns how many. */
    @Override
    @Transactional
    public int hapusSebelum(Instant sebelum) {
        return catatan.hapus(sebelum);
    }
}
