package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.UndanganIsian;
import java.util.List;
import org.springframework.stereotype.Component;

/** P-39/S1: the Lurah invites all boards concerned and the tokoh; who comes is recorded with the attendance. */
@Component
class CatatUndanganKelurahanDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    CatatUndanganKelurahanDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        UndanganIsian undangan = langkah.isian(UndanganIsian.class);
        langkah.wajibTanggalSesuai();
        musyawarah.undang(musyawarah.rangkaian(langkah.prosesId()).orElseThrow(), undangan, List.of());
    }
}
