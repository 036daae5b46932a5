package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.penggabungan.KonsultasiService;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.tenggat.Kalender;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows for a merger within one RW what every merger of RT shows, the consultation, and the Musyawarah RW. */
@Component
class SatuRwLembar implements LembarProsedur {

    private final PenggabunganLembar lembarPenggabungan;
    private final PenggabunganService penggabungan;
    private final KonsultasiService konsultasi;

    SatuRwLembar(PenggabunganLembar lembarPenggabungan, PenggabunganService penggabungan,
            KonsultasiService konsultasi) {
        this.lembarPenggabungan = lembarPenggabungan;
        this.penggabungan = penggabungan;
        this.konsultasi = konsultasi;
    }

    @Override
    public String prosedur() {
        return PenggabunganRtSatuRwProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        lembarPenggabungan.isi(konteks, lembar);
        if (PenggabunganLembar.usulan(konteks)) {
            return;
        }
        konsultasi.konsultasi(konteks.kasusId()).ifPresent(k -> lembar
                .fakta("Konsultasi kepada Lurah", Kalender.tulis(k.tanggal())).fakta("Saran Lurah", k.saran()));
        lembarPenggabungan.hasil(konteks, JenisMusyawarah.RW,
                penggabungan.rw(penggabungan.usulan(konteks.kasusId()).idUnit()), lembar);
    }

    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        return lembarPenggabungan.awal(konteks);
    }
}
