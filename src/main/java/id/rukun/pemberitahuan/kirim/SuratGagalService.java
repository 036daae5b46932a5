package id.rukun.pemberitahuan.kirim;

import id.rukun.pemberitahuan.alamat.AlamatAkunService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.SimpananSementara;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that did not arrive, for those who look after the machine; and how long letters are kept. */
@Service
@Transactional
public class SuratGagalService implements SimpananSementara {

    private final SuratKeluarRepository surat;
    private final PengirimanRepository pengiriman;
    private final AlamatAkunService alamat;
    private final WaktuKirim waktu;
    private final JamRukun jam;

    SuratGagalService(SuratKeluarRepository surat, PengirimanRepository pengiriman, AlamatAkunService alamat,
            WaktuKirim waktu, JamRukun jam) {
        this.surat = surat;
        this.pengiriman = pengiriman;
        this.alamat = alamat;
        this.waktu = waktu;
        this.jam = jam;
    }

    /** The letters of some governments that failed, the oldest first. */
    @Transactional(readOnly = true)
    public List<SuratKeluar> gagal(Collection<String> tenant, int dari, int banyaknya) {
        return surat.gagal(tenant, dari, banyaknya);
    }

    /** Has one of them tried again. Returns false where there is none. */
    public boolean ulangi(String id, Collection<String> tenant) {
        return surat.pegangGagal(id, tenant).map(satu -> {
            satu.ulangi(jam.instant(), waktu.menyerah());
            return true;
        }).orElse(false);
    }

    @Override
    public String parameter() {
        return "RUKUN-PRD-27";
    }

    /** Erases letters that ended before an instant, and addresses that nobody confirmed or whose account is gone. */
    @Override
    public int hapusSebelum(Instant sebelum) {
        pengiriman.hapusSebelum(sebelum);
        return surat.hapusSebelum(sebelum) + alamat.hapusTerlantar(sebelum);
    }
}
