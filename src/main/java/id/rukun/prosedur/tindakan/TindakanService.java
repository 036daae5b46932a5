package id.rukun.prosedur.tindakan;

import id.rukun.berkas.rantai.Pelaku;
import id.rukun.prosedur.tindakan.formulir.JenisTindakan;
import id.rukun.prosedur.tindakan.formulir.TindakanIsian;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of requests about cases. */
@Service
@Transactional
public class TindakanService {

    private final TindakanKasusRepository tindakan;
    private final Clock jam;

    TindakanService(TindakanKasusRepository tindakan, Clock jam) {
        this.tindakan = tindakan;
        this.jam = jam;
    }

    /** The open request that stands in the way of a new one of this kind. */
    @Transactional(readOnly = true)
    public Optional<TindakanKasus> terbuka(String kasusId, JenisTindakan jenis) {
        return tindakan.findByKunciTerbuka(TindakanKasus.kunci(kasusId, jenis));
    }

    /** Records what is asked; of two that ask at the same moment one fails with a unique violation. */
    public void minta(String prosesId, TindakanIsian isian, Pelaku pemohon, String kantor) {
        tindakan.saveAndFlush(new TindakanKasus(prosesId, isian, pemohon, kantor, Instant.now(jam)));
    }

    /** The request that a process instance carries out. */
    @Transactional(readOnly = true)
    public TindakanKasus tindakan(String prosesId) {
        return tindakan.findByProsesId(prosesId).orElseThrow();
    }

    public void mengenai(String prosesId, String isianId) {
        tindakan(prosesId).mengenai(isianId);
    }

    public void digantiDengan(String prosesId, String isianId) {
        tindakan(prosesId).digantiDengan(isianId);
    }

    public void disetujui(String prosesId, String akun) {
        tindakan(prosesId).disetujui(akun);
    }

    /** Closes the request of a process instance; one that was refused before it was recorded needs no closing. */
    public void tutup(String prosesId, StatusTindakan akhir) {
        tindakan.findByProsesId(prosesId).ifPresent(t -> t.tutup(akhir));
        tindakan.flush();
    }
}
