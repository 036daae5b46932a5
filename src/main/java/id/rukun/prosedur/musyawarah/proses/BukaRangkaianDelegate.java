package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.pergub171.musyawarah.AgendaMusyawarah;
import id.rukun.hukum.pergub171.musyawarah.AgendaMusyawarahRt;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.musyawarah.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import org.springframework.stereotype.Component;

/** P-37/G1: opens the series on an agenda that a Musyawarah RT may have. */
@Component
class BukaRangkaianDelegate extends LangkahDelegate {

    private final MusyawarahService musyawarah;

    BukaRangkaianDelegate(LangkahFactory factory, MusyawarahService musyawarah) {
        super(factory);
        this.musyawarah = musyawarah;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        String agenda = langkah.teks(MusyawarahProcess.AGENDA);
        ModeMusyawarah mode = ModeMusyawarah.valueOf(langkah.teks(MusyawarahProcess.MODE));
        langkah.wajib(AgendaMusyawarahRt.class, new AgendaMusyawarahRt.Fakta(agenda));
        musyawarah.buka(langkah.kasusId(), langkah.prosesId(), langkah.unitId(), JenisMusyawarah.RT, mode,
                AgendaMusyawarah.valueOf(agenda));
        Jabatan pimpinan = mode == ModeMusyawarah.LINTAS_RW ? Jabatan.KETUA_RW : Jabatan.KETUA_RT;
        langkah.tetapkan(MusyawarahProcess.PERAN_PIMPINAN, pimpinan.peran());
    }
}
