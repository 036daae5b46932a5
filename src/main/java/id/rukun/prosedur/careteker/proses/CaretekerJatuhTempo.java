package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.careteker.EvaluasiSebelumPerpanjangan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.EvaluasiCaretekerService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-17 is opened on the first day on which the period may be evaluated, once for each period. */
@Component
class CaretekerJatuhTempo implements KasusJatuhTempo {

    private static final String DASAR = KutipanAturan.dasar(EvaluasiSebelumPerpanjangan.class);

    private final EvaluasiCaretekerService evaluasi;
    private final WilayahService wilayah;

    CaretekerJatuhTempo(EvaluasiCaretekerService evaluasi, WilayahService wilayah) {
        this.evaluasi = evaluasi;
        this.wilayah = wilayah;
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        return evaluasi.jatuhTempo(hari).stream().map(this::pembukaan).toList();
    }

    private PembukaanKasus pembukaan(PemegangJabatan careteker) {
        return PembukaanKasus.sekaliSaja(EvaluasiCaretekerProcess.KUNCI, careteker.unitId(), careteker.id(), "Careteker Ketua "
                        + wilayah.nama(careteker.unitId()) + " menjabat sampai " + Kalender.tulis(careteker.sampai())
                        + "; sesudahnya ia dievaluasi (" + DASAR + ").")
                .dengan(EvaluasiCaretekerProcess.PEMEGANG, careteker.id());
    }
}
