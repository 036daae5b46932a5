package id.rukun.berkas;

import id.rukun.tenggat.SimpananSementara;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes of who read personal data are kept for a while (Pasal 31 UU 27/2022). */
@Component
class MasaCatatanBaca implements SimpananSementara {

    private final CatatanBacaRepository catatan;

    MasaCatatanBaca(CatatanBacaRepository catatan) {
        this.catatan = catatan;
    }

    @Override
    public String parameter() {
        return Pembacaan.MASA_SIMPAN;
    }

    @Override
    @Transactional
    public int hapusSebelum(Instant sebelum) {
        return catatan.hapus(sebelum);
    }
}
